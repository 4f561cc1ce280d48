import type { drawnPages } from '../addresses/pages.ts';
import type { KindKey } from '../joins/kinds.ts';
import type { StepKey } from '../joins/pages.ts';
import Agencies from './Agencies.astro';
import Amounts from './Amounts.astro';
import Area from './Area.astro';
import BringList from './BringList.astro';
import Changes from './Changes.astro';
import Comparison from './Comparison.astro';
import Corrections from './Corrections.astro';
import Document from './Document.astro';
import Documents from './Documents.astro';
import Finder from './Finder.astro';
import FinderChart from './FinderChart.astro';
import FinderOutcome from './FinderOutcome.astro';
import FinderQuestion from './FinderQuestion.astro';
import Glossary from './Glossary.astro';
import Home from './Home.astro';
import Leaflet from './Leaflet.astro';
import Need from './Need.astro';
import News from './News.astro';
import NewsItem from './NewsItem.astro';
import Rule from './Rule.astro';
import Programme from './Programme.astro';
import Programmes from './Programmes.astro';
import Prose from './Prose.astro';
import ChartPage from './ChartPage.astro';
import Indicator from './Indicator.astro';
import Report from './Report.astro';
import Results from './Results.astro';
import Dataset from './Dataset.astro';
import Data from './Data.astro';
import Search from './Search.astro';
import SiteMap from './SiteMap.astro';
import Source from './Source.astro';
import Sources from './Sources.astro';
import Competitions from './Competitions.astro';
import Round from './Round.astro';
import Products from './Products.astro';
import Product from './Product.astro';
import Fairs from './Fairs.astro';
import Fair from './Fair.astro';
import Delegations from './Delegations.astro';
import Workshops from './Workshops.astro';
import Workshop from './Workshop.astro';
import Support from './Support.astro';

/** A page that is drawn, a kind of thing, a page of the checker, or prose. */
export type ViewName = (typeof drawnPages)[number] | KindKey | StepKey | 'prose';

/** Which view draws which kind of page: one that is left out does not compile. */
export const views = {
  prose: Prose,
  agencies: Agencies,
  amounts: Amounts,
  area: Area,
  bringList: BringList,
  changes: Changes,
  comparison: Comparison,
  corrections: Corrections,
  document: Document,
  documents: Documents,
  finder: Finder,
  'finder-chart': FinderChart,
  finderOutcome: FinderOutcome,
  finderQuestion: FinderQuestion,
  glossary: Glossary,
  home: Home,
  leaflet: Leaflet,
  need: Need,
  rule: Rule,
  news: News,
  newsItem: NewsItem,
  programme: Programme,
  programmes: Programmes,
  report: Report,
  results: Results,
  periods: ChartPage,
  money: ChartPage,
  'national-rounds': ChartPage,
  beneficiaries: ChartPage,
  ceilings: ChartPage,
  indicator: Indicator,
  competitions: Competitions,
  round: Round,
  products: Products,
  product: Product,
  fairs: Fairs,
  delegations: Delegations,
  fair: Fair,
  workshops: Workshops,
  maker: Workshop,
  data: Data,
  dataset: Dataset,
  search: Search,
  sitemap: SiteMap,
  source: Source,
  sources: Sources,
  support: Support,
} satisfies Record<ViewName, unknown>;
