/** On the start of the checker: keeps it, and what is read from then on, for when there is no connection. Never when the phone asks to save data. */
const { connection, serviceWorker } = navigator as Navigator & { connection?: { saveData?: boolean } };

const keep = async () => {
  const { href } = new URL(`${import.meta.env.BASE_URL.replace(/\/*$/, '/')}sw.js`, location.origin);
  await serviceWorker.register(href, { updateViaCache: 'none' });
  const { active } = await serviceWorker.ready;
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker, not a window
  active?.postMessage({ keep: document.documentElement.lang });
};

// `serviceWorker` is not there where a connection is not secure.
if ('serviceWorker' in navigator && !connection?.saveData)
  addEventListener('load', () => void keep().catch(() => undefined));
