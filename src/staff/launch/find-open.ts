import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readPlace } from '../../addresses/place.ts';
import { checkFolder } from '../../publishing/check-content.ts';
import { errorsOf } from '../../publishing/report.ts';
import type { ContentFile } from '../../reading/content-file.ts';
import type { ContentFolder } from '../../reading/content-folder.ts';
import { fieldName, fileStart, type Said } from '../../reading/fault.ts';
import { valueAt } from '../../publishing/schema-walk.ts';
import { walkData } from '../../reading/walk-data.ts';
import { fixed } from '../../subjects/fixed.ts';
import { say } from '../say.ts';
import { duties } from './duties.ts';

/** Something that stands between the content and a public launch. */
export interface Open extends Said {
  file: string;
  line: number;
  /** What to fill in, as a path. */
  field: string;
  isBlocking: boolean;
}

/** What the law wants at the foot of every page, and what makes answering easier. */
const operatorFields = [
  ['organisation', true],
  ['responsible', true],
  ['address', true],
  ['phone', true],
  ['email', true],
  ['answerWithin', false],
  ['hours', false],
] as const;

const openIn = (file: ContentFile, path: readonly PropertyKey[], isBlocking: boolean, said: Said): Open => ({
  file: file.path,
  line: file.positionOf(path).line,
  field: fieldName(path),
  isBlocking,
  ...said,
});

interface SiteData {
  operator?: Record<string, unknown>;
  duties?: { duty?: string }[];
}

/** What is left out of the site’s own file. */
function* openOfSite(file: ContentFile): Generator<Open> {
  const { operator = {}, duties: met = [] } = (file.data ?? {}) as SiteData;
  for (const [field, isBlocking] of operatorFields)
    if (operator[field] === undefined)
      yield {
        ...openIn(file, ['operator'], isBlocking, say(`open.${field}`)),
        field: `operator.${field}`,
      };
  // Written by the build once there is somebody to write to.
  if (operator['email'] === undefined && operator['phone'] === undefined)
    yield {
      ...openIn(file, ['operator'], false, say('open.security')),
      field: '/.well-known/security.txt',
    };
  for (const { id, law, isBlocking, vi, en } of duties)
    if (!met.some(({ duty }) => duty === id))
      yield {
        ...openIn(file, ['operator'], isBlocking, {
          code: 'duty',
          vi: `${vi} (${law.vi})`,
          en: `${en} (${law.en})`,
        }),
        line: fileStart.line,
        field: `duties: "${id}"`,
      };
}

/** Texts that exist and were not read: an amount of a rule blocks, for readers come for it; another absence does not. */
function* openOfFile(file: ContentFile, numberOf: (document: string) => string): Generator<Open> {
  for (const { path, value } of walkData(file.data)) {
    if (path.at(-1) !== 'reason' || value !== 'not-read') continue;
    const place = path.slice(0, -1);
    if (file.folder !== 'rules') yield openIn(file, place, false, say('open.unread'));
    else {
      const document = String(valueAt(file.data, [...place.slice(0, -1), 'document']) ?? '?');
      yield openIn(file, place, true, say('open.unreadRule', numberOf(document), document));
    }
  }
}

/** Where the site will live: an address of its own, below the country’s domain for state bodies. */
const openOfAddress = (address: string): Open[] => {
  const host = URL.parse(address)?.hostname ?? '';
  const open = (isBlocking: boolean, said: Said): Open => ({
    file: 'SITE_URL',
    line: fileStart.line,
    field: 'SITE_URL',
    isBlocking,
    ...said,
  });
  if (host === '' || host.endsWith('.example') || host === 'localhost')
    return [open(true, say('open.siteUrl', address))];
  if (!address.startsWith('https:')) return [open(true, say('open.notHttps', address))];
  return host.endsWith('.gov.vn') ? [] : [open(true, say('open.notNational', host))];
};

/** Owners that still are a stand-in. */
const openOfOwners = (text: string): Open[] => {
  const at = text.split('\n').findIndex((line) => line.includes('@OWNER/'));
  const [file, field] = ['.github/CODEOWNERS', '@OWNER'];
  return at < 0 ? [] : [{ file, line: at + 1, field, isBlocking: false, ...say('open.owners') }];
};

/** What the repository holds besides content. */
export interface Surroundings {
  siteUrl: string;
  owners: string;
}

/** Reads them as the build would. */
export const readSurroundings = (root: string): Surroundings => ({
  siteUrl: readPlace(process.env).site,
  owners: readFileSync(join(root, '.github/CODEOWNERS'), 'utf8'),
});

/** All that is open, what blocks first; `looked` counts what was looked at. */
export const findOpen = (
  folder: ContentFolder,
  { siteUrl, owners }: Surroundings,
): { looked: number; open: Open[] } => {
  const problems = errorsOf(checkFolder(folder));
  const numberOf = (document: string) => {
    const found = folder.files.find((file) => file.folder === 'documents' && file.id === document);
    return (found?.data as { number?: string } | undefined)?.number ?? document;
  };
  const site = folder.files.find((file) => file.folder === fixed.site.folder && file.id === fixed.site.id);
  const open = [
    ...(problems[0]
      ? [
          {
            file: problems[0].file,
            line: problems[0].line,
            field: problems[0].field,
            isBlocking: true,
            ...say('open.faults', problems.length),
          },
        ]
      : []),
    ...openOfAddress(siteUrl),
    ...(site ? openOfSite(site) : []),
    ...folder.files.flatMap((file) => [...openOfFile(file, numberOf)]),
    ...openOfOwners(owners),
  ];
  return {
    looked: folder.files.length + duties.length + operatorFields.length + 2,
    open: open.toSorted((a, b) => Number(b.isBlocking) - Number(a.isBlocking)),
  };
};
