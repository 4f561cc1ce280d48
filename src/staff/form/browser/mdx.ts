import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { mdxFromMarkdown } from 'mdast-util-mdx';
import { gfm } from 'micromark-extension-gfm';
import { mdxjs } from 'micromark-extension-mdxjs';
import { offsetAt, positionAt, type Position } from '../../../reading/fault.ts';

interface Failure {
  reason?: string;
  place?: Position | { start: Position };
}

/** Where the tag begins at which the reader stopped; it says the letter that it could not read. */
const startOf = (source: string, { reason = '', place }: Failure): Position => {
  // Of a tag that is not closed it names the place in its sentence.
  const named = /\((\d+):(\d+)-/.exec(reason);
  if (named) return { line: Number(named[1]), column: Number(named[2]) };
  const at = place && 'start' in place ? place.start : (place ?? { line: 1, column: 1 });
  const stopped = offsetAt(source, at);
  const open = source.lastIndexOf('<', stopped);
  const isWithin = open >= 0 && !/[>\n]/.test(source.slice(open, stopped));
  return isWithin ? positionAt(source, open) : at;
};

/**
 * Reads MDX in a browser, in the place of the build’s own parser, which is a program and no script: the same tree, by another reader.
 * `tests/unit/staff-form.test.ts` holds the two beside each other. @throws with `line:column: reason`, as the other does
 */
export const mdxToMdast = (source: string) => {
  try {
    return fromMarkdown(source, {
      extensions: [gfm(), mdxjs()],
      mdastExtensions: [gfmFromMarkdown(), mdxFromMarkdown()],
    });
  } catch (error) {
    const failure = error as Failure;
    const { line, column } = startOf(source, failure);
    throw new Error(`${line}:${column}: ${failure.reason ?? String(error)}`, { cause: error });
  }
};
