import { z } from 'astro/zod';
import { day, named, sources, text } from '../../fields/fields.ts';

/** The header of a page of prose. The file is `name.vi.mdx` beside `name.en.mdx`. */
export const pageSchema = z.strictObject({
  title: text().meta(named('Tiêu đề', 'Title')),
  summary: text().meta(named('Tóm tắt', 'Summary')),
  sources: sources().optional().meta(named('Nguồn', 'Sources')),
  searchWords: z.array(text()).default([]).meta(named('Cách người dân gọi', 'How people say it')),
  lastChecked: day().meta(named('Ngày kiểm tra', 'Last checked')),
});
