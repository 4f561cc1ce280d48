import type { SameKeys } from '../../reading/say-from.ts';
import type { vi } from './sentences.vi.ts';

/** The same in English. */
export const en: SameKeys<typeof vi> = {
  'usage.staff': 'npm run staff -- [--serve] [--port NUMBER] [--lang en]',
  built: (files, folder) => `The staff site is built: ${files} files in ${folder}`,
  serving: (address) => `Open ${address} in Chrome or Edge on this machine. Ctrl+C stops.`,
  'backend.unknown': (name) =>
    `STAFF_BACKEND=${name} cannot be used. Write github, gitlab or gitea, or leave it out to edit only a clone on the machine.`,
  'backend.noRepo': (repo) =>
    `STAFF_REPO needs the form "owner/name", such as "so-cong-thuong/khuyen-cong" (now "${repo}").`,
  'backend.badOrigin': (name, value) =>
    `${name} needs an https address, such as "https://git.example.vn" (now "${value}").`,
  'backend.noHost': 'STAFF_BACKEND=gitea needs STAFF_FORGE: the https address of the Gitea server.',

  'site.title': 'For staff who publish',
  'site.lede': 'This site is not public: it is for those who edit the content of Khuyến công Đà Nẵng.',
  'site.form': 'The form',
  'site.formHint':
    'Add, change and delete texts and figures; Vietnamese and English side by side; checked before it is saved.',
  'site.guide': 'Handbook',
  'site.guideHint': 'Step by step, with pictures: from nothing to a page that is live.',
  'site.status': 'How things stand',
  'site.statusHint': 'Translations missing or behind, pages not checked for long, figures with one reader.',
  'site.absent': 'not in this build',
  'site.local':
    'No repository is connected, so the form edits a clone on this machine only: use Chrome or Edge, open the site from this machine (npm run staff -- --serve), choose the folder of the clone. What you save you commit and send yourself.',
  'site.forge': (backend, repo, branch) =>
    `The form writes to the repository ${repo} (${backend}), branch ${branch}. You sign in with your own account; the token stays in this browser.`,
  'site.built': (day) => `Built on ${day}.`,
  noScript: 'The form needs JavaScript. Without it, edit the files in an editor, as the handbook tells.',

  'form.title': 'The form, Khuyến công Đà Nẵng',
  'form.prose': (kind) => `${kind}: prose`,
  'form.body': 'Text',
  'form.bodyHint':
    'Words, headings (##), lists (-), links and the tags of the handbook (Claim, Doc, Go…). This is plain text: every letter is saved as you see it.',
  'form.slug':
    'File name: lower case, no marks, joined by hyphens. Once given it stays: the address follows it.',
  'form.slugSource': 'Key of the source: s and the next number, such as s229.',
  'form.number': 'Digits only, no thousands separator; decimals after a point: 1234.5',
  'form.day': 'A day as year-month-day, such as 2026-12-01.',
  'form.dayPattern': 'Needs a day such as 2026-12-01.',
  'form.dayOrNotFound': 'A day, such as 2026-12-01; not-found if it was looked for in vain.',
  'form.dayOrNotFoundPattern': 'Needs a day such as 2026-12-01, or not-found.',

  'refuse.title': 'Not saved. The reasons:',
  'refuse.field': (field) => `Field ${field}: `,
  'refuse.body': (line) => `Text, line ${line}: `,
  'refuse.broken':
    'The check itself failed, so nothing is saved. Copy what you typed, reload the page and try again; if it still fails, tell the administrator.',
  'saved.title': 'Saved. Look at this again',
  'saved.doubts': 'Nothing is certainly wrong: mend it, or leave it if it is right.',
  'saved.left': (path) =>
    `${path}: nothing uses this picture any more. Delete the file, or ask whoever reviews to; nothing is published while it is left over.`,
  'saved.close': 'Seen',
};
