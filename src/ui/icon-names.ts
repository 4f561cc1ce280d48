/** The Lucide drawings that content may name. `icons.ts` reads just these. */
export const iconNames = [
  'hammer',
  'store',
  'cog',
  'leaf',
  'award',
  'messages-square',
  'megaphone',
  'factory',
  'clipboard-list',
] as const;
