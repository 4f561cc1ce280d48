/**
 * Boxes that stay as they were chosen: on this phone, or while the tab is open (`data-while="open"`), under `data-key`. A form's reset
 * forgets them. Without storage they last for the page.
 */
for (const box of document.querySelectorAll<HTMLElement>('kept-inputs')) {
  const { key, while: how } = box.dataset as { key: string; while?: string };
  const inputs = [...box.querySelectorAll('input')];
  const store = (act: (storage: Storage) => void) => {
    try {
      act(how ? sessionStorage : localStorage);
    } catch {
      // The browser keeps nothing.
    }
  };
  store((storage) => {
    const kept = storage.getItem(key);
    if (kept) for (const [index, input] of inputs.entries()) input.checked = kept[index] === '1';
  });
  box.addEventListener('change', () =>
    store((storage) => storage.setItem(key, inputs.map(({ checked }) => Number(checked)).join(''))),
  );
  box.addEventListener('reset', () => store((storage) => storage.removeItem(key)));
}
