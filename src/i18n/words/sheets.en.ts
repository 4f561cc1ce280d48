import type { sheets as Words } from './sheets.vi.ts';

export const sheets: typeof Words = {
  call: {
    openZalo: 'Message on Zalo',
    openMap: 'See the map',
    website: 'Website',
    findIt: (office, inVietnamese) =>
      `Ask the ${office}. For today’s telephone and address, look for “${inVietnamese}” on the`,
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
    formsChecked: (day) => `(looked at on ${day}).`,
    call: 'Whom to ask',
  },
};
