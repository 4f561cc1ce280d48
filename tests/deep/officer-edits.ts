import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import sharp from 'sharp';

/** Pages as an officer adds them: a pair of files each, and no code. One says that it stands below a section. */
export const newPages = {
  loans: { vi: 'vay-von', en: 'loans', section: 'support' },
  volunteers: { vi: 'tinh-nguyen', en: 'volunteers', section: undefined },
};
const eachNewFile = (act: (path: string, content: string) => void) => {
  for (const [id, { section, ...slugs }] of Object.entries(newPages))
    for (const locale of ['vi', 'en'] as const)
      act(
        `content/pages/${id}.${locale}.mdx`,
        [
          '---',
          `title: "Zyx ${id} ${locale}"`,
          `summary: "Zyx ${locale}."`,
          `urlSlug: "${slugs[locale]}"`,
          ...(section ? [`section: "${section}"`] : []),
          'lastChecked: "2024-12-30"',
          '---',
          '',
          `## Wvu ${locale}`,
          '',
          `Qwertz ${id}.`,
          '',
        ].join('\n'),
      );
};

/** News with a photograph. */
export const news = '2024-12-30-anh-thu';

/** A Vietnamese text of which an officer changes one paragraph, without its English. */
const edited = 'content/areas/training.vi.mdx';
const editedHeading = '## Nên biết trước khi mở lớp';

const newsFile = (locale: 'vi' | 'en') => `content/news/${news}.${locale}.mdx`;
const photo = `content/news/${news}-1.jpg`;

/** Writes new pages, news with a photograph, and a changed paragraph into the content. @returns what takes all of it back */
export const editAsAnOfficer = async (): Promise<() => void> => {
  const before = readFileSync(edited, 'utf8');
  if (!before.includes(editedHeading)) throw new Error(`"${editedHeading}" is not in ${edited}.`);
  eachNewFile((path, content) => writeFileSync(path, content));
  writeFileSync(edited, before.replace(editedHeading, '## Nên biết trước'));
  const picture = sharp({ create: { width: 1600, height: 1200, channels: 3, background: '#77aa55' } });
  writeFileSync(photo, await picture.jpeg().toBuffer());
  const photos = [
    {
      file: `${news}-1.jpg`,
      alt: { vi: 'Ô vuông để thử', en: 'A square for a trial' },
      credit: { vi: 'Tổ thử', en: 'Trial team' },
      consent: '2024-12-30',
    },
  ];
  for (const locale of ['vi', 'en'] as const)
    writeFileSync(
      newsFile(locale),
      `---\ntitle: "Zyx ${locale}"\nsummary: "Zyx ${locale} ${locale}."\nsources: ["S1"]\nphotos: ${JSON.stringify(photos)}\n---\n\nQwertz.\n`,
    );
  return () => {
    eachNewFile((path) => rmSync(path));
    for (const path of [newsFile('vi'), newsFile('en'), photo]) rmSync(path);
    writeFileSync(edited, before);
  };
};
