/**
 * Whether an announcement is found by its title and summary only. News grows without end, and old news would make every first search
 * heavier; two calendar years are searched whole.
 * @example isOldNews('2024-12-31', '2026-11-23') // => true
 */
export const isOldNews = (day: string, today: string): boolean =>
  Number(day.slice(0, 4)) < Number(today.slice(0, 4)) - 1;
