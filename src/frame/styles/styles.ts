import base from './base.css?inline';
import cards from './cards.css?inline';
import charts from './charts.css?inline';
import components from './components.css?inline';
import contents from './contents.css?inline';
import home from './home.css?inline';
import layers from './layers.css?inline';
import layout from './layout.css?inline';
import ladder from './ladder.css?inline';
import searchPage from './search-page.css?inline';
import photos from './photos.css?inline';
import reset from './reset.css?inline';
import tables from './tables.css?inline';
import terms from './terms.css?inline';
import ticks from './ticks.css?inline';
import trays from './trays.css?inline';
import tokens from './tokens.css?inline';
import utilities from './utilities.css?inline';

/** Styles that only some pages need. The first selector of each is its sign: a page that has such an element gets the sheet. */
const parts = [cards, charts, contents, home, ladder, photos, searchPage, tables, terms, ticks, trays].map(
  (css) => {
    const [, name = ''] = /^(?:\s|\/\*[\s\S]*?\*\/)*([.\w-]+)/.exec(css) ?? [];
    const sign = name.startsWith('.')
      ? new RegExp(`class="(?:[^"]* )?${name.slice(1)}[ "]`)
      : new RegExp(`<${name}[ >]`);
    return { css, sign };
  },
);

/** The styles of one page: the common ones and those of the parts it has. They stand in the page itself, so none is sent for nothing. */
export const stylesFor = (markup: string): string => {
  const layer = (name: string, css: string) => `@layer ${name}{${css}}`;
  const used = parts.filter(({ sign }) => sign.test(markup)).map(({ css }) => css);
  return [
    layers,
    layer('reset', reset),
    layer('tokens', tokens),
    layer('base', base),
    layer('layout', layout),
    layer('components', components + used.join('')),
    layer('utilities', utilities),
  ].join('');
};
