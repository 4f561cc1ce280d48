import { LinkChecker, LinkState } from 'linkinator';
import { expect, inject, test } from 'vitest';

test('linkinator finds no broken link over the whole site', async () => {
  const address = inject('address');
  const checker = new LinkChecker();
  const outside: string[] = [];
  const result = await checker.check({
    path: `${address}/`,
    recurse: true,
    concurrency: 20,
    checkFragments: true,
    linksToSkip: async (link) => {
      const isOurs = link.startsWith(address);
      if (!isOurs) outside.push(link);
      return !isOurs;
    },
  });
  const looked = result.links.filter((link) => link.state !== LinkState.SKIPPED);
  console.log(`${looked.length} addresses checked, ${new Set(outside).size} outside the site left alone`);
  expect(
    result.links
      .filter((link) => link.state === LinkState.BROKEN)
      .map((link) => `${link.parent} → ${link.url} (${link.status})`),
  ).toEqual([]);
  expect(looked.length).toBeGreaterThan(550);
});
