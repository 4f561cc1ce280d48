import makeQr from 'qrcode-generator';

/** Empty modules that a reader needs around a code. */
const quiet = 4;

/**
 * A text as a QR code: one path of dark modules in a square of `size` by `size`, quiet edge included.
 * @example drawQr('https://khuyencong-danang.example/').size // => 33
 */
export const drawQr = (text: string): { size: number; path: string } => {
  const code = makeQr(0, 'L');
  code.addData(text);
  code.make();
  const count = code.getModuleCount();
  const rows = Array.from({ length: count }, (_, row) => {
    const modules = Array.from({ length: count }, (__, column) =>
      code.isDark(row, column) ? '1' : '0',
    ).join('');
    return [...modules.matchAll(/1+/g)]
      .map((run) => `M${run.index + quiet} ${row + quiet}h${run[0].length}v1h-${run[0].length}z`)
      .join('');
  });
  return { size: count + 2 * quiet, path: rows.join('') };
};
