import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { close, createIndex } from 'pagefind';
import { toIndex } from './proxy-d.ts';

const output = 'dist';
/** Fewer pages than this means that the build went wrong, not that there is little to find. */
const floor = 100;

const pages = readdirSync(output, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name === 'index.html')
  .map((entry) => join(entry.parentPath, entry.name))
  .toSorted();

const stop = (reason: string): never => {
  console.error(`Lập chỉ mục tìm kiếm không thành: ${reason} / The search index was not made: ${reason}`);
  process.exit(1);
};

const { index, errors } = await createIndex({ writePlayground: false });
if (!index) throw new Error(errors.join('; '));
let indexed = 0;
for (const file of pages) {
  const content = readFileSync(file, 'utf8');
  if (!content.includes('data-pagefind-body')) continue;
  const url = relative(output, file)
    .split(sep)
    .join('/')
    .replace(/index\.html$/, '');
  const added = await index.addHTMLFile({ url: `/${url}`, content: toIndex(content) });
  if (added.errors.length > 0) stop(`${url}: ${added.errors.join('; ')}`);
  indexed += 1;
}
if (indexed < floor) stop(`${indexed} < ${floor} pages`);
const written = await index.writeFiles({ outputPath: join(output, 'pagefind') });
if (written.errors.length > 0) stop(written.errors.join('; '));
await close();
console.log(`Đã lập chỉ mục tìm kiếm cho ${indexed} trang. / Search index: ${indexed} pages.`);
