import { expect, test } from 'vitest';
import { writeSecurity } from '../../src/outputs/security.ts';

const address = 'https://khuyencong.danang.gov.vn/.well-known/security.txt';

test('security.txt says whom to tell, until when to believe it, and where it stands, as RFC 9116 wants', () => {
  const text = writeSecurity(
    { email: 'antoan@danang.gov.vn', phone: '0236 123 4567' },
    address,
    '2026-11-26',
  );
  expect(text).toBe(
    [
      'Contact: mailto:antoan@danang.gov.vn',
      'Contact: tel:+842361234567',
      'Expires: 2027-05-25T00:00:00.000Z',
      'Preferred-Languages: vi, en',
      `Canonical: ${address}`,
      '',
    ].join('\n'),
  );
});

test('with nobody named there is no such file; one way to reach them is enough', () => {
  expect(writeSecurity({}, address, '2026-11-26')).toBeUndefined();
  expect(writeSecurity({ email: '', phone: '' }, address, '2026-11-26')).toBeUndefined();
  for (const contact of [{ email: 'a@b.vn' }, { phone: '+84 236 1' }])
    expect(writeSecurity(contact, address, '2026-11-26')?.match(/^Contact:/gm)).toHaveLength(1);
});
