/** The address that calls a number. @example telHref('0236 123 4567') // => 'tel:02361234567' */
export const telHref = (number: string): string => `tel:${number.replaceAll(/[^+\d]/g, '')}`;
