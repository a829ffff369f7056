/** Lets the button of a bar open and close its filters, which a phone shows only when asked; `open` opens them at once. */
export function bindFilterButton(form: HTMLFormElement, open: boolean): void {
  const button = form.querySelector<HTMLElement>('[data-filters]');
  const set = (isOpen: boolean): void => {
    form.classList.toggle('open', isOpen);
    button?.setAttribute('aria-expanded', String(isOpen));
  };
  button?.addEventListener('click', () => set(!form.classList.contains('open')));
  if (open) set(true);
}
