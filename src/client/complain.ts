/**
 * Shows a complaint right after what the reader used, and says it to assistive technology at once; an empty message takes
 * it away again.
 */
export function complain(after: Element, message: string): void {
  const next = after.nextElementSibling;
  const shown = next?.matches('.failed') ? next : null;
  if (message === '') {
    shown?.remove();
    return;
  }
  const place = shown ?? document.createElement('p');
  place.className = 'failed';
  place.setAttribute('role', 'alert');
  place.textContent = message;
  if (!shown) after.after(place);
}
