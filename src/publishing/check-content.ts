import type { z } from 'astro/zod';
import { collections } from '../subjects/collections.ts';
import type { CollectionName } from '../subjects/fields.ts';
import { readContent, type ContentFile } from './content-files.ts';
import { sayIssue, type Problem } from './problems.ts';

const folders = Object.keys(collections) as CollectionName[];

const valueAt = (data: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>((value, key) => (value as Record<PropertyKey, unknown> | undefined)?.[key], data);

const fieldName = (path: readonly PropertyKey[]) =>
  path
    .map((key) => (typeof key === 'number' ? `[${key + 1}]` : String(key)))
    .join('.')
    .replaceAll('.[', '[');

type Definition = {
  type: string;
  shape?: Record<string, z.ZodType>;
  element?: z.ZodType;
  innerType?: z.ZodType;
};

/** Walks data beside its schema and yields every id that points at a thing of another kind. */
function* findReferences(
  schema: z.ZodType,
  data: unknown,
  path: PropertyKey[] = [],
): Generator<{ path: PropertyKey[]; to: CollectionName; id: string }> {
  if (data === undefined || data === null) return;
  const to = schema.meta()?.['refersTo'] as CollectionName | undefined;
  if (to && typeof data === 'string') yield { path, to, id: data };
  const { type, shape, element, innerType } = schema._zod.def as unknown as Definition;
  if (type === 'object' && shape)
    for (const [key, child] of Object.entries(shape))
      yield* findReferences(child, (data as Record<string, unknown>)[key], [...path, key]);
  else if (type === 'array' && element && Array.isArray(data))
    for (const [index, child] of data.entries()) yield* findReferences(element, child, [...path, index]);
  else if (innerType) yield* findReferences(innerType, data, path);
}

/** Yields every source key in `sources` lists, however deep. */
function* findSources(
  data: unknown,
  path: PropertyKey[] = [],
): Generator<{ path: PropertyKey[]; id: string }> {
  if (typeof data !== 'object' || data === null) return;
  for (const [key, value] of Object.entries(data)) {
    const here = [...path, Array.isArray(data) ? Number(key) : key];
    if (key === 'sources' && Array.isArray(value))
      for (const [index, id] of value.entries()) yield { path: [...here, index], id: String(id) };
    else yield* findSources(value, here);
  }
}

/** Source keys that prose names: `<Claim source="S1 S28">`. */
const proseSources = (body: string) =>
  [...body.matchAll(/<Claim\s+source="([^"]*)"/g)].flatMap((match) => (match[1] ?? '').split(/\s+/));

/** A photograph straight from a phone is smaller; a scan for print is not for the web. */
const mostPictureBytes = 10_000_000;

const checkFile = (file: ContentFile): Problem[] => {
  const problem = (
    at: { line: number; column: number },
    field: string,
    said: { code: string; vi: string; en: string },
  ): Problem => ({ file: file.path, ...at, field, severity: 'error', ...said });
  if (file.raw.trim() === '')
    return [
      problem({ line: 1, column: 1 }, '', { code: 'empty', vi: 'Tệp trống.', en: 'The file is empty.' }),
    ];
  if (file.broken)
    return [
      problem(file.broken, '', {
        code: 'syntax',
        vi: `Không đọc được tệp từ chỗ này (thường do thiếu hoặc thừa dấu phẩy, dấu ngoặc). ${file.broken.reason}`,
        en: `The file cannot be read from here: ${file.broken.reason}`,
      }),
    ];
  const { form, schema } = collections[file.folder];
  if (form === 'things' && file.locale)
    return [
      problem({ line: 1, column: 1 }, '', {
        code: 'strangeFile',
        vi: 'Thư mục này chỉ nhận tệp .json.',
        en: 'This folder takes .json files only.',
      }),
    ];
  if (form === 'prose' && !file.locale)
    return [
      problem({ line: 1, column: 1 }, '', {
        code: 'strangeFile',
        vi: 'Thư mục này chỉ nhận cặp tệp .vi.mdx và .en.mdx.',
        en: 'This folder takes pairs of .vi.mdx and .en.mdx.',
      }),
    ];
  const problems: Problem[] = [];
  if (file.body !== undefined) {
    if (file.body !== file.body.normalize('NFC'))
      problems.push(
        problem({ line: 1, column: 1 }, '', {
          code: 'notNfc',
          vi: 'Bài gõ kiểu dấu tổ hợp (NFD); cần dạng NFC.',
          en: 'Decomposed letters (NFD); NFC is needed.',
        }),
      );
    if (file.body.trim() === '')
      problems.push(
        problem({ line: 1, column: 1 }, '', {
          code: 'emptyBody',
          vi: 'Bài chưa có nội dung.',
          en: 'The body is empty.',
        }),
      );
    if (/^(import|export)\s/m.test(file.body))
      problems.push(
        problem({ line: 1, column: 1 }, '', {
          code: 'code',
          vi: 'Không được dùng import/export trong bài.',
          en: 'No import or export in a body.',
        }),
      );
  }
  if (form === 'withProse' && file.locale) return problems;
  const result = schema.safeParse(file.data);
  for (const issue of result.success ? [] : result.error.issues) {
    const flat =
      issue.code === 'invalid_union' && issue.errors[0]?.[0] && !issue.message.startsWith('bad')
        ? { ...issue.errors[0][0], path: [...issue.path, ...issue.errors[0][0].path] }
        : issue;
    problems.push(
      problem(
        file.positionOf(flat.path),
        fieldName(flat.path),
        sayIssue(flat, valueAt(file.data, flat.path)),
      ),
    );
  }
  return problems;
};

/** Checks the whole content of a project. `checked` counts the files that were looked at. */
export const checkContent = (root: string): { checked: number; problems: Problem[] } => {
  const { files, pictures, strangers } = readContent(root, folders);
  const problems: Problem[] = strangers.map((file) => ({
    file,
    line: 1,
    column: 1,
    field: '',
    severity: 'error',
    code: 'strangeFile',
    vi: 'Loại tệp hoặc tên tệp này không dùng ở đây. Tên chỉ gồm a-z 0-9 và gạch ngang; đuôi là .json, .vi.mdx hoặc .en.mdx.',
    en: 'This kind or name of file is not used here: a-z 0-9 and hyphens; .json, .vi.mdx or .en.mdx.',
  }));
  const ids = new Map(
    folders.map((folder) => [
      folder,
      new Set(files.filter((file) => file.folder === folder).map((file) => file.id)),
    ]),
  );
  const shown = new Set<string>();
  for (const file of files) {
    const own = checkFile(file);
    problems.push(...own);
    if (own.some((each) => each.code === 'syntax' || each.code === 'empty')) continue;
    const complain = (path: readonly PropertyKey[], code: string, vi: string, en: string) =>
      problems.push({
        file: file.path,
        ...file.positionOf(path),
        field: fieldName(path),
        severity: 'error',
        code,
        vi,
        en,
      });
    const { form, schema } = collections[file.folder];
    if (!(form === 'withProse' && file.locale))
      for (const { path, to, id } of findReferences(schema, file.data))
        if (!ids.get(to)?.has(id))
          complain(
            path,
            'unknownId',
            `Không có "${id}" trong content/${to}.`,
            `There is no "${id}" in content/${to}.`,
          );
    const cited = [
      ...findSources(file.data),
      ...proseSources(file.body ?? '').map((id) => ({ path: [] as PropertyKey[], id })),
    ];
    for (const { path, id } of cited)
      if (!ids.get('sources')?.has(id.toLowerCase()))
        complain(
          path,
          'unknownSource',
          `Không có nguồn "${id}" trong content/sources.`,
          `There is no source "${id}" in content/sources.`,
        );
    const { photos = [] } = (file.data ?? {}) as { photos?: { file?: unknown }[] };
    for (const [at, photo] of (Array.isArray(photos) ? photos : []).entries()) {
      const path = `content/${file.folder}/${String(photo?.file)}`;
      shown.add(path);
      if (!pictures.has(path))
        complain(
          ['photos', at, 'file'],
          'noPicture',
          `Không có ảnh ${path}. Đặt ảnh cạnh tệp này.`,
          `There is no picture ${path}. Put it beside this file.`,
        );
    }
    if (file.folder === 'figures' && !ids.get('indicators')?.has(file.id))
      complain(
        [],
        'unknownId',
        `Không có chỉ tiêu "${file.id}" trong content/indicators.`,
        `There is no indicator "${file.id}".`,
      );
    if (file.locale) {
      const other = file.locale === 'vi' ? 'en' : 'vi';
      if (!files.some((each) => each.folder === file.folder && each.id === file.id && each.locale === other))
        complain(
          [],
          'noTwin',
          `Thiếu bản kia: ${file.id}.${other}.mdx.`,
          `Its twin ${file.id}.${other}.mdx is missing.`,
        );
    } else if (
      form === 'withProse' &&
      !files.some((each) => each.folder === file.folder && each.id === file.id && each.locale === 'vi')
    )
      complain(
        [],
        'noProse',
        `Thiếu phần bài viết: ${file.id}.vi.mdx.`,
        `Its prose ${file.id}.vi.mdx is missing.`,
      );
  }
  for (const [path, bytes] of pictures) {
    const refuse = (code: string, vi: string, en: string) =>
      problems.push({ file: path, line: 1, column: 1, field: '', severity: 'error', code, vi, en });
    if (!shown.has(path))
      refuse(
        'strayPicture',
        'Không mục nào nhắc tới ảnh này: ghi tên ảnh vào "photos", hoặc xóa ảnh.',
        'Nothing names this picture: write it into "photos", or delete it.',
      );
    if (bytes > mostPictureBytes)
      refuse(
        'hugePicture',
        'Ảnh quá 10 MB: thu nhỏ trước khi đăng.',
        'The picture is over 10 MB: shrink it first.',
      );
  }
  return {
    checked: files.length,
    problems: problems.toSorted((a, b) => (a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1)),
  };
};
