import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readMoved } from '../../src/addresses/moved.ts';
import { dist } from './built-pages.ts';
import { listAddresses, listOfPublished, readPublished } from './list-addresses.ts';

test('every address that was ever published still answers: where it was, or forwarded', () => {
  const published = readPublished();
  const known = new Set(published);
  const gone = published.filter(
    (address) => !existsSync(join(dist, address, address.endsWith('/') ? 'index.html' : '')),
  );
  const unlisted = listAddresses(dist).filter((address) => !known.has(address));
  console.log(
    `${published.length} published addresses, ${Object.keys(readMoved(process.cwd())).length} forwards; ${unlisted.length} not yet in ${listOfPublished}: npm run addresses`,
  );
  expect(published.length).toBeGreaterThan(1_000);
  expect(published).toEqual([...known].toSorted());
  expect(gone).toEqual([]);
});
