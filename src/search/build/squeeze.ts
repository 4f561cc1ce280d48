import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { gzipAsync } from '@gfx/zopfli';
import { minify } from 'vite';

/** More rounds save bytes by the dozen. */
const rounds = 15;

/** Gives what was made of the same bytes before, or makes it: to squeeze takes longer than to index. */
export type Keep = (shown: unknown, make: () => Promise<Uint8Array>) => Promise<Uint8Array>;
export const makeAnew: Keep = (_, make) => make();

/**
 * Makes what every first query brings smaller: Pagefind's script without what only people read, and its engine and lists of an index packed
 * again, the slow way, which any browser unpacks as before. What would not be smaller stays.
 */
export const squeeze = async (bundle: string, keep = makeAnew): Promise<void> => {
  const script = join(bundle, 'pagefind.js');
  if (existsSync(script)) {
    const { code, errors } = await minify('pagefind.js', readFileSync(script, 'utf8'), { module: true });
    if (errors.length === 0) writeFileSync(script, code);
  }
  for (const name of readdirSync(bundle).filter((each) => /\.(?:pagefind|pf_meta)$/.test(each))) {
    const file = join(bundle, name);
    const packed = readFileSync(file);
    const hash = createHash('sha256').update(packed).digest('hex');
    const smaller = await keep({ squeezed: hash }, () =>
      gzipAsync(gunzipSync(packed), { numiterations: rounds }),
    );
    if (smaller.length < packed.length) writeFileSync(file, smaller);
  }
};
