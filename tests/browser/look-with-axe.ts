import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { RunOptions, run } from 'axe-core';
import type { Page } from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds on the page that is open, as lines, the gravest kinds only unless `every`; and how many of its rules passed. */
export interface Look {
  found: string[];
  rules: number;
}

/**
 * Looks at the open page with axe, which needs a context that bypasses the policy. Only what is told leaves the page: the whole of
 * axe's answer names every element, which takes longer than the look.
 */
export const lookWithAxe = async (
  page: Page,
  { every = false, options = {} }: { every?: boolean; options?: RunOptions } = {},
): Promise<Look> => {
  await page.evaluate(axe);
  const { violations, rules } = await page.evaluate(async (chosen) => {
    const results = await (globalThis as unknown as { axe: { run: typeof run } }).axe.run(document, chosen);
    return {
      rules: results.passes.length,
      violations: results.violations.map(({ id, impact, nodes }) => ({
        id,
        impact,
        where: nodes
          .slice(0, 3)
          .map((node) => node.html.slice(0, 120))
          .join(' | '),
      })),
    };
  }, options);
  return {
    rules,
    found: violations
      .filter(({ impact }) => every || impact === 'serious' || impact === 'critical')
      .map(({ id, where }) => `${id}: ${where}`),
  };
};
