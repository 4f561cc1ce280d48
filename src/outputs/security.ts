/** Who is told of a hole in the site. Both are left out until they are decided. */
export interface SecurityContact {
  email?: string | undefined;
  phone?: string | undefined;
}

/** How long the file may be believed: RFC 9116 asks for less than a year, and the site is built each day. */
const daysBelieved = 180;

/**
 * `security.txt` of RFC 9116, or nothing while nobody is named to whom a hole could be told.
 * @param canonical its own address
 * @param today the day of the build: "2026-11-26"
 * @example writeSecurity({}, 'https://a.vn/.well-known/security.txt', '2026-11-26') // => undefined
 */
export const writeSecurity = (
  { email, phone }: SecurityContact,
  canonical: string,
  today: string,
): string | undefined => {
  if (!email && !phone) return undefined;
  const expires = new Date(Date.parse(`${today}T00:00:00Z`) + daysBelieved * 86_400_000);
  return [
    ...(email ? [`Contact: mailto:${email}`] : []),
    ...(phone ? [`Contact: tel:${phone.replace(/^0/, '+84').replaceAll(' ', '')}`] : []),
    `Expires: ${expires.toISOString()}`,
    'Preferred-Languages: vi, en',
    `Canonical: ${canonical}`,
    '',
  ].join('\n');
};
