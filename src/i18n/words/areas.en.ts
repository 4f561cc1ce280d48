import type { areas as Words } from './areas.vi.ts';

export const areas: typeof Words = {
  area: {
    number: (order) => `Area ${order}`,
    howToRead: 'Each shows the national ceiling and one workshop that had support, where we know them.',
    forWhom: 'Who it is for',
    howMuch: 'How much',
    partOf: 'Part of',
    needs: 'Looking for one of these?',
    steps: 'What you do',
    more: 'Good to know',
    offices: 'Who decides, who helps you',
    promised: 'Targets set for 2017–2020',
    cases: 'Real cases in the city',
    law: 'The rules behind it',
    questions: 'Questions and answers',
    map: 'Where it stands in the decree',
    leads: 'Leads the programme',
    decides: 'Who decides',
    example: 'A worked sum',
    sum: (said) =>
      `A cost of ${said.cost}: ${said.share} is ${said.most}. You get ${said.most} at most and pay at least ${said.own}.`,
    sumCapped: (said) =>
      `A cost of ${said.cost}: ${said.share} is ${said.part}, which is over the ceiling. You get ${said.most} at most and pay at least ${said.own}.`,
    onlyExample: 'The costs are assumed, to show the sum; they are not real cases.',
    bring: 'Bring',
    case: 'A real case in Đà Nẵng',
    cityLevel: 'City level: ask the Department of Industry and Trade.',
    quick: 'Quick answers',
    helps: 'Helps you',
    noTargets: 'The founding article sets no numeric target for this area.',
    notAnApplication: 'This is the most the rule allows. You may get less, or nothing.',
    ofCity: 'The city’s nine areas',
    noneOfCity: 'No line of its own among the city’s nine areas',
    difference: 'How they differ',
    decreeActivity: (number) => `Activity ${number}`,
  },
};
