import type { ViewName } from './pages.ts';
import Agencies from './Agencies.astro';
import Amounts from './Amounts.astro';
import Area from './Area.astro';
import Changes from './Changes.astro';
import Comparison from './Comparison.astro';
import Corrections from './Corrections.astro';
import Document from './Document.astro';
import Documents from './Documents.astro';
import Glossary from './Glossary.astro';
import Home from './Home.astro';
import Need from './Need.astro';
import News from './News.astro';
import NewsItem from './NewsItem.astro';
import Programme from './Programme.astro';
import Programmes from './Programmes.astro';
import Prose from './Prose.astro';
import ChartPage from './results/ChartPage.astro';
import Indicator from './results/Indicator.astro';
import Results from './results/Results.astro';
import Dataset from './data/Dataset.astro';
import Data from './data/Data.astro';
import Search from './Search.astro';
import SiteMap from './SiteMap.astro';
import Source from './Source.astro';
import Sources from './Sources.astro';
import Competitions from './rounds/Competitions.astro';
import Round from './rounds/Round.astro';
import Products from './products/Products.astro';
import Product from './products/Product.astro';
import Fairs from './fairs/Fairs.astro';
import Fair from './fairs/Fair.astro';
import Delegations from './fairs/Delegations.astro';
import Workshops from './workshops/Workshops.astro';
import Workshop from './workshops/Workshop.astro';
import Support from './Support.astro';

/** Which view draws which kind of page. */
export const views = {
  about: Prose,
  accessibility: Prose,
  agencies: Agencies,
  amounts: Amounts,
  apply: Prose,
  area: Area,
  changes: Changes,
  comparison: Comparison,
  contact: Prose,
  corrections: Corrections,
  document: Document,
  documents: Documents,
  glossary: Glossary,
  home: Home,
  need: Need,
  news: News,
  newsItem: NewsItem,
  programme: Programme,
  programmes: Programmes,
  results: Results,
  periods: ChartPage,
  money: ChartPage,
  nationalRounds: ChartPage,
  beneficiaries: ChartPage,
  ceilings: ChartPage,
  indicator: Indicator,
  competitions: Competitions,
  enter: Prose,
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
  who: Prose,
} satisfies Record<ViewName, unknown>;
