import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { mdxFromMarkdown } from 'mdast-util-mdx';
import { gfmTable } from 'micromark-extension-gfm-table';
import { mdxjs } from 'micromark-extension-mdxjs';

/**
 * Reads MDX in a browser, in the place of the build’s own parser, which is a program and no script: the same tree, by another reader.
 * `tests/unit/staff-form.test.ts` holds the two beside each other. @throws with `line:column: reason`, as the other does
 */
export const mdxToMdast = (source: string) => {
  try {
    return fromMarkdown(source, {
      extensions: [mdxjs(), gfmTable()],
      mdastExtensions: [mdxFromMarkdown(), gfmTableFromMarkdown()],
    });
  } catch (error) {
    const { place, line, column, reason } = error as {
      place?: { line: number; column: number };
      line?: number;
      column?: number;
      reason?: string;
    };
    throw new Error(
      `${place?.line ?? line ?? 1}:${place?.column ?? column ?? 1}: ${reason ?? String(error)}`,
      {
        cause: error,
      },
    );
  }
};
