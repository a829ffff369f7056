/**
 * Opens and closes what a `[data-toggle]` control names. The control is a link to the same element,
 * so that without script `:target` opens it.
 */
export function bindToggles(): void {
  for (const control of document.querySelectorAll<HTMLElement>('[data-toggle]')) {
    const target = document.querySelector<HTMLElement>(control.dataset['toggle'] ?? '');
    if (!target) continue;
    const isCloser = target.contains(control);
    if (!isCloser) control.setAttribute('aria-expanded', 'false');
    control.setAttribute('role', 'button');
    const set = (open: boolean): void => {
      target.classList.toggle('open', open);
      for (const other of document.querySelectorAll(
        `[data-toggle="${control.dataset['toggle'] ?? ''}"][aria-expanded]`,
      )) {
        other.setAttribute('aria-expanded', String(open));
      }
    };
    control.addEventListener('click', (event) => {
      event.preventDefault();
      const open = !isCloser && !target.classList.contains('open');
      set(open);
      const first = target.querySelector<HTMLElement>('a, button, input');
      if (open) first?.focus({ preventScroll: true });
      else
        document
          .querySelector<HTMLElement>(`[data-toggle="${control.dataset['toggle'] ?? ''}"][aria-expanded]`)
          ?.focus();
    });
    control.addEventListener('keydown', (event) => {
      if (event.key !== ' ') return;
      event.preventDefault();
      control.click();
    });
    target.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape' || !target.classList.contains('open')) return;
      set(false);
      document.querySelector<HTMLElement>(`[data-toggle="${control.dataset['toggle'] ?? ''}"][aria-expanded]`)?.focus();
    });
  }
}
