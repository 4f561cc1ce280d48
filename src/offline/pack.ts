/** Pages as pieces, each written once: pages of one site are mostly the same. */
export interface Pack {
  pieces: string[];
  /** The pieces of each page in their order, by its path. */
  pages: Record<string, number[]>;
}

/** Where pages are cut: before whatever may stand in another page too. */
const seams =
  /(?=<(?:title|meta|link|style|script|h[1-3]|p|li|ul|ol|dl|dt|dd|tr|section|div|nav|footer|details|button)\b)/;

/** Cuts pages into pieces. @param pages the whole text of each, by its path */
export const packPages = (pages: ReadonlyMap<string, string>): Pack => {
  const places = new Map<string, number>();
  const place = (piece: string) => {
    if (!places.has(piece)) places.set(piece, places.size);
    return places.get(piece) ?? 0;
  };
  const cut = [...pages].map(([path, html]) => [path, html.split(seams).map(place)] as const);
  return { pieces: [...places.keys()], pages: Object.fromEntries(cut) };
};

/** A page as it was, letter for letter; undefined where it is not in the pack. */
export const unpackPage = ({ pieces, pages }: Pack, path: string): string | undefined =>
  pages[path]?.map((piece) => pieces[piece]).join('');
