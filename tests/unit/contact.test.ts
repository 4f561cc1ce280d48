import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { parse } from 'node-html-parser';
import { expect, test } from 'vitest';
import ContactFacts from '../../src/subjects/organisations/ContactFacts.astro';
import { getCallees } from '../../src/subjects/organisations/organisations.ts';
import { organisationSchema } from '../../src/subjects/organisations/organisation.schema.ts';

/** Every way to reach an office filled in; made up, and only here. */
const full = {
  phone: '0236 000 0000',
  zalo: 'https://zalo.me/02360000000',
  email: 'khuyencong@danang.gov.vn',
  hours: 'Thứ Hai đến thứ Sáu',
  answerWithin: '5 ngày làm việc',
  address: 'Số 1, đường Thử',
  map: 'https://www.openstreetmap.org/?mlat=16&mlon=108',
  website: 'https://danang.gov.vn/',
  sources: ['S1'],
};

const draw = async (contact: typeof full | { sources: string[] }) => {
  const container = await AstroContainer.create();
  return parse(
    await container.renderToString(ContactFacts, { props: { name: 'Sở thử', contact, locale: 'vi' } }),
  );
};

test('a tap calls, opens Zalo, writes or opens the map; hours and the time of an answer stand beside', async () => {
  const root = await draw(full);
  const links = root.querySelectorAll('a').map((link) => link.getAttribute('href'));
  console.log(`${links.length} links drawn`);
  expect(links).toEqual(['tel:02360000000', full.zalo, full.map, `mailto:${full.email}`, full.website]);
  for (const words of [full.hours, full.answerWithin, full.address]) expect(root.text).toContain(words);
  expect(root.querySelectorAll('iframe, img, script').length).toBe(0);
});

test('what is not known of an office has no row', async () => {
  const root = await draw({ sources: ['S1'] });
  expect(root.querySelectorAll('dt, dd a').length).toBe(0);
  expect(root.text).toContain('Sở thử');
});

test('offices that can be reached come with the lead agency first', () => {
  const contact = { sources: ['S1'] };
  const offices = [
    { id: 'centre', role: 'carries-out', contact },
    { id: 'council', role: 'decides', contact: undefined },
    { id: 'department', role: 'lead', contact },
  ];
  expect(getCallees(offices).map(({ id }) => id)).toEqual(['department', 'centre']);
});

test('a contact without a source, or with an address that is not safe, is refused', () => {
  const { contact } = organisationSchema.shape;
  expect(contact.safeParse(full).error).toBeDefined();
  const words = (text: string) => ({ vi: text, en: text });
  const right = {
    ...full,
    hours: words(full.hours),
    answerWithin: words(full.answerWithin),
    address: words(full.address),
  };
  expect(contact.safeParse(right).error).toBeUndefined();
  for (const wrong of [{ zalo: 'http://zalo.me/1' }, { map: 'javascript:alert(1)' }, { sources: [] }])
    expect(contact.safeParse({ ...right, ...wrong }).success).toBe(false);
});
