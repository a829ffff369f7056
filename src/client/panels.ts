/** Opens one cross-link panel at a time in place; without script the same links lead to it by `:target`. */
export function bindPanels(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-panel]')) {
    const panel = document.getElementById(link.dataset['panel'] ?? '');
    if (!panel) continue;
    link.setAttribute('role', 'button');
    link.setAttribute('aria-controls', panel.id);
    link.setAttribute('aria-expanded', 'false');
    link.addEventListener('click', (event) => {
      event.preventDefault();
      const open = !panel.classList.contains('open');
      for (const other of document.querySelectorAll('.xl.open')) setOpen(other, false);
      setOpen(panel, open);
    });
    link.addEventListener('keydown', (event) => {
      if (event.key !== ' ') return;
      event.preventDefault();
      link.click();
    });
  }
  document.addEventListener('click', (event) => {
    const closer = event.target instanceof Element ? event.target.closest('.xl [data-close]') : null;
    const panel = closer?.closest('.xl');
    if (!panel) return;
    event.preventDefault();
    close(panel);
  });
  document.addEventListener('keydown', (event) => {
    const panel = event.key === 'Escape' && event.target instanceof Element ? event.target.closest('.xl.open') : null;
    if (panel) close(panel);
  });
}

function close(panel: Element): void {
  setOpen(panel, false);
  panel.closest('.cl')?.querySelector<HTMLElement>('[data-panel]')?.focus();
}

function setOpen(panel: Element, open: boolean): void {
  panel.classList.toggle('open', open);
  panel.closest('.cl')?.classList.toggle('on', open);
  for (const control of document.querySelectorAll(`[aria-controls="${panel.id}"]`)) {
    control.setAttribute('aria-expanded', String(open));
  }
}
