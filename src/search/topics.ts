/** Topics that have a page of their own. */
export const topics = [
  'activity.administration',
  'activity.cleaner-production',
  'activity.consulting',
  'activity.demo-models',
  'activity.information',
  'activity.linkages-clusters-environment',
  'activity.management',
  'activity.training',
  'activity.typical-products',
  'apply',
  'associations',
  'clusters',
  'competitions',
  'contact',
  'delegations',
  'documents',
  'fairs',
  'finder.start',
  'glossary',
  'ip-protection',
  'pollution-treatment',
  'programme.activities',
  'programme.agencies',
  'programme.eligibility',
  'programme.overview',
  'programme.targets',
  'results',
  'supporting-industry',
] as const;
export type Topic = (typeof topics)[number];

/** What the pages of the checker and the leaflets are about: many pages each, none of which is searched. */
export type SharedTopic = 'finder.question' | 'finder.outcome' | 'sheet.leaflet';
