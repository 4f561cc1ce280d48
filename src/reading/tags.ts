import type { CollectionName } from '../fields/folders.ts';

/** What a value of a tag names: source keys, a day, a page of the site, or a thing of a folder. */
export type Naming = 'sources' | 'day' | 'page' | CollectionName;

interface Tag {
  /** Each must be there, once, and no others. */
  props: Readonly<Record<string, Naming>>;
  /** `words` stand between its two halves; `nothing`: it closes itself; `alone`: that too, in a paragraph of its own. */
  holds: 'words' | 'nothing' | 'alone';
  /** One can be tapped, so it may not stand within another. */
  isTapped: boolean;
  example: string;
}

/** The only tags of prose, and what may be written in them. `prose/` draws them. */
export const tags = {
  Claim: {
    props: { source: 'sources' },
    holds: 'words',
    isTapped: true,
    example: '<Claim source="S1">câu có số liệu</Claim>',
  },
  Doc: {
    props: { id: 'documents' },
    holds: 'nothing',
    isTapped: true,
    example: '<Doc id="nghi-dinh-45-2012" />',
  },
  Term: {
    props: { id: 'glossary' },
    holds: 'words',
    isTapped: true,
    example: '<Term id="cleaner-production">sản xuất sạch hơn</Term>',
  },
  Day: { props: { date: 'day' }, holds: 'nothing', isTapped: false, example: '<Day date="2025-10-15" />' },
  Go: { props: { to: 'page' }, holds: 'words', isTapped: true, example: '<Go to="apply">cách đề nghị</Go>' },
  Checklist: {
    props: { id: 'checklists' },
    holds: 'alone',
    isTapped: true,
    example: '<Checklist id="enter-round" />',
  },
  Call: { props: {}, holds: 'alone', isTapped: true, example: '<Call />' },
} as const satisfies Record<string, Tag>;

export type TagName = keyof typeof tags;
export const isTagName = (name: string): name is TagName => Object.hasOwn(tags, name);

/** The rules of a tag, by a name that is known to be one. */
export const tagOf = (name: TagName): Tag => tags[name];

/** Every tag with an example, for messages. */
export const tagList = Object.keys(tags)
  .map((name) => `<${name}>`)
  .join(', ');
