import { base } from '../base.ts';
import { mainFolder } from '../folders.ts';

/** Whether this browser can run the engine; phones with an old WebView cannot. */
export const canRunEngine = (): boolean => typeof WebAssembly === 'object';

/**
 * Addresses of what every search needs first, as Pagefind and we ask for them.
 * @param index a language's index, named by its content: `vi_1a2b3c4d5e`. Pages carry it, so that all this can be asked for at once.
 */
export const searchFiles = (index: string) => {
  const locale = index.slice(0, 2);
  const folder = `${base}${mainFolder}/`;
  return {
    script: `${folder}pagefind.js`,
    start: `${base}search.${locale}.json?v=${index}`,
    entry: `${folder}pagefind-entry.json?ts=${index}`,
    meta: `${folder}pagefind.${index}.pf_meta`,
    // Pagefind has a stemmer for English, none for Vietnamese, which does not inflect.
    engine: `${folder}wasm.${locale === 'en' ? 'en' : 'unknown'}.pagefind`,
  };
};
