import { base } from '../search/base.ts';
import { startTopic } from './kept-pages.ts';

/** On the start of the checker: keeps it, and what is read from then on, for when there is no connection. Never when the phone asks to save data. */
const { connection, serviceWorker } = navigator as {
  connection?: { saveData?: boolean };
  serviceWorker?: ServiceWorkerContainer;
};

const keep = async (serviceWorker: ServiceWorkerContainer) => {
  await serviceWorker.register(`${base}sw.js`);
  const { active } = await serviceWorker.ready;
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker, not a window
  active?.postMessage({ keep: document.documentElement.lang });
};

// `serviceWorker` is not there where a connection is not secure.
if (serviceWorker && !connection?.saveData && document.querySelector(`[content="${startTopic}"]`))
  addEventListener('load', () => void keep(serviceWorker).catch(() => undefined));
