import type { SameKeys } from './say-from.ts';
import type { vi } from './sentences.vi.ts';

/** The same in English. */
export const en: SameKeys<typeof vi> = {
  // Bytes and letters.
  hugeFile: 'The file is over 1 MB: not a file of words.',
  utf16: 'The file is saved as UTF-16. Save it as UTF-8.',
  byteOrderMark: 'An invisible mark (BOM) at the start. Run: npm run fix',
  notUtf8: 'A broken character here: the file is not UTF-8. Save it as UTF-8.',
  brokenLetter: 'There is a broken letter here. Delete it and type it again.',
  controlLetter: (code) =>
    `There is a control character (${code}) here, such as a line break or a tab. Delete it; a field is one line of text.`,
  hiddenLetter: (code) =>
    `There is an invisible character (${code}) here, often pasted along. Run: npm run fix. If it stays, type the words again.`,
  'lookAlike.ofDStroke': (code, letter) =>
    `This “${letter}” looks like Đ/đ but is another letter (${code}). Type Đ or đ again.`,
  'lookAlike.ofAnotherAlphabet': (code, letter) =>
    `The letter “${letter}” is of another alphabet (${code}) within a word. Type it again.`,
  wideLetter: (code, letter) =>
    `“${letter}” is a full-width or styled letter (${code}). Type it on an ordinary keyboard.`,
  privateLetter: (code) => `The sign ${code} shows only in one font. Delete it.`,
  mojibake: 'Text broken by a wrong encoding. Open the original again and save it as UTF-8.',
  oldFont:
    'Text typed for an old font (TCVN3 or VNI). Run: npm run fix. If it stays, convert it to Unicode and paste it again.',
  notNfc: 'Decomposed letters (NFD). Run: npm run fix',
  formula:
    'A spreadsheet would run this line as a formula (it begins with = or @, or with + or - and calls something). Write it otherwise.',

  // Files.
  empty: 'The file is empty. Fill it in, or delete it.',
  conflict:
    'Marks of a git conflict are left (<<<<<<<, =======, >>>>>>>). Keep one version and delete these lines.',
  link: 'This is a link (or a special file), not a real file. Copy the real file here.',
  'strangeFile.inNoFolder': 'This file is in no folder of content/. Move it into the right one.',
  'strangeFile.markdown': 'Change the ending of the file to .vi.mdx or .en.mdx.',
  'strangeFile.heic': 'A phone’s .heic picture cannot be used. Convert it to .jpg.',
  'strangeFile.picture': (folder) => `The folder content/${folder}/ takes no pictures.`,
  strangeFile: 'This kind of file is not used here: only .json, .vi.mdx and .en.mdx.',
  strangeFolder: (folder, folders) => `There is no folder content/${folder}/. The folders are: ${folders}.`,
  'strangeFolder.within': (folder) => `No folder within content/${folder}/. Move the file one step up.`,
  strangeName: 'A file’s name has a-z 0-9 and hyphens; it ends in .json, .vi.mdx or .en.mdx.',
  'strangeName.picture':
    'A picture’s name has a-z 0-9 and hyphens, and ends in .jpg, .png or .webp in lower case.',

  // JSON and headers.
  unclosed: 'The file ends too early: a closing }, ] or " is missing.',
  'unclosed.quote': 'The " that opens here is not closed. Add a " after the words.',
  'unclosed.inHeader': 'A closing " or bracket is missing on this line, or the colon after the field’s name.',
  'comment.inJson': 'JSON takes no comments (//, /* */, #). Delete this one.',
  curlyQuotes: 'Use straight quotation marks ", not “ ”.',
  singleQuotes: `Use double quotation marks ", not '.`,
  trailingComma: 'One comma too many before the closing sign. Delete it.',
  extraComma: 'One comma too many. Delete it.',
  missingComma: 'A comma (or a colon) is missing after this.',
  leadingZero: (number) => `Delete the 0 at the start of the number (it is ${number}).`,
  numberFormat: (number) => `This is not a number (it is ${number}). Write it like 400, 1234.5 or -2.`,
  'numberFormat.thousands': (number) =>
    `Write numbers without thousands separators, with a point for decimals, such as 1234.5 (it is ${number}).`,
  unitInNumber: 'Write the number only, without a unit, %, đ or words after it.',
  badEscape: 'A wrong \\ in a text. Delete it, or write \\\\ for the sign itself.',
  wrongSign: (sign) =>
    `${sign} is out of place. A colon follows a field’s name, a comma stands between fields.`,
  bareWord: (word) => `Put words in straight quotation marks (it is ${word}).`,
  brokenString: 'A line break or a tab within quotation marks. Write it on one line.',
  tooDeep: 'Too many brackets within brackets.',
  syntax: (sign) => `The file cannot be read from this ${sign}. Look at the commas and brackets around it.`,
  'syntax.ofHeader': 'A header is made of lines like name: "words".',
  'syntax.ofHeaderLine': 'This line of the header cannot be read. Each line is name: "words".',
  doubledKey: (field, line) => `The field "${field}" is written twice (first on line ${line}). Keep one.`,
  'doubledKey.inHeader': 'This field is written twice. Keep one.',
  unknownField: (field) => `There is no field "${field}".`,
  headerLate: 'The line --- must be the first of the file. Delete the empty lines above it.',
  headerOpen: 'The line --- that closes the header is missing.',
  needsQuotes: 'Put the whole value in straight quotation marks "…".',
  unquotedDay: (day) => `Put the day in quotation marks: "${day}" (or run: npm run fix).`,
  tab: 'Use spaces at the start of a line, not a tab.',
  indent: 'This line is indented wrongly. Field names stand at the left margin.',
  yamlSign: 'No &, * or ! at the start of a value. Put the whole value in quotation marks.',

  // Bodies.
  emptyBody: 'The body is empty.',
  braces: '{…} is read as code. For the braces themselves write \\{ and \\}.',
  'braces.open': 'A { is read as code. Write \\{ for the sign itself.',
  code: 'No import or export in a body. Delete this line.',
  comment: 'No <!-- --> in a body. Delete the comment.',
  bodyPicture: 'No picture within a body. Delete it.',
  line: 'No line (---, ***, ___) within a body. Delete it.',
  'line.likeHeader': 'No line of ---, === or +++ within a body. Delete it.',
  codeBlock: 'No code block (```). Write a paragraph.',
  footnote: 'No footnotes [^…]. Say it in the sentence.',
  bodySyntax: 'A body cannot hold this. Write a paragraph, a list or a table.',
  headingDepth: 'Headings in a body begin with ## (or ###). The title stands in the header.',
  emptyHeading: 'An empty heading.',
  linkReference: 'Write a link as [words](address).',
  angleAddress: 'Write a link as [words](address), without < >.',
  badEmail: 'This is not an e-mail address.',
  badPhone: 'A telephone number is digits only, such as tel:02361234567.',
  'tagInTag.link': 'A link may not stand within another.',
  'emptyTag.link': 'The link has no words.',

  // Tags.
  script: (tag) => `No <${tag}> in a body.`,
  'unknownTag.empty': 'No empty tag <>.',
  'unknownTag.br': 'No <br>. Leave an empty line to begin a new paragraph.',
  'unknownTag.html': (tag) => `No HTML tag <${tag}>. Paste the text as plain text.`,
  unknownTag: (tag, tags) => `There is no tag <${tag}>. Use only: ${tags}.`,
  lessThan: 'A < is read as a tag. Say it in words, or write &lt;.',
  'lessThan.number': 'A < is read as a tag. Say it in words, such as “under 5 %”, or write &lt;.',
  'curlyQuotes.inTag': 'Use straight quotation marks " in a tag, not “ ”.',
  tagBroken: 'A tag near here is not written rightly: look at its quotation marks, / and >.',
  'tagBroken.known': (tag) => `The tag <${tag}> is not written rightly.`,
  tagNotOpened: (tag) => `The closing </${tag}> matches no tag that is open.`,
  tagNotClosed: (tag) => `The tag <${tag}> is not closed, or is closed in another paragraph.`,
  'braces.inTag': (tag) => `The tag <${tag}> takes no {…}.`,
  unknownProp: (tag, prop) => `The tag <${tag}> has no "${prop}".`,
  emptyProp: (tag, prop) => `"${prop}" of the tag <${tag}> needs words in straight quotation marks.`,
  'doubledKey.inTag': (tag, prop) => `"${prop}" of the tag <${tag}> is written twice.`,
  missingProp: (tag, prop) => `The tag <${tag}> lacks "${prop}".`,
  emptyTag: (tag) => `The tag <${tag}> has no words in it.`,
  tagHoldsNothing: (tag) => `The tag <${tag}> holds no words.`,
  tagNotAlone: (tag) => `The tag <${tag}> stands on a line of its own, with empty lines around it.`,
  blockInTag: (tag) => `The tag <${tag}> stays within one paragraph and holds no paragraph or list.`,
  tagInTag: (tag) => `The tag <${tag}> may not stand within a link or another tag that can be tapped.`,
  writeLike: (example) => `Write it like ${example}.`,
  badDay: (given) => `A real day written "year-month-day", such as "2017-09-01" (it is ${given}).`,
  badSource: (given) =>
    `A source key looks like "S1"; several are kept apart by one space: "S1 S28" (it is ${given}).`,
  badId: (given) => `An id has lower-case letters, digits and hyphens only (it is ${given}).`,
};
