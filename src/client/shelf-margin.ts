import { excerptShelf } from './excerpt-shelf.ts';
import { trayButton } from './tray.ts';

/**
 * Offers “放入对照” and “放入摘编” in the margin of every clause of a document page. The buttons are made here and not
 * in the page, since they do nothing without a script and a long document would carry hundreds of them.
 */
export function offerInMargins(): void {
  const base = document.body.dataset['base'] ?? '/';
  const path = location.pathname.startsWith(base) ? location.pathname.slice(base.length) : '';
  const page = /^policies\/([a-z0-9-]+(?:\/[a-z0-9-]+)?)\/(?:index\.html)?$/.exec(path)?.[1];
  if (!page) return;
  for (const clause of document.querySelectorAll<HTMLElement>('.text > .cl[id]')) {
    const row = clause.querySelector('.side > .row:last-child');
    const id = `${page}#${clause.id}`;
    row?.append(trayButton(id), excerptShelf.button(id));
  }
}
