/** Menus that lead to another page as soon as something is chosen by mouse, or with Enter by keyboard. */
for (const select of document.querySelectorAll<HTMLSelectElement>('select[data-go]')) {
  let keyed = false;
  const go = (): void => {
    if (select.value !== location.pathname) location.assign(select.value);
  };
  select.addEventListener('keydown', (event) => {
    keyed = event.key !== 'Enter';
    if (event.key === 'Enter') go();
  });
  select.addEventListener('pointerdown', () => {
    keyed = false;
  });
  select.addEventListener('change', () => {
    if (!keyed) go();
  });
}
