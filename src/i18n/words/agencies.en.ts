import type { agencies as Words } from './agencies.vi.ts';

export const agencies: typeof Words = {
  agencies: {
    now: 'Now',
    task: 'Task in the 2017–2020 programme',
    others: 'Other bodies',
    past: 'Addresses once printed, not for use today',
    former: 'Earlier names',
  },
};
