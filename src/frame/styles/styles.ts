import base from './base.css?inline';
import components from './components.css?inline';
import layers from './layers.css?inline';
import layout from './layout.css?inline';
import reset from './reset.css?inline';
import tokens from './tokens.css?inline';
import utilities from './utilities.css?inline';

/** Styles that only some pages need: every other sheet here. The first selector of each is its sign: a page that has such an element gets it. */
const sheets = import.meta.glob<string>(
  [
    './*.css',
    '!./{base,components,layers,layout,reset,tokens,utilities}.css',
    // Linked, for the screens and papers that ask for them.
    '!./{forced,print,wide}.css',
  ],
  { query: '?inline', import: 'default', eager: true },
);
const parts = Object.values(sheets).map((css) => {
  const [, name = ''] = /^(?:\s|\/\*[\s\S]*?\*\/)*([.\w-]+)/.exec(css) ?? [];
  const sign = name.startsWith('.')
    ? new RegExp(`class="(?:[^"]* )?${name.slice(1)}[ "]`)
    : new RegExp(`<${name}[ >]`);
  return { css, sign };
});

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
