import type { CollectionName } from '../fields/folders.ts';

/**
 * The few things of `content/` that code itself asks for by name. The checker proves that they exist, so that deleting or renaming one is
 * told at once, and code names none that is not here.
 */
export const fixed = {
  site: { folder: 'site', id: 'site' },
  firstQuestion: { folder: 'questions', id: 'need' },
  foundingProgramme: { folder: 'programmes', id: '2017-2020' },
  nationalEntries: { folder: 'indicators', id: 'national-round-entries' },
  nationalRecognised: { folder: 'indicators', id: 'national-round-recognised' },
  beneficiaryCooperatives: { folder: 'indicators', id: 'beneficiaries-cooperatives' },
  beneficiaryHouseholds: { folder: 'indicators', id: 'beneficiaries-households' },
  delegations: { folder: 'indicators', id: 'delegations' },
  supportMoney: { folder: 'indicators', id: 'support-money' },
  supportProjects: { folder: 'indicators', id: 'support-projects' },
  ceilingsBefore: { folder: 'documents', id: 'ttlt-26-2014' },
  ceilingsAfter: { folder: 'documents', id: 'thong-tu-28-2018-btc' },
  domesticFairJoined: { folder: 'rules', id: 'domestic-fair-joined' },
  domesticFairOrganised: { folder: 'rules', id: 'domestic-fair-organised' },
  fairAbroad: { folder: 'rules', id: 'fair-abroad' },
  rulesSearch: { folder: 'searches', id: 'rules' },
  fairsSearch: { folder: 'searches', id: 'fairs' },
  industrialExtension: { folder: 'glossary', id: 'industrial-extension' },
  beneficiarySmes: { folder: 'indicators', id: 'beneficiaries-smes' },
} as const satisfies Record<string, { folder: CollectionName; id: string }>;
