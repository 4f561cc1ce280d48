import type { SameKeys } from '../reading/say-from.ts';
import type { vi } from './sentences.vi.ts';

const count = (many: number, what: string): string => `${many} ${what}${many === 1 ? '' : 's'}`;

/** The same in English. */
export const en: SameKeys<typeof vi> = {
  // Codes that the schemas give.
  uncleanText: 'Spaces at an end. Delete them.',
  badId: 'An id has lower-case letters, digits and hyphens only, such as "machinery".',
  badDay: 'A real day written "year-month-day", such as "2017-09-01".',
  unquotedDay: 'Put the day in quotation marks, such as "2017-09-01".',
  badWhen: 'A day, month or year: "2017-09-01", "2017-09" or "2017".',
  badPicture: 'A picture’s name has a-z 0-9 and hyphens, and ends in .jpg, .png or .webp.',
  badYearlyDay: 'Not every year has this day. Give one that returns each year.',
  badEmail: 'This is not an e-mail address.',
  badSource: 'A source key looks like "S1".',
  noSource: 'No source. Every figure and claim needs one, such as ["S1"].',
  oneOfValueRangeMissing: 'Give exactly one of "value", "low" with "high", or "missing".',
  halfRange: 'A range needs both ends.',
  lowAboveHigh: 'The low value must be below the high value.',
  amountOrMissing:
    'Give "sharePercent" or "capVnd"; where there is no amount, give "missing" with the reason.',
  endsBeforeStart: 'It ends before it starts.',
  documentOrMissing: 'Give the document, or "missing" with its reason.',
  periodMissing: 'No period: give "programme", or "from" and "to".',
  absenceExtra:
    'This does not belong to that reason. not-found: "search"; not-read: "checked" and "document", "text" or "sources"; not-in-source: "sources"; not-due: "until"; not-published: "sources".',
  absenceLacks:
    'That reason needs this. not-found: "search"; not-read: "checked" and "document", "text" or "sources"; not-in-source: "sources"; not-due: "until"; not-published: "sources".',
  receiptOrAbsence:
    'A number needs a source, such as ["S1"]. An absence has none here: write it inside "missing".',
  notFoundNeedsSearch:
    'Where something is "not-found", name the "search": a file of content/searches/ (which day, which places); elsewhere leave it out.',
  badPhone: 'A telephone number has digits and spaces only.',
  endedButNotFound: 'Where the day of its end is given, the state is "ended" or "replaced", not "not-found".',
  endedWithoutDay: 'A document that has ended needs "endedOn", or a "stateNote" that explains.',
  correctionIncomplete: 'A correction needs "was", "now", "reason" and "page".',
  contactWithoutConsent: 'A maker’s contact needs a recorded "consent".',
  topicOrMean: 'Give "topic", the page it leads to, or "mean", what it is searched as.',
  whenMissing: 'No time: give "startsOn" or "when".',

  // A field beside its schema.
  unknownField: (field) => `There is no field "${field}".`,
  'unknownField.meant': (field, meant) => `There is no field "${field}". Is it "${meant}"?`,
  'unknownField.others': (field, others) => `There is no field "${field}". Fields are: ${others}.`,
  required: (field) => `The field "${field}" is missing.`,
  null: 'This field may not be null. Fill it in, or delete the whole field.',
  blank: 'This field is empty or has only spaces. Fill it in, or delete the whole field.',
  wrongType: (given) => `Needs a value of another kind (it is ${given}).`,
  'wrongType.string': (given) => `Needs text in quotation marks (it is ${given}).`,
  'wrongType.number': (given) => `Needs a number without quotation marks (it is ${given}).`,
  'wrongType.int': (given) => `Needs a whole number (it is ${given}).`,
  'wrongType.boolean': (given) => `Needs true or false (it is ${given}).`,
  'wrongType.array': (given) => `Needs a list in [ ] (it is ${given}).`,
  'wrongType.object': (given) => `Needs a group in { } (it is ${given}).`,
  'wrongType.numberFormat': (given) =>
    `Write the number without quotation marks, with a decimal point and no thousands separators, such as 1234.5 (it is ${given}).`,
  'wrongType.numberWithUnit': (given) =>
    `Write the number only, without quotation marks or a unit (it is ${given}).`,
  notInList: (list, given) => `One of: ${list} (it is ${given}).`,
  tooFew: (least) => `Needs at least ${least} entries here.`,
  'tooFew.letters': (least) => `Needs at least ${least} letters here.`,
  tooMany: (most) => `Needs at most ${most} entries here.`,
  'tooMany.letters': (most) => `Needs at most ${most} letters here.`,
  tooSmall: (least, given) => `At least ${least} (it is ${given}).`,
  tooBig: (most, given) => `At most ${most} (it is ${given}).`,
  invalid: (given) => `Not valid (it is ${given}).`,
  headerMissing: (fields) =>
    `The header is missing: a line ---, the fields (${fields}), and another line ---.`,

  // Files beside one another.
  noContent: 'There is no folder content/.',
  'strangeFile.notJson': 'This folder takes .json files only.',
  'strangeFile.notProse': 'This folder takes pairs of .vi.mdx and .en.mdx.',
  neededFile: 'The site needs this file: do not delete or rename it.',
  noTwin: (file) => `Its twin is missing: ${file}.`,
  namesDiffer: (lacks, extra) =>
    `The two languages name other sources or documents. The English lacks: ${lacks}; it has besides: ${extra}.`,
  untranslated: (file) => `There is no English version yet: ${file}. The English page will say so.`,
  noThing: (file) => `The file with its facts is missing: ${file}.`,
  noProse: (file) => `Its prose is missing: ${file}.`,
  badSlug:
    'An address has lower-case letters, digits, hyphens and a / between parts, such as "support/loans".',
  'required.lastChecked':
    'This field is missing: a page with a body says when it was checked, such as "2026-11-26".',
  deepSection: (page) =>
    `"${page}" stands below another page itself. Choose a page at the head of a section.`,
  listedWithoutSection: 'Add "section": below which page it is listed.',
  twinsDiffer: (other) => `The Vietnamese file differs: ${other}. Both files must say the same.`,
  newsDay: 'The name of a news file begins with the real day of publishing: 2026-11-23-name.en.mdx.',
  sameAddress: (address, other) =>
    `The address /${address}/ is already that of ${other}. Change one of the two.`,
  askedCondition:
    'A condition that is asked has "question", "accept" and "ifOpen"; one that cannot be asked has none of them.',
  sameCode: (code) => `The code "${code}" is already that of another answer. Choose another.`,
  unknownCode: (code, codes) => `The question has no answer "${code}". Ids are: ${codes}.`,
  needWithoutSupports: 'An answer of the first question has "segment" and "supports".',
  supportsElsewhere: 'Only answers of the first question have "segment" and "supports". Delete them here.',
  overlap: (earlier, later) =>
    `Two clauses of one level apply on one day: "${earlier}" and "${later}". Write the end of the first, or "followedBy" in its document.`,
  sameTopic: (topic, other) => `The topic "${topic}" is already that of ${other}. A topic has one page.`,
  replacementCircle: (circle) => `Documents replace one another in a circle: ${circle}.`,
  unknownSource: (id) => `There is no source "${id}" in content/sources.`,
  unknownId: (id, folder, ids) => `There is no "${id}" in content/${folder}. Ids are: ${ids}.`,
  selfReference: (id) => `"${id}" is this very file, which cannot refer to itself here.`,
  doubledItem: (item) => `"${item}" stands twice in this list. Delete one.`,
  deadLink: (address) => `The link ${address} leads to no page.`,
  'deadLink.slash': (path) => `The address of a page ends in a /: ${path}/`,
  'deadLink.go': (page) => `<Go to="${page}"> leads to no page.`,
  deadAnchor: (anchor, anchors) =>
    `The page exists, its part #${anchor} does not. Parts are: ${anchors || 'none'}.`,
  addressHttp: 'An http: address may only be that of a source in content/sources. Use https:.',
  noPicture: (path) => `There is no picture ${path}. Put it beside this file.`,
  strayPicture: 'Nothing names this picture: write it into "photos", or delete it.',
  brokenPicture: 'The picture is broken, or is no picture.',
  pictureKind: (kind) => `This file is really a .${kind}. Change its ending to .${kind}.`,
  'pictureKind.unused': (kind) =>
    `This file is really a .${kind}, which is not used here. Open it and save it as .jpg or .png.`,
  hugePicture: (pixels, megabytes) =>
    `The picture is too large (${pixels}${megabytes} MB). At most 8 MB and 40 million pixels. Run: npm run fix`,
  placeInPicture: 'The picture tells where it was taken (GPS). Run: npm run fix',
  detailsInPicture: 'The picture tells of its camera and day. To take that out, run: npm run fix',
  turnedPicture: 'The picture lies on its side and only asks to be turned. Run: npm run fix',
  smallPicture: (pixels) => `A small picture (${pixels}), which will look blurred. Is there a larger one?`,
  noBase: (since) =>
    `Nothing to compare ${since} with: it is not here, or its history is cut. Run git fetch (in a pipeline: fetch-depth 0).`,
  badAlt: 'Say in 5 letters or more what the picture shows; not the name of a file.',

  // What is said beside what it is about.
  futureDay: (day) => `This day has not come yet (it is ${day}). Write a day that is past.`,
  oldDay: (day) => `The year is not written rightly (it is ${day}). Write four digits, such as "2017-09-01".`,
  farDay: (day, years) =>
    `This day is more than ${count(years, 'year')} ahead (it is ${day}). Look at the year again.`,
  farYear: (year, years) => `The year ${year} is more than ${count(years, 'year')} ahead. Is it right?`,
  beginsEarly: (day) => `In force before it was issued (${day}). Is that right?`,
  newsToCome: (day) => `The day of publication in the file’s name has not come yet (${day}). Is it right?`,
  yearsDiffer: (day) => `This year is not that of the day beside it (${day}). Mend one of them.`,
  overdue: (day) =>
    `More than a year since it was looked at (${day}). Go through the sources again, then write the new day.`,
  nowDue: (day) =>
    `This period ended on ${day}. Look for its result and write the number; if there is none, the reason is "not-found".`,
  stillAnnounced: (day) => `${day} is past, and it still says "announced". Was the fair held, or postponed?`,
  thousands: (written, meant) =>
    `Does ${written} mean ${meant}? If so, delete the point; if it is a fraction, leave it.`,
  fraction: (written) => `A fraction (${written}) of things that are counted one by one. Is it right?`,
  tenfold: (number, other) =>
    `This number (${number}) is ten times that of the period beside it (${other}), or more. Is it right?`,
  'tenfold.ofAll': (number, other) =>
    `This number (${number}) is ten times the largest other of its kind (${other}), or more. Is it right?`,
  'tenfold.ofLeast': (number, other) =>
    `This number (${number}) is less than a tenth of the smallest other of its kind (${other}). A nought too few, or millions?`,
  'tenfold.before': (number, before) =>
    `This number was ${before} and is now ${number}: ten times apart. Is it right?`,
  partAboveWhole: (part, whole) =>
    `The part (${part}) is larger than the whole (${whole}). Look at both numbers again.`,
  'partAboveWhole.sum': (sum, whole) =>
    `The groups add up to ${sum}, more than this total (${whole}). Look again.`,
  partOfPeriod: (period, known) =>
    `"outcome" is the result of the whole of ${period}, and this number speaks of ${known} only. Write "partial".`,
  'partOfPeriod.year': (year) =>
    `"outcome" is the result of a whole period, and this number is of ${year} only. Write "partial".`,
  earlySource: (published, to) =>
    `The source was published in ${published}, before the period up to ${to} ended. Is it the result of all of it? If not, write "partial".`,
  'doubledItem.thing': (first) => `This is the same as item ${first} of the list. Delete one, or mend it.`,
  sameName: (other) => `Written just as in ${other}. Is it one thing written twice?`,
  'wrongLanguage.vi': 'English stands where Vietnamese belongs.',
  'wrongLanguage.en': 'Vietnamese stands where English belongs.',
  'wrongLanguagePath.vi':
    'The Vietnamese text leads to an English page. Use the address without /en/ before it.',
  'wrongLanguagePath.en':
    'The English text leads to a Vietnamese page. Use the address that begins with /en/.',
  languageField: (field, ending) =>
    `Delete "${field}": the name of the file says its language, and this one is ${ending}.`,
  numbersDiffer: (vi, en) => `The two languages give other numbers: Vietnamese ${vi}, English ${en}.`,
  'numbersDiffer.onlyVi': (vi) => `The English lacks the number ${vi} of the Vietnamese.`,
  'numbersDiffer.onlyEn': (en) => `The English has the number ${en}, which the Vietnamese has not.`,

  // What has changed since the last commit.
  addressLost: (addresses) =>
    `The old address ${addresses} leads nowhere now. Write into "moved" of content/site/site.json: { "from": the old one, "to": the new one }.`,
  rowsDeleted: (many, period, files) =>
    `You are about to delete ${count(many, 'figure')} of ${period} in ${count(files, 'file')}. Do you mean to?`,
  'rowsDeleted.ofFile': (many, all) =>
    `You are about to delete ${many} of the ${count(all, 'figure')} of this file. Do you mean to?`,
  itemsDeleted: (many, field) =>
    `You are about to delete ${count(many, 'item')} of "${field}". Do you mean to?`,
  bodyShortened: (less, was) =>
    `You are about to delete ${less} of the ${count(was, 'letter')} of this text. Do you mean to?`,
  filesDeleted: (many, folder) =>
    `You are about to delete ${count(many, 'file')} of content/${folder}/. Do you mean to?`,
  movedNowhere: (address) => `The new address ${address} leads to no page.`,
  movedStillThere: (address, file) =>
    `The address ${address} is still that of ${file}, so it cannot be forwarded. Delete this line.`,
  badPath: 'An address of the site begins and ends with /, such as "/tin-tuc/bai-cu/".',

  // The last line.
  'report.errors': (errors, files) =>
    `${count(errors, 'error')} in ${count(files, 'file')}. Mend ${errors === 1 ? 'it' : 'them'}, then run again: npm run check -- --lang en`,
  'report.warnings': (warnings) => `${count(warnings, 'place')} to look at again (nothing is held up):`,
  'report.none': (checked) => `No errors. Looked at ${count(checked, 'file')}.`,
};
