import base from './base.css?inline';
import components from './components.css?inline';
import home from './home.css?inline';
import layers from './layers.css?inline';
import layout from './layout.css?inline';
import reset from './reset.css?inline';
import tokens from './tokens.css?inline';
import utilities from './utilities.css?inline';

const layer = (name: string, css: string) => `@layer ${name}{${css}}`;

/** The styles that stand in every page. Paper has a sheet of its own, `print.css`. */
export const coreStyles = [
  layers,
  layer('reset', reset),
  layer('tokens', tokens),
  layer('base', base),
  layer('layout', layout),
  layer('components', components),
  layer('utilities', utilities),
].join('');

/** The styles of the home page alone: the three doors and the weave. */
export const homeStyles = layer('components', home);
