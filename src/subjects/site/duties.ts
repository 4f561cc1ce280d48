/**
 * Duties of a public site that only a person can say are met, with what they would have to do; `content/site/site.json` says when, and by
 * which office. They come from the laws that `npm run launch` names.
 */
export const dutyIds = [
  'legal-texts',
  'component-of-portal',
  'linked-from-portal',
  'working-days',
  'answers',
  'procedures-compared',
  'satisfaction',
  'security',
  'personal-data',
  'consent-of-pictures',
  'planned-stops',
  'backup',
  'self-report',
] as const;

export type DutyId = (typeof dutyIds)[number];
