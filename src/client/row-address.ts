import { announce } from './announce.ts';
import { copyText } from './copy.ts';

/** How long a row says that its address was copied, ms. */
const SAID = 2000;

/** Copies the address of a table’s row when its number or # is followed; the address bar shows it in any case. */
export function bindRowAddress(): void {
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('.cmp .no a, a.ra') : null;
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    void copyText(link.href).then((copied) => {
      if (!copied) return;
      announce('已复制本行的地址');
      link.dataset['copied'] = '';
      setTimeout(() => delete link.dataset['copied'], SAID);
    });
  });
}
