// A bundle of its own, of which only the address stands here: nothing of Chart.js is sent before it is asked for.
import live from './live.ts?worker&url';

/** Charts can be explored: the drawing that came with the page stays, and only when the reader asks is Chart.js fetched. */
for (const button of document.querySelectorAll<HTMLButtonElement>('chart-explore button'))
  button.addEventListener('click', () => {
    button.disabled = true;
    void import(/* @vite-ignore */ live)
      .then(() => button.dispatchEvent(new Event('explore', { bubbles: true })))
      .catch(() => {
        // The connection failed: the drawing and its table are still there, and the button can be pressed again.
        button.disabled = false;
      });
  });
