/** Hands a list over: draws its ticks as a QR code, and shows those that an address brought. Fetched on demand (`frame/touched.ts`). */
import { drawQr } from './qr.ts';
import { readTicks, writeTicks } from './ticked.ts';

const svg = 'http://www.w3.org/2000/svg';
const inputsOf = (box: HTMLElement) => [...box.querySelectorAll('input')];
const say = (box: HTMLElement, words: string | undefined) => {
  const line = document.createElement('p');
  line.className = 'box';
  line.setAttribute('role', 'status');
  line.append(words ?? '');
  box.before(line);
  return line;
};

/** Draws the ticks of a list as a QR code below the button that was touched; again, and again, as they are. */
const show = (box: HTMLElement): void => {
  const ticked = inputsOf(box).map(({ checked }) => checked);
  const address = new URL(writeTicks({ stamp: box.dataset['stamp'] ?? '', ticked }), location.href).href;
  const { size, path } = drawQr(address);
  const picture = document.createElementNS(svg, 'svg');
  picture.setAttribute('viewBox', `0 0 ${size} ${size}`);
  picture.setAttribute('role', 'img');
  picture.setAttribute('aria-label', box.dataset['code'] ?? '');
  const [ground, modules] = [`M0 0h${size}v${size}H0z`, path].map((d) => {
    const part = document.createElementNS(svg, 'path');
    part.setAttribute('d', d);
    return part;
  });
  ground?.setAttribute('fill', '#fff');
  if (ground && modules) picture.append(ground, modules);
  const link = document.createElement('a');
  link.href = address;
  link.append(box.dataset['link'] ?? '');
  const figure = document.createElement('figure');
  figure.className = 'handed';
  figure.append(picture, link);
  box.querySelector('.handed')?.remove();
  box.append(figure);
};

/** Shows the ticks that an address brought: what is missing on top. They are another phone’s, so nothing is kept and nothing can be ticked. */
const receive = (): void => {
  const brought = readTicks(location.hash);
  const box = document.querySelector<HTMLElement>('kept-inputs[data-stamp]');
  if (!brought || !box) return;
  const inputs = inputsOf(box);
  if (brought.stamp !== box.dataset['stamp'] || brought.ticked.length !== inputs.length) {
    say(box, box.dataset['changed']);
    return;
  }
  const missing = document.createElement('fieldset');
  missing.className = 'ticks';
  const legend = document.createElement('legend');
  missing.append(legend);
  for (const [index, input] of inputs.entries()) {
    input.checked = brought.ticked[index] === true;
    input.disabled = true;
    const row = input.closest('p');
    if (row && !input.checked) missing.append(row);
  }
  legend.append(`${box.dataset['missing']}: ${missing.childElementCount - 1}`);
  const form = box.querySelector('form');
  form?.prepend(missing);
  for (const list of box.querySelectorAll('fieldset')) list.hidden = !list.querySelector('input');
  for (const button of box.querySelectorAll('button:not(.r)')) button.remove();
  const own = document.createElement('a');
  own.href = location.pathname;
  own.append(box.dataset['own'] ?? '');
  say(box, `${box.dataset['received']} `).append(own);
};

addEventListener('handed', ({ target }) => {
  const box = (target as Element).closest<HTMLElement>('kept-inputs');
  if (box) show(box);
});
receive();
