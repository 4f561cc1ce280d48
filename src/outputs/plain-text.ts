/**
 * Text that any program can hold: without control letters, which XML forbids and which end a line of a calendar, and with line ends of one
 * kind.
 * @example plainText('Hội\u0007 chợ\r\nXuân') // => 'Hội chợ\nXuân'
 */
export const plainText = (text: string): string =>
  text
    .replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
    .replace(/[^\t\n\u{20}-\u{7E}\u{A0}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '');
