import base from './base.css?inline';
import components from './components.css?inline';
import layers from './layers.css?inline';
import layout from './layout.css?inline';
import reset from './reset.css?inline';
import tokens from './tokens.css?inline';
import utilities from './utilities.css?inline';

const layer = (name: string, css: string) => `@layer ${name}{${css}}`;

/** What a page needs to draw its header and its front. It stands in the page itself, so that it paints with its first response. */
export const css = [
  layers,
  layer('reset', reset),
  layer('tokens', tokens),
  layer('base', base),
  layer('layout', layout),
  layer('components', components),
  layer('utilities', utilities),
].join('');
