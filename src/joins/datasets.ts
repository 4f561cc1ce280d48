import type { CollectionName } from '../fields/folders.ts';
import type { Locale } from '../i18n/locales.ts';
import { withAddress } from '../addresses/routes.ts';
import { wordsOf } from '../i18n/words.ts';

type Names = ReturnType<typeof wordsOf>['data']['names'];
export type DatasetId = keyof Names;

/** What of `content/` a dataset is made of, and its address. */
export interface Plan {
  from: CollectionName;
  /** An inner list whose items are the rows, and what the thing that holds it is called. */
  each?: { list: string; parent: string; parents: CollectionName };
  /** Fields that have a dataset of their own. */
  without?: readonly string[];
  segment: Record<Locale, string>;
}

export const plans = {
  figures: {
    from: 'figures',
    each: { list: 'rows', parent: 'indicator', parents: 'indicators' },
    segment: { vi: 'so-lieu-chi-tieu', en: 'figures' },
  },
  indicators: { from: 'indicators', segment: { vi: 'chi-tieu', en: 'indicators' } },
  programmes: { from: 'programmes', segment: { vi: 'giai-doan-chuong-trinh', en: 'programmes' } },
  areas: { from: 'areas', segment: { vi: 'noi-dung-ho-tro', en: 'areas' } },
  supports: { from: 'rules', without: ['clauses'], segment: { vi: 'loai-ho-tro', en: 'supports' } },
  ceilings: {
    from: 'rules',
    each: { list: 'clauses', parent: 'support', parents: 'rules' },
    segment: { vi: 'muc-ho-tro', en: 'ceilings' },
  },
  conditions: { from: 'conditions', segment: { vi: 'dieu-kien', en: 'conditions' } },
  questions: { from: 'questions', segment: { vi: 'cau-hoi', en: 'questions' } },
  documents: { from: 'documents', segment: { vi: 'van-ban', en: 'documents' } },
  organisations: { from: 'organisations', segment: { vi: 'co-quan', en: 'organisations' } },
  rounds: { from: 'rounds', segment: { vi: 'dot-binh-chon', en: 'rounds' } },
  products: { from: 'products', segment: { vi: 'san-pham', en: 'products' } },
  makers: { from: 'makers', segment: { vi: 'co-so', en: 'makers' } },
  fairs: { from: 'fairs', segment: { vi: 'hoi-cho', en: 'fairs' } },
  projects: { from: 'projects', segment: { vi: 'de-an', en: 'projects' } },
  glossary: { from: 'glossary', segment: { vi: 'thuat-ngu', en: 'glossary' } },
  sources: { from: 'sources', segment: { vi: 'nguon', en: 'sources' } },
  changes: { from: 'changes', segment: { vi: 'thay-doi', en: 'changes' } },
} as const satisfies Record<DatasetId, Plan>;
export const datasetIds = Object.keys(plans) as DatasetId[];

/** Every dataset with its name and address in one language. */
export const listDatasets = (
  locale: Locale,
): { id: DatasetId; title: string; path: string; href: string }[] =>
  datasetIds.map((id) =>
    withAddress('data', locale, { id, title: wordsOf(locale).data.names[id] }, plans[id].segment[locale]),
  );
