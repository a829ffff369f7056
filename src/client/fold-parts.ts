import { namedElement } from './named-place.ts';

/**
 * Parts of a long page that a phone shows by their heads: the style sheet folds them before anything is painted, this
 * opens them at a touch, for a word searched in the page, and for an address inside of them. Elsewhere nothing is folded.
 */
const phone = matchMedia('(max-width: 560px)');
const parts = [...document.querySelectorAll<HTMLElement>('[data-part]')];

function set(part: HTMLElement, open: boolean): void {
  part.classList.toggle('open', open);
  part.querySelector('[data-unfold]')?.setAttribute('aria-expanded', String(open));
  for (const piece of part.children) {
    // What a filter or a choice of columns has hidden stays so.
    if (piece.matches('[data-part-head], script, [hidden=""]')) continue;
    // Found by the browser’s own search, which then opens it.
    if (phone.matches && !open) piece.setAttribute('hidden', 'until-found');
    else if (piece.getAttribute('hidden') === 'until-found') piece.removeAttribute('hidden');
  }
}

function openTarget(): void {
  const target = namedElement();
  const part = target?.closest<HTMLElement>('[data-part]');
  if (!part || part.classList.contains('open')) return;
  set(part, true);
  if (phone.matches) target?.scrollIntoView();
}

const refresh = (): void => parts.forEach((part) => void set(part, part.classList.contains('open')));
refresh();
openTarget();
phone.addEventListener('change', refresh);
addEventListener('hashchange', openTarget);
document.addEventListener('beforematch', (event) => {
  const part = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-part]') : null;
  if (part) set(part, true);
});
document.addEventListener('click', (event) => {
  const button = event.target instanceof Element ? event.target.closest('[data-unfold], [data-unfold-all]') : null;
  if (!button) return;
  const part = button.closest<HTMLElement>('[data-part]');
  if (part) set(part, !part.classList.contains('open'));
  else parts.forEach((each) => void set(each, true));
});
