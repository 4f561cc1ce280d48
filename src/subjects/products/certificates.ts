interface Certified {
  certifiedOn?: string | undefined;
  certifiedYear?: number | undefined;
}
/** How long a certificate holds, by the wording in force from a day on: to 31 December of the `lastYear`th year, its own year being the first. */
interface Term {
  from: string;
  lastYear: number;
}

/** The wording under which a certificate was given: the latest that had begun. Undefined when only the year is known and the wording changed within it. */
export const termOfCertificate = <T extends Term>(product: Certified, terms: readonly T[]): T | undefined => {
  const { certifiedOn, certifiedYear } = product;
  const inForce = (day: string) =>
    terms.filter(({ from }) => from <= day).toSorted((a, b) => b.from.localeCompare(a.from))[0];
  if (certifiedOn !== undefined) return inForce(certifiedOn);
  if (certifiedYear === undefined) return undefined;
  const atStart = inForce(`${certifiedYear}-01-01`);
  return atStart === inForce(`${certifiedYear}-12-31`) ? atStart : undefined;
};

/**
 * Last day of a certificate. Undefined when its year or its wording is not known.
 * @example lastDayOfCertificate({ certifiedYear: 2021 }, [{ from: '2018-08-16', lastYear: 4 }]) // => '2024-12-31'
 */
export const lastDayOfCertificate = (product: Certified, terms: readonly Term[]): string | undefined => {
  const term = termOfCertificate(product, terms);
  const year = product.certifiedOn?.slice(0, 4) ?? product.certifiedYear;
  return term && year !== undefined ? `${Number(year) + term.lastYear - 1}-12-31` : undefined;
};

/** Where a certificate stands on a day, its last day still being valid. */
export const stateOfCertificate = (
  product: Certified,
  terms: readonly Term[],
  day: string,
): 'valid' | 'expired' | 'unknown' => {
  const last = lastDayOfCertificate(product, terms);
  if (last === undefined) return 'unknown';
  return day <= last ? 'valid' : 'expired';
};
