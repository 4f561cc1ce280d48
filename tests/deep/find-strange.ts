import type { Page } from 'playwright-core';

/** What a real parser makes of files that a trick would not leave alone. */
export const findStrange = async (
  page: Page,
  address: string,
  paths: readonly string[],
  type: DOMParserSupportedType,
): Promise<string[]> => {
  await page.goto(`${address}/robots.txt`);
  return page.evaluate(
    async ([given, kind]) => {
      const found: string[] = [];
      for (const path of given) {
        const text = await (await fetch(`/${path}`)).text();
        const read = new DOMParser().parseFromString(text, kind);
        for (const element of read.querySelectorAll('*')) {
          const strange =
            /^(x-injected|iframe|object|embed|base|parsererror)$/i.test(element.localName) ||
            (/^script$/i.test(element.localName) &&
              !element.getAttribute('src')?.startsWith('/_astro/') &&
              element.getAttribute('type') !== 'application/ld+json') ||
            [...element.attributes].some(
              ({ name, value }) =>
                name.startsWith('on') ||
                // What stands behind the ? of a letter's address is its subject: words.
                (/^(src|href|action|data|srcset|poster)$/.test(name) &&
                  /evil|^\s*(javascript|data):/i.test(value.replace(/^(mailto:[^?]*)\?.*/, '$1'))),
            );
          if (strange) found.push(`${path}: ${element.outerHTML.slice(0, 120)}`);
        }
        for (const data of read.querySelectorAll('script[type="application/ld+json"]'))
          JSON.parse(data.textContent);
      }
      return found;
    },
    [paths, type] as const,
  );
};
