import type { sheets as Words } from './sheets.vi.ts';

export const sheets: typeof Words = {
  call: {
    openZalo: 'Message on Zalo',
    openMap: 'See the map',
    website: 'Website',
    findIt: (office, inVietnamese) =>
      `${office}. Today’s telephone and address: look for “${inVietnamese}” on the`,
  },
  report: {
    write: 'Fill in these lines',
    how: 'Nothing is sent until you send it yourself. Leave empty what you do not know.',
    label: 'Report of a mistake',
    lines: [
      'Which page (copy it from the address bar)',
      'The wrong sentence or figure',
      'It should say',
      'A source that has it right',
      'Answer me at (if you wish)',
    ],
    copy: 'Copy this text',
    copied: 'Copied',
    subject: 'A mistake on the industrial-extension site',
    send: 'Where to send it',
    byMail: 'Send an e-mail',
    noAddress:
      'This site has no address for reports yet; when it has one, it will stand here. Until then keep the copied text, or ask the lead agency:',
    next: 'What happens next',
    steps: [
      'Whoever looks after the site compares the sentence with its sources.',
      'If it is wrong, it is put right in its place, and Corrections says what it was, what it is now, why and since which day.',
      'If it is not wrong, or the sources do not suffice, we say why it was left.',
    ],
    answer: (within) => `You are answered within ${within}.`,
    noAnswer: 'The time for an answer has not been decided; it will stand here.',
    rate: 'Did this site help you?',
    rateHow:
      'The site counts no taps and has no server that notes who you are, so a rating goes by e-mail. Only whoever looks after the site reads it; it stays with them and is not made into a score.',
    rateYes: 'It helped',
    rateNo: 'It did not help',
    rateBody: 'I was looking for:\nWhat is unclear or missing:\n',
    rateNone:
      'There is no e-mail address yet, so ratings cannot be received; two buttons to send one will stand here.',
  },
  leaflet: {
    sheet: 'Leaflet',
    title: (area) => `Leaflet: ${area}`,
    about: (area) =>
      `One sheet of A4 to pin up or hand out, a picture for chats and a text to read aloud about “${area}”.`,
    until: 'Until when',
    call: 'Whom to ask',
    first: 'Ask before you spend.',
    askAmount: (office) => `For today’s amount, ask the ${office}`,
    code: 'QR code that opens the page with more',
    scan: 'Scan for more, with the source of every sentence.',
    printed: (day) => `This sheet says what the site said on ${day}; print a new one after three months.`,
    picture: 'Picture of the leaflet for chats',
    all: 'Leaflet and text to read aloud',
    spoken: {
      title: 'To be read aloud',
      how: (seconds) =>
        `Takes about ${seconds} seconds, read slowly. There are no abbreviations, and numbers stand in words.`,
      opening: (area) =>
        `Good morning. This is about industrial extension in the city of Đà Nẵng: help for workshops. The subject: ${area}.`,
      forWhom: (who) => `For whom: ${who}`,
      first: (office) => `Please ask the ${office} before you spend anything.`,
      bring: (what) => `When you go to ask, bring ${what}.`,
      everyYear: (day, what) =>
        `Every year there is a date to know: ${day}. ${what} The date may have changed, so ask again.`,
      phone: (office, number) => `The telephone number of the ${office} is ${number}.`,
      where: (office, portal) => `For the telephone number of the ${office}, look on the ${portal}.`,
      again: (area, office) => `Once more: ${area}. Ask the ${office} before you spend anything.`,
      end: 'Thank you for listening.',
    },
  },
  bring: {
    all: 'A list to tick',
    title: (area) => `Bring this: ${area}`,
    about: (area) =>
      `Papers to have and to keep for “${area}”: tick them on your phone or print one sheet of A4.`,
    lede: 'Tick what you have. The desk may ask for further papers.',
    toArea: (area) => `How much and for whom: ${area}`,
    link: 'Open the list with these ticks',
    kept: 'Ticks stay on this phone and are sent nowhere. The QR code carries the ticks, not your name.',
    handOver: 'Hand over as a QR code',
    forget: 'Forget the ticks',
    code: 'QR code that opens this list with your ticks',
    missing: 'Missing',
    received: 'This list was handed over by another phone. Nothing of it is kept here.',
    changed: 'The list has changed since the QR code was made. Please go through each item again.',
    own: 'Open this phone’s own list',
    limits: 'Time limits',
    fee: 'Fee',
    forms: 'Forms stand in the circulars named. We make none of our own; look for the circular in the',
    sample: 'Filled-in sample',
    noSample: 'Nor have we found one that a public office has published filled in, to follow.',
    formsChecked: (day) => `(looked at on ${day}).`,
    call: 'Whom to ask',
  },
};
