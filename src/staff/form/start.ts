import './browser/before.ts';
import { init, registerCustomFormat } from '@sveltia/cms';
import type { Backend } from './backend.ts';
import { formatName, formKinds } from './collections.ts';
import { makeConfig } from './config.ts';
import { readForForm, writeFromForm } from './file-format.ts';

declare const STAFF_BACKEND: Backend | null;

for (const kind of formKinds)
  registerCustomFormat(formatName(kind), kind.isProse ? 'mdx' : 'json', {
    fromFile: (text: string) => readForForm(kind, text),
    toFile: (data: Record<string, unknown>) => writeFromForm(kind, data),
  });
document.documentElement.dataset['backend'] = STAFF_BACKEND?.name ?? 'none';
init({ config: makeConfig(STAFF_BACKEND ?? undefined, location.origin) as never });
