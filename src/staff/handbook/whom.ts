import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatDay, today } from '../../i18n/formats.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { ContentFolder } from '../../reading/content-folder.ts';
import { say } from '../say.ts';

interface Operator {
  responsible?: { vi: string; en: string };
  phone?: string;
  email?: string;
}

/** Accounts that approve changes: what stands in CODEOWNERS, but for the names that stand there until there are accounts. */
const ownersIn = (root: string): string[] => {
  const file = join(root, '.github/CODEOWNERS');
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const owners = text
    .split('\n')
    .flatMap((line) => (line.startsWith('#') ? [] : (line.match(/@\S+/g) ?? [])));
  return [...new Set(owners)].filter((owner) => !owner.startsWith('@OWNER/'));
};

/** Whom to ask, a line each, as far as the content says it; what it does not say is said to be unknown. */
export const listWhom = (content: ContentFolder, root: string, lang: Locale): string[] => {
  const { data } = content.files.find(({ folder }) => folder === 'site') ?? {};
  const { operator = {} } = (data ?? {}) as { operator?: Operator };
  const known = [operator.responsible?.[lang], operator.phone, operator.email].filter(Boolean).join(', ');
  const owners = ownersIn(root);
  const seen = formatDay(today(), lang);
  return [
    (known ? say('handbook.operator', known) : say('handbook.noOperator', seen))[lang],
    (owners.length > 0 ? say('handbook.owners', owners.join(', ')) : say('handbook.noOwners', seen))[lang],
    say('handbook.server')[lang],
    say('handbook.mistakesOfCode')[lang],
  ];
};
