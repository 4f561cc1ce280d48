import type { Locale } from '../../i18n/locales.ts';
import { foldVietnamese, isMarked } from '../fold.ts';

const list = (words: string) => new Set(words.split(' '));

/**
 * Words of questions and requests that name no subject. Never left out of the first search: without marks, "co" is also cơ and cổ.
 * Vietnamese ones with their marks: máy is no mấy, and nghề no nghe.
 */
const stopWords: Record<Locale, ReadonlySet<string>> = {
  vi: list(
    'làm sao để thì có được không hông khỏi cho của là gì chi ở đâu mô ri rứa răng mần thế nào ai muốn hỏi về và với các những một tôi tui mình em anh chị bạn bà con ông cứ ko dc đc k xin cần phải nên bao nhiêu mấy khi này nay nớ ni tê chừ bữa hỉ hè nhé nhỉ ạ ơi vậy hả giúp giùm dùm coi xem nghe bị qua quá rồi nếu hay do đã đang sẽ cũng còn mà như từ đến tới trong ngoài nghĩa gọi gặp vụ xài cái thứ mi',
  ),
  en: list(
    'how to do does did the a an is are was were be been am what who whom when where which why can could may must should would will shall i we you they it my our your their me us for of in on at by from with about as and or if so into has have had get gets got want wants need needs many much there any some someone anyone this that these those please help tell',
  ),
};

/** Those that are stop words without marks too; the others are also something else. */
const plainStops = list(
  'lam sao de thi co duoc khong hong la gi o the nao ai muon ve va voi cac nhung mot toi tui minh em anh ko dc k xin phai bao nhieu nay nhe oi ha giup gium dum coi xem qua roi neu cung con nhu trong',
);

/** Questions and requests of several words, folded: none of them names a subject. */
const frames: Record<Locale, readonly string[]> = {
  vi: [
    'lam sao',
    'lam the nao',
    'lam gi',
    'la gi',
    'la sao',
    'nghia la gi',
    'nhu the nao',
    'the nao',
    'o dau',
    'cho nao',
    'cho mo',
    'o mo',
    'mo la',
    'man rang',
    'mang rang',
    'rang ma',
    'lam rang',
    'khi nao',
    'bao gio',
    'chung nao',
    'bua mo',
    'may dong',
    'bao nhieu',
    'bao lau',
    'duoc khong',
    'duoc ko',
    'co duoc',
    'duoc chi',
    'cai chi',
    'la cai chi',
    'chi khong',
    'cho toi hoi',
    'cho hoi',
    'xin hoi',
    'toi muon',
    'em muon',
    'co ai',
    'hoi ai',
    'ai lo',
  ],
  en: [
    'how much',
    'how many',
    'how long',
    'how do',
    'what is',
    'what are',
    'is it',
    'am i',
    'i would like',
    'looking for',
  ],
};

/**
 * Which words of a wording name no subject: true for each that does not.
 * @param words as typed, with their marks if they have any
 */
export const findStops = (words: readonly string[], locale: Locale): boolean[] => {
  const folded = words.map(foldVietnamese);
  const stops = words.map(
    (word) => stopWords[locale].has(word) || (locale === 'vi' && plainStops.has(word) && !isMarked(word)),
  );
  const line = ` ${folded.join(' ')} `;
  for (const frame of frames[locale]) {
    for (let from = line.indexOf(` ${frame} `); from >= 0; from = line.indexOf(` ${frame} `, from + 1)) {
      const first = line.slice(0, from + 1).split(' ').length - 2;
      for (let at = first; at < first + frame.split(' ').length; at += 1) stops[at] = true;
    }
  }
  // A query of nothing but such words is meant all the same.
  return stops.every(Boolean) ? words.map(() => false) : stops;
};
