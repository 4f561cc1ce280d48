/** Text may begin with a dash or a plus; it may not call anything. */
const runs = /^[=@\t\r]|^[+-].*[(|!]/;

/**
 * Whether a spreadsheet would run a cell with this text. No text of content may, since each stands in a CSV file.
 * @example runsInSpreadsheets('=1+1') // => true
 * @example runsInSpreadsheets('- 5 lần') // => false
 */
export const runsInSpreadsheets = (text: string): boolean => runs.test(text);
