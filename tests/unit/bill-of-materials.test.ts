import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { writeBill } from '../../src/serving/bill-of-materials.ts';

interface Component {
  name: string;
  version: string;
  purl: string;
  hashes?: { alg: string; content: string }[];
  properties: { name: string; value: string }[];
}
const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  packages: Record<string, { version: string; integrity?: string }>;
};

test('the bill of materials names every package of the lock file, with its hash, and is the same each time', () => {
  const text = writeBill('.');
  const bill = JSON.parse(text) as { bomFormat: string; specVersion: string; components: Component[] };
  expect(bill).toMatchObject({ bomFormat: 'CycloneDX', specVersion: expect.stringMatching(/^1\.[5-9]$/) });
  const wanted = Object.entries(lock.packages).filter(([path]) => path !== '');
  const named = new Set(bill.components.map(({ name, version }) => `${name}@${version}`));
  const missing = wanted
    .map(
      ([path, { version }]) =>
        `${path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)}@${version}`,
    )
    .filter((each) => !named.has(each));
  console.log(`${bill.components.length} packages, ${text.length} bytes`);
  expect(missing).toEqual([]);
  expect(named.size).toBeGreaterThan(400);
  const byHash = new Set(
    wanted.map(([, { integrity = '' }]) =>
      Buffer.from(integrity.replace('sha512-', ''), 'base64').toString('hex'),
    ),
  );
  for (const { name, purl, hashes } of bill.components) {
    expect(purl, name).toMatch(/^pkg:npm\//);
    expect(
      hashes?.some(({ content }) => byHash.has(content)),
      name,
    ).toBe(true);
  }
  const onlyTests = bill.components.filter(({ properties }) =>
    properties.some(({ name }) => name === 'cdx:npm:package:development'),
  );
  expect(onlyTests.map(({ name }) => name)).toContain('vitest');
  expect(onlyTests.map(({ name }) => name)).not.toContain('astro');
  expect(text).not.toMatch(/serialNumber|timestamp|registry\./);
  expect(writeBill('.')).toBe(text);
});
