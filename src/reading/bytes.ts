import { positionAt, fileStart, type Fault } from './fault.ts';

/** More than any file of words needs; a longer one is a mistake, and slow to read. */
const mostBytes = 1_000_000;

/** Bytes of a file as text: UTF-8, line ends as `\n`. What is not is named for what it is; `isBroken` when no text could be read. */
export const readBytes = (bytes: Uint8Array): { text: string; faults: Fault[]; isBroken: boolean } => {
  const broken = (fault: Fault) => ({ text: '', faults: [fault], isBroken: true });
  const whole = { ...fileStart, field: '' };
  if (bytes.length > mostBytes)
    return broken({
      ...whole,
      code: 'hugeFile',
      vi: 'Tệp quá 1 MB: không phải tệp chữ.',
      en: 'The file is over 1 MB: not a file of words.',
    });
  const [first = 0, second = 0, third = 0] = bytes;
  const zeros = bytes.subarray(0, 200).filter((byte) => byte === 0).length;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff) || zeros > 20)
    return broken({
      ...whole,
      code: 'utf16',
      vi: 'Tệp lưu bằng UTF-16. Mở bằng trình soạn thảo, chọn lưu bằng UTF-8.',
      en: 'The file is saved as UTF-16. Save it as UTF-8.',
    });
  const faults: Fault[] = [];
  const hasMark = first === 0xef && second === 0xbb && third === 0xbf;
  if (hasMark)
    faults.push({
      ...whole,
      code: 'byteOrderMark',
      vi: 'Đầu tệp có dấu BOM ẩn. Lưu lại bằng “UTF-8” (không phải “UTF-8 with BOM”).',
      en: 'An invisible mark (BOM) at the start. Save it as “UTF-8”, not “UTF-8 with BOM”.',
    });
  const content = hasMark ? bytes.subarray(3) : bytes;
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(content);
    return { text: text.replaceAll('\r\n', '\n'), faults, isBroken: false };
  } catch {
    const text = new TextDecoder('utf-8').decode(content);
    return broken({
      ...positionAt(text, text.indexOf('\uFFFD')),
      field: '',
      code: 'notUtf8',
      vi: 'Có ký tự hỏng ở đây: tệp không lưu bằng UTF-8. Mở bằng trình soạn thảo, chọn lưu bằng UTF-8.',
      en: 'A broken character here: the file is not UTF-8. Save it as UTF-8.',
    });
  }
};
