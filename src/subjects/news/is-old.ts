/**
 * Whether an announcement is searched only when a reader asks for old news. News grows without end, and would make every first search
 * heavier; this calendar year and the one before are always searched.
 * @example isOldNews('2024-12-31', '2026-11-23') // => true
 */
export const isOldNews = (day: string, today: string): boolean =>
  Number(day.slice(0, 4)) < Number(today.slice(0, 4)) - 1;
