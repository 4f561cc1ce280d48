import { count } from '../count.ts';
import type { results as Words } from './results.vi.ts';

export const results: typeof Words = {
  results: {
    lede: 'The 2017–2020 programme set clear targets, many of them ranges. We have not found what came of them over the whole period.',
    marks: { known: 'Known', promised: 'Target set', woven: 'Not known' },
    chart: 'Target set and what is known',
    scale: (end) => `Scale from 0 to ${end}`,
    scaleOnly: 'Compare lengths on one scale only.',
    noScale: 'No number to draw',
    levels: { national: 'National level', city: 'City level' },
    key: {
      bar: 'Known',
      range: 'Target: a range',
      ring: 'Target: one number',
      rough: 'The source says “about”',
      allocated: 'Allocated, not money spent',
      total: 'Several years together, not to be set beside one year',
      openEnd: 'Not known until when it applied',
    },
    allMissing: (kind, said) => `${kind}: ${said}, for every line above.`,
    explore: 'Explore the chart, figure by figure',
    live: {
      hint: 'Touch the chart or use the arrow keys to read each figure.',
      close: 'Close',
      panel: 'Show',
      series: 'Show or hide',
      compare: 'Compare',
      with: 'with',
      nothing: '–',
      notComparable:
        'These two do not cover the same thing or are not counted alike: side by side, never subtracted.',
      row: 'Row in the table',
    },
    table: 'The figures of this chart as a table',
    what: 'Target',
    lane: 'Period, year',
    number: 'Figure',
    scope: 'Scope, notes',
    stages: { allocated: 'allocated only' },
    inStage: (number, stage) => `${number}, ${stage}`,
    kinds: { target: 'Target set', outcome: 'Outcome of the period', partial: 'Known', ceiling: 'Ceiling' },
    shortKinds: { target: 'Target', outcome: 'Outcome', partial: 'Known', ceiling: 'Ceiling' },
    missing: 'What is missing',
    missingCount: (figures, reason, years) =>
      `${count(figures, 'figures', 'figure')} (${reason}${years && `: ${years}`})`,
    nothingMissing: 'No figure is missing from this chart.',
    csv: 'CSV table',
    json: 'JSON',
    picture: 'Picture to share',
    others: 'More charts',
    all: 'Target by target',
    inPeriod: 'Targets of 2017–2020',
    later: 'Targets of later periods only',
    byYear: 'Figures by year',
    method: 'How we read progress',
    methodRules: [
      'A target is taken as its source gives it: a range stays a range.',
      'We call a figure an outcome only when a source covers the whole period.',
      'A figure for one year or one batch is a part. We do not add parts up: the lists may overlap or have gaps.',
      'A figure for a longer stretch of time than the period is not set against its target.',
      'Where a figure is missing we say why: not found (which day, which places), not read, not in the source, or not due yet. Never zero, never inferred, and we give no marks.',
      'Where sources disagree, both are shown. Mistakes we put right are listed under Corrections.',
    ],
    caption: 'Targets of 2017–2020 and what is known of the outcome',
    with: (said, when) => `${said} (${when})`,
    ways: {
      up: (first, last) => `up from ${first} to ${last}`,
      down: (first, last) => `down from ${first} to ${last}`,
      same: (first, last) => `unchanged, ${first} and ${last}`,
      unclear: (first, last) => `${first}, then ${last}`,
    },
    highest: (said) => `highest at ${said}`,
    onlyYear: (said) => `one figure known, ${said}`,
    onlyAllocated: (year, said) => `for ${year} only the sum allocated is known, ${said}`,
    gaps: {
      'not-found': (years) => `no figure found for ${years}`,
      'not-read': (years) => `the figure for ${years} not read`,
      'not-in-source': (years) => `the source gives none for ${years}`,
      partSilent: (years) => `the part we read gives none for ${years}`,
      'not-due': (years) => `${years} not due yet`,
      'not-published': (years) => `the figure for ${years} is not public`,
    },
    aimedAt: (list) => `target ${list}`,
    aimedWithout: (periods) => `among the aims of ${periods}, with no number given`,
    partKnown: (said, of) => `${said} known, ${of}`,
    together: (said, years) => `${said}, all of ${years} together`,
    outcomeOf: (list) => `outcome ${list}`,
    outcomeMissing: (reason, periods, isAll) =>
      isAll ? `outcome of the whole period ${reason}` : `outcome of ${periods} ${reason}`,
    notComparable: 'each covers a different part, so they are not compared',
    promisesFinding: ({ period, targets, numbered, outcomes, partial }) =>
      `${numbered} of the ${targets} targets of ${period} give a number${numbered < targets ? `, ${targets - numbered} ${targets - numbered === 1 ? 'does' : 'do'} not` : ''}; ${
        outcomes === 0
          ? 'we have not found the outcome of the whole period for any of them'
          : `we found the outcome of the whole period for ${outcomes}`
      }${partial > 0 ? `; ${partial} ${partial === 1 ? 'has' : 'have'} a figure for a part of it` : ''}.`,
    periodsFinding: ({ several, all, list, outcomes, lengths }) =>
      `${several} targets appear in more than one period${all > 0 ? `, ${all} in every one: ${list}` : ''}; ${
        outcomes === 0
          ? 'no outcome of a whole period was found'
          : `${outcomes} of the targets ${outcomes === 1 ? 'has' : 'have'} an outcome`
      }${lengths.length > 0 ? `; the periods last ${lengths.join(' or ')} years, so more is not always a rise` : ''}.`,
    recognisedOf: (year, recognised, entries) => `in ${year}, ${recognised} recognised out of ${entries}`,
    groupsFinding: (years, most, least) => `In ${years}, most: ${most}; fewest: ${least}.`,
    ceilingsFinding: (raised, compared, day, example) =>
      `${raised} of the ${compared} national ceilings that can be compared went up on ${day}${example && `, such as ${example}`}.`,
    raise: (name, before, after) => `${name}: from ${before} to ${after}`,
    planned: 'Money planned for each period',
    plannedNote:
      'Planned money is not money spent, and some sources include what businesses pay themselves. The state’s part and the establishment’s own part, case by case, are on the workshops’ pages.',
    support: 'Support money',
    totalOf: (number, years) => `${number}, ${years} years together`,
    totalNote: (years) => `A total of ${years} years: not to be set beside the number of one year.`,
    lanes: {
      'not-found': 'not found',
      'not-read': 'not read',
      'not-in-source': 'no number given',
      partSilent: 'no number in the part read',
      'not-due': 'not due yet',
      'not-published': 'not public',
    },
    since: (year) => `${year} until today`,
    cityCeiling: (year) => `city ${year}`.trim(),
    laneFrom: (year) => `from ${year}`,
    laneUnknown: 'not found',
    about: 'About this indicator',
    meaning: 'What it means',
    unit: 'Unit',
    unitVnd: 'Vietnamese đồng (VND)',
    howCounted: 'How it is counted',
    responsible: 'Responsible',
    nextUpdate: 'Next update',
    area: 'Area',
    indicatorDescription: (name) =>
      `${name} in Đà Nẵng: how many were aimed at, how many are known, and who says so.`,
    machine: 'Address for programs',
    sourceLine: (sources) => `Source: ${sources}.`,
    undated: 'those without a date here have no known day of publication',
    sourcesRead: (day) => `last gone through on ${day}`,
    drawnOn: (day) => `Drawn on ${day} from this site’s data.`,
  },
};
