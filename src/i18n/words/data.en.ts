import { counted, formFor } from '../plurals.ts';
import { count } from '../count.ts';
import type { data as Words } from './data.vi.ts';

export const data: typeof Words = {
  data: {
    lede: 'Every figure, document and source on this site can be downloaded. Each dataset is a CSV file, a JSON file, and an XLSX file for Excel; codes and names in both languages are in the same file.',
    all: 'Download everything in one archive',
    allHint: (files, kilobytes) => `${count(files, 'files', 'file')}, ${kilobytes} kB`,
    sets: 'Datasets',
    rows: (rows, said) => `${said} ${formFor(rows, counted('rows', 'row'), 'en')}`,
    set: 'Dataset',
    size: 'Rows',
    files: 'Files',
    columns: 'Columns',
    column: 'Column',
    type: 'Type',
    types: {
      string: 'text',
      integer: 'whole number',
      number: 'number',
      date: 'date',
      boolean: 'true/false',
      array: 'JSON list',
      object: 'JSON',
    },
    label: 'Meaning',
    licence: 'Licence',
    others: 'Software of others that comes with this site, and its licences (a text file)',
    cite: 'How to cite',
    citation: (site, set, day) => `${site}, ${set}, downloaded on ${day}.`,
    stable: 'Stable addresses',
    stableText:
      'These addresses do not change; when a column is added, the old ones keep their names. A description in the Data Package standard:',
    api: 'A description of every address for programs, in the OpenAPI standard:',
    perIndicator: 'Every indicator has a JSON address of its own, for example:',
    charts: 'The figures of each chart',
    chartsText: 'Under each chart of the Results section is a CSV file of exactly what is drawn.',
    separators:
      'Several codes in one cell are separated by spaces. An empty cell means that the column does not apply; where a number is missing, a column with “missing” says why.',
    formats:
      'CSV (UTF-8 with its mark) and JSON are for programs, XLSX for spreadsheets: text in XLSX stays text, so a month does not become a day and no leading zero is lost. All three hold the same values.',
    readMe:
      'In charts/ are the figures of each chart, in indicators/ each indicator; the codes of sources are in sources.csv.',
    description: (name) =>
      `Open data on industrial extension in Đà Nẵng: ${name}. CSV, XLSX, JSON and every column explained.`,
    parent: 'Code of the thing this row belongs to',
    id: 'Code, also the name of the file in content/',
    names: {
      figures: 'Figures of the indicators',
      indicators: 'Indicators',
      programmes: 'Programme periods',
      areas: 'The nine areas of support',
      supports: 'Kinds of support',
      ceilings: 'Support ceilings by document',
      conditions: 'Conditions of support',
      questions: 'Questions of the checker',
      documents: 'Documents',
      organisations: 'Organisations',
      rounds: 'Selection rounds',
      products: 'Typical products',
      makers: 'Makers of typical products',
      fairs: 'Fairs and delegations',
      projects: 'Projects that we could read',
      glossary: 'Glossary',
      sources: 'Sources',
      changes: 'Changes and corrections',
    },
  },
};
