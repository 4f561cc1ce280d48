import type { sheets as Words } from './sheets.vi.ts';

export const sheets: typeof Words = {
  call: {
    openZalo: 'Message on Zalo',
    openMap: 'See the map',
    website: 'Website',
    findIt: (office, inVietnamese) =>
      `Ask the ${office}. For today’s telephone and address, look for “${inVietnamese}” on the`,
  },
};
