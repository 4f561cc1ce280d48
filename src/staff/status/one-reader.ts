import type { ContentFolder } from '../../reading/content-folder.ts';

/** A file of figures with numbers that one person alone has read beside their source. */
export interface OneReader {
  file: string;
  rows: number;
  of: number;
}

interface Row {
  quantity?: { missing?: unknown };
  readAgain?: string;
}

/** Figures that no second person has compared with their source. */
export const findOneReader = ({ files }: ContentFolder): OneReader[] =>
  files
    .filter(({ folder }) => folder === 'figures')
    .map(({ path: file, data }) => {
      const rows = ((data as { rows?: Row[] } | undefined)?.rows ?? []).filter(
        ({ quantity }) => !quantity?.missing,
      );
      return { file, of: rows.length, rows: rows.filter(({ readAgain }) => !readAgain).length };
    })
    .filter(({ rows }) => rows > 0);
