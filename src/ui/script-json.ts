/**
 * Data as JSON that may stand within a `<script>`: no text of it can end the element or begin another.
 * @example scriptJson({ name: '</script>' }) // => '{"name":"\\u003c/script>"}'
 */
export const scriptJson = (data: unknown): string =>
  JSON.stringify(data)
    .replaceAll('<', String.raw`\u003c`)
    .replaceAll('\u2028', String.raw`\u2028`)
    .replaceAll('\u2029', String.raw`\u2029`);
