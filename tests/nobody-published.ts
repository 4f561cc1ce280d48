/** Ways to say that a thing has never been made public, when all we know is that we have not found it. */
const patterns = [
  /chưa (ai|nơi nào|cơ quan nào|nguồn nào|thấy ai)[^.;,:()]{0,20}công bố/giu,
  /chưa[^.;,:()'"“”]{0,30}(được |thấy |có )?công bố/giu,
  /không (ai|nơi nào|cơ quan nào)[^.;,:()]{0,20}công bố/giu,
  /\b(nobody|no one|no body) (has|have|ever) [^.;,]{0,20}publish\w*/giu,
  /\b(not|never) (yet |found |been |yet been )?published\b/giu,
  /\b(not|never) [^.;,]{0,12}been published\b/giu,
  /\bno published\b|\bunpublished\b/giu,
];

/** Phrases of a text that claim that nobody has published something. @example saysNobodyPublished('Chưa ai công bố.') // => ['Chưa ai công bố'] */
export const saysNobodyPublished = (text: string): string[] =>
  patterns.flatMap((pattern) => [...text.normalize('NFC').matchAll(pattern)].map(([found]) => found));
