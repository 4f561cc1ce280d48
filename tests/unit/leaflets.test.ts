import { describe, expect, test } from 'vitest';
import { sayDigits } from '../../src/i18n/number-words.ts';
import { readingSeconds } from '../../src/i18n/speak.ts';
import { compose } from '../../src/joins/sheets/leaflets.ts';

const words = (count: number, word: string) => `${Array(count).fill(word).join(' ')}.`;

describe('the text for the loudspeaker', () => {
  test('leaves nothing out while there is time, and reads numbers as words', () => {
    const text = compose([{ text: 'Tối đa 200 triệu đồng.' }, { text: 'Hỏi Sở.', spare: 1 }], 'vi');
    expect(text).toBe('Tối đa hai trăm triệu đồng. Hỏi Sở.');
  });
  test('spares first what can best be spared, and never what must be said', () => {
    const text = compose(
      [
        { text: words(200, 'phải') },
        { text: words(60, 'nên'), spare: 1 },
        { text: words(60, 'thừa'), spare: 2 },
      ],
      'vi',
    );
    expect(text).toContain('nên');
    expect(text).not.toContain('thừa');
    expect(readingSeconds(text, 'vi')).toBeLessThanOrEqual(90);
    expect(compose([{ text: words(400, 'phải') }], 'vi')).toContain('phải');
  });
  test('says a telephone number digit by digit', () => {
    expect(sayDigits('0236 123', 'vi')).toBe('không hai ba sáu, một hai ba');
    expect(sayDigits('+84 9', 'en')).toBe('eight four, nine');
  });
});
