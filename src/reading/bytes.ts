import { faultAt, fileStart, positionAt, type Fault } from './fault.ts';
import { say } from './say.ts';

/** More than any file of words needs; a longer one is a mistake, and slow to read. */
const mostBytes = 1_000_000;

/** Bytes of a file as text: UTF-8, line ends as `\n`. What is not is named for what it is; then there may be no text. */
export const readBytes = (bytes: Uint8Array): { text?: string; faults: Fault[] } => {
  if (bytes.length > mostBytes) return { faults: [faultAt(fileStart, say('hugeFile'))] };
  const [first, second, third] = bytes;
  const zeros = bytes.subarray(0, 200).filter((byte) => byte === 0).length;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff) || zeros > 20)
    return { faults: [faultAt(fileStart, say('utf16'))] };
  const hasMark = first === 0xef && second === 0xbb && third === 0xbf;
  const content = hasMark ? bytes.subarray(3) : bytes;
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(content);
    return {
      text: text.replaceAll('\r\n', '\n'),
      faults: hasMark ? [faultAt(fileStart, say('byteOrderMark'))] : [],
    };
  } catch {
    const text = new TextDecoder('utf-8').decode(content);
    return { faults: [faultAt(positionAt(text, text.indexOf('\uFFFD')), say('notUtf8'))] };
  }
};
