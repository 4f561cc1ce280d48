import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { RunOptions, run } from 'axe-core';
import type { Page } from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const sniffer = readFileSync(
  createRequire(import.meta.url).resolve('html_codesniffer/build/HTMLCS.js'),
  'utf8',
);

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
        // A receipt stands within its sentence, where WCAG 2.2 asks for no size (2.5.8, inline).
        where: nodes
          .filter(({ html }) => id !== 'target-size' || !html.includes('class="r"'))
          .slice(0, 3)
          .map((node) => node.html.slice(0, 120))
          .join(' | '),
      })),
    };
  }, options);
  return {
    rules,
    found: violations
      .filter(({ where }) => where !== '')
      .filter(({ impact }) => every || impact === 'serious' || impact === 'critical')
      .map(({ id, where }) => `${id}: ${where}`),
  };
};

interface Message {
  type: number;
  code: string;
  msg: string;
  element: Element;
}
interface Sniffer {
  process(standard: string, content: Document, done: () => void): void;
  getMessages(): Message[];
}

/** What HTML_CodeSniffer, another tool by other people, calls an error of WCAG 2 AA on the open page; and how much it looked at. */
export const lookWithSniffer = async (page: Page): Promise<{ found: string[]; noticed: number }> => {
  await page.evaluate(sniffer);
  return page.evaluate(async () => {
    const { HTMLCS } = globalThis as unknown as { HTMLCS: Sniffer };
    await new Promise<void>((done) => HTMLCS.process('WCAG2AA', document, done));
    const messages = HTMLCS.getMessages();
    return {
      noticed: messages.length,
      found: messages
        // The choice of letters and the ticks of a list have a button that forgets and nothing to send (html-validate is told the same).
        .filter(
          ({ type, code, element }) =>
            type === 1 && !(/H32/.test(code) && element.matches('form[method="dialog"]')),
        )
        .map(({ code, msg, element }) => `${code}: ${msg} ${element.outerHTML.slice(0, 120)}`),
    };
  });
};
