import { formatMoment } from '../i18n/formats.ts';
import type { SameKeys } from '../reading/say-from.ts';
import { en as ofNew } from './new/sentences.en.ts';
import type { vi } from './sentences.vi.ts';
import { en as ofSheet } from './sheet/sentences.en.ts';

/** The same in English. */
export const en: SameKeys<typeof vi> = {
  ...ofNew,
  ...ofSheet,

  // Any command.
  badArguments: (usage: string) => `The command was not understood. It is: ${usage}`,

  // A folder that is published to.
  noFolder: (folder: string) => `${folder} is not a folder. Give the path of one.`,
  notThere: (folder: string) => `There is no folder ${folder}. Look again at the path after --to.`,
  notOurs: (folder: string) =>
    `The folder ${folder} holds other things and was not made by publishing, so nothing is written to it. Choose a new or empty folder.`,
  otherFormat: (folder: string, format: string) =>
    `The folder ${folder} was made by another version of this command (format ${format}). Use the newest version of the repository, or a new folder.`,
  notWritable: (folder: string) =>
    `No permission to write to ${folder}. Ask whoever runs the server to give this account the right to. What is served has not changed.`,
  diskFull: (folder: string) =>
    `The disk of ${folder} is full. Make room and publish again. What is served has not changed.`,
  trouble: (folder: string, code: string) =>
    `Could not write to ${folder} (${code}). What is served has not changed.`,
  underWay: (folder: string, pid: number, host: string, since: Date | undefined) =>
    `Something else is publishing to ${folder} (process ${pid}, machine ${host}, since ${since ? formatMoment(since, 'en') : '?'}). Wait for it. If that machine has surely stopped, delete the file ${folder}/lock.`,
  nothingBuilt: (built: string) => `${built} holds no page to publish. What is served has not changed.`,
  copyDiffers: (folder: string) =>
    `The copy in ${folder} differs from what was built, so it is not served. What is served has not changed. Publish again.`,
  takenBack: (commit: string) =>
    `Commit ${commit} was taken back, so it is not published again by itself. Mend the content, commit and publish; or add --again if you do want that very commit. What is served has not changed.`,
  nothingBefore: (folder: string) =>
    `${folder} holds no earlier generation to go back to. What is served has not changed.`,
  afterwards: (reason: string) =>
    `The new site is served, but writing the log or clearing old generations failed (${reason}). The next command will finish it.`,

  // Publishing.
  'usage.publish':
    'npm run publish -- --to FOLDER [--preview BRANCH [--remove]] [--built BUILT_FOLDER] [--again] [--lang en]',
  'step.check': 'Check the content',
  'step.build': 'Build the site, its search index, its links',
  'step.html': 'Validate the HTML',
  'step.budgets': 'Weigh the pages',
  'step.axe': 'Look for what hinders screen readers',
  stepStarts: (number: number, of: number, name: string) => `\n[${number}/${of}] ${name}`,
  stepFailed: (name: string) =>
    `Stopped at “${name}”: see the lines above. Nothing was published; what is served has not changed.`,
  noBrowser: 'This machine has no browser to look with for screen readers: that step is left out.',
  otherBuild:
    'Another build came between. Nothing was published; what is served has not changed. Publish again.',
  otherCommit:
    'Something was changed while the site was built. Nothing was published; what is served has not changed. Publish again.',
  published: (files: number, place: string) => `Published ${files} files. The server serves ${place}`,
  publishedSame: (place: string) => `Not a letter differs from what is served: ${place}`,
  previewed: (files: number, place: string) => `Preview (${files} files): ${place}`,
  previewRemoved: (branch: string) => `The preview of branch ${branch} is gone.`,
  previewNotThere: (branch: string) => `Branch ${branch} has no preview.`,
  undoHint: (folder: string) => `Published by mistake? npm run rollback -- --to ${folder}`,
  uncommitted: 'Note: there are changes in no commit. The log marks them with + after the commit.',

  // Going back.
  'usage.rollback': 'npm run rollback -- --to FOLDER [--lang en]',
  rolledBack: (moment: string, place: string) =>
    `Taken back. Now live: ${moment}. The server serves ${place}`,

  // What changed.
  'changes.first': (pages: number) => `For the first time: ${pages} pages`,
  'changes.count': (added: number, changed: number, gone: number) =>
    `Pages: ${added} added, ${changed} read otherwise, ${gone} gone`,
  'changes.added': (page: string) => `Added: ${page}`,
  'changes.changed': (page: string) => `Changed: ${page}`,
  'changes.gone': (page: string) => `Gone: ${page}`,
  'changes.more': (count: number) => `… and ${count} more`,
  'changes.commit': (subject: string) => `Commit: ${subject}`,

  // The page that says what is live.
  'live.title': 'What is live',
  'live.before': 'Before that',
  'live.published': (at: string, generation: string, commit: string) =>
    `${at}: published ${generation}, commit ${commit}`,
  'live.rolled-back': (at: string, generation: string, commit: string) =>
    `${at}: went back to ${generation}, commit ${commit}`,

  // What stands before a launch.
  'usage.launch': 'npm run launch [-- --json] [--lang en]',
  'launch.blocking': (count: number) => `Blocking a public launch: ${count}`,
  'launch.advised': (count: number) => `Advised, not blocking: ${count}`,
  'launch.duties':
    'What says "duties" only a person can confirm. Once it is done, add to content/site/site.json, for example: "duties": [{ "duty": "answers", "met": "2026-12-01", "by": "Office of whoever confirms" }]',
  'launch.notYet': (count: number) => `Not yet: ${count} things are open.`,
  'launch.ready': (looked: number) => `Ready: looked at ${looked} places, nothing blocks.`,
  'open.organisation': 'The body that owns the site: the id of a file in content/organisations/.',
  'open.responsible': 'The office that is responsible for the content, in both languages; not a name.',
  'open.address': 'The postal address of the operator, in both languages.',
  'open.phone': 'A telephone that somebody answers.',
  'open.email': 'The e-mail address for questions and reports of mistakes.',
  'open.answerWithin': 'How soon an answer comes, in both languages.',
  'open.hours': 'Opening hours, in both languages.',
  'open.unreadRule': (number: string, id: string) =>
    `Nobody has read the amount that document ${number} (content/documents/${id}.json) grants. Read it, and put "sharePercent" (so many percent) or "capVnd" (so many đồng at most) in place of this "missing".`,
  'open.unread': 'A text was not read. Read it, and put what it says in place of "missing".',
  'open.security':
    'There is no security.txt, which says whom to tell of a hole in the site: it comes with the operator’s e-mail or telephone.',
  'open.siteUrl': (address: string) =>
    `The address of the site is still a stand-in (${address}). Set the variable SITE_URL where the site is built (GitHub, GitLab or the server).`,
  'open.notHttps': (address: string) => `The address of the site must begin with https:// (${address}).`,
  'open.notNational': (host: string) =>
    `A site of a state body lives below .gov.vn (Decree 224/2026, Article 11(4)); it is ${host}.`,
  'open.owners': 'Nobody is named to approve: put the accounts of the office in place of @OWNER.',
  'open.faults': (count: number) => `The content has ${count} mistakes: run npm run check.`,

  // The handbook.
  'usage.handbook': 'npm run handbook [-- --lang en]',
  'handbook.made': (folder, pictures) => `The handbook is made: ${folder}, ${pictures} pictures, two prints.`,
  'handbook.noBrowser':
    'The browser that comes with npm does not run here: the handbook has no pictures of pages and no print.',
  'handbook.print': 'To print (PDF, A4)',
  'handbook.home': 'Staff site',
  'handbook.told': 'What the machine says:',
  'handbook.typed': 'What is typed:',
  'handbook.screen': 'Screen',
  'handbook.noPicture': (what) =>
    `The picture “${what}” could not be taken, since the site is not built: type npm run build, then npm run handbook.`,
  'handbook.noForm': (reason) =>
    `No picture of the form could be taken, so the handbook is not made. Send this to whoever keeps the code: ${reason}`,
  'handbook.operator': (known) => `Content: ${known} (from content/site/site.json).`,
  'handbook.noOperator': (day) =>
    `Content: nobody yet. "operator" in content/site/site.json is empty (looked at on ${day}). This line follows it.`,
  'handbook.owners': (owners) => `Approval: ${owners} (from .github/CODEOWNERS).`,
  'handbook.noOwners': (day) =>
    `Approval: no account stands in .github/CODEOWNERS (looked at on ${day}). Ask whoever gave you this work.`,
  'handbook.server':
    'The address of the code, the server, and who may take a publication back: written nowhere in the project. Ask whoever gave you this work, and write it down here.',
  'handbook.mistakesOfCode':
    'If you do not understand what the machine says, send the sentence as it is to whoever keeps the code: each stands in it.',

  // Kinds of thing.
  'kind.news': 'News',
  'kind.sources': 'Source',
  'kind.figures': 'Figure of an indicator',
  'kind.documents': 'Document',
  'kind.rounds': 'Selection round',
  'kind.makers': 'Establishment',
  'kind.products': 'Product',
  'kind.fairs': 'Fair',
  'kind.projects': 'Project',
  'kind.pages': 'Page',
  'kind.changes': 'Change, correction',
  'kind.organisations': 'Body',
  'kind.glossary': 'Term',
  'kind.searches': 'Search that found nothing',
  'kind.aliases': 'What people type',
  'kind.checklists': 'List of papers',
  'kind.rules': 'Amount of support',
  'kind.indicators': 'Indicator',
  'kind.programmes': 'Programme period',
  'kind.needs': 'Need',
  'kind.areas': 'Area of support',
  'kind.conditions': 'Condition of a support',
  'kind.questions': 'Question of the checker',
  'kind.forms': 'Form',
  'kind.site': 'What all pages share',

  // How things stand.
  'usage.status':
    'npm run status [-- --day 2026-12-31 [--until 2027-01-31]] [--links] [--json] [--lang en], or npm run status -- --translated TEXT…',
  'status.coming': (span: string) => `Changes by itself as days pass (${span})`,
  'status.missing': 'No English yet',
  'status.behind': 'English older than the Vietnamese',
  'status.behindBy': (changed: number, gone: number) => `${changed} paragraphs new or changed, ${gone} gone`,
  'status.remember': (text) =>
    `Compare, make them match (in the form or in the file), then write that down: npm run status -- --translated ${text}`,
  'status.together': 'Both changed together, and nobody has noted that they match (readers are told nothing)',
  'status.remember.together': (text) =>
    `Read both side by side; if they match, note it: npm run status -- --translated ${text}`,
  'status.unknownOrigin': 'not written down what the English was made from',
  'status.overdue': (days: number) => `Not checked for more than ${days} days`,
  'status.checked': (day: string, days: number) => `checked ${day}, ${days} days ago`,
  'status.oneReader': 'Files with figures that no second person has compared with their source',
  'status.rows': (rows: number, of: number) => `${rows} of ${of} figures`,
  'status.readAgain': (day: string) =>
    `Open the source and compare; if it is right, add to the row of that figure: "readAgain": "${day}"`,
  'status.recheck':
    'Go over the page and its sources again, then write that day as "lastChecked" (or "sourcesRead") in the file.',
  'status.badDay': (typed: string) => `There is no day "${typed}". Type year-month-day, such as 2026-12-31.`,
  'status.dead': (asked: number) => `Links elsewhere without an answer (${asked} asked)`,
  'status.looked': (files: number) => `Looked at ${files} files.`,
  'status.noText': (name: string) => `There is no text ${name}. Write it like content/news/name.`,
  'status.remembered': (count: number) => `Noted: ${count} English texts now match their Vietnamese.`,
  'coming.fairOver': 'the fair is over',
  'coming.registerOver': 'registration closes',
  'coming.documentEnds': 'the document ends',
  'coming.documentOutdated': 'the period it was made for is over; its amounts become those of their year',
  'coming.clauseBegins': (number: number) => `clause ${number} begins to apply`,
  'coming.clauseEnds': (number: number) => `clause ${number} no longer applies`,
  'coming.periodBegins': 'the period begins',
  'coming.periodEnds': 'the period ends',
  'coming.filingBegins': 'files are taken',
  'coming.filingEnds': 'files are no longer taken',
  'coming.roundOver': 'the year of the round is over',
  'coming.certificateEnds': 'the certificate ends',
  'coming.newsOld': 'becomes old news: found only by who asks for old news',
  'coming.yearly': 'a yearly date has passed and moves to the next year',
};
