import { cleanWords } from '../../cite/quoted.ts';
import { readCollation } from '../repairs.ts';

/** What stands in a clause on the page and is not its text: margin, cross-links, labels, tables, notices. */
export const APPARATUS =
  '.side, .xl, .arrive, .lab, .num, .ra, .tw, .vn, .sr, .fpp, .pops, button, [aria-hidden="true"], script, style';

/**
 * Returns the words of a clause as the data set has them: its text without label, or its heading where it has no more.
 * Where the page shows the source, the repaired words are put back: citations quote the repaired text.
 */
export function clauseWords(clause: Element): string {
  const body = clause.querySelector('.tx');
  if (!body) return '';
  const copy = withoutApparatus(body, clause.closest('.text'));
  if (!clause.querySelector('.hd')) {
    const heading = copy.querySelector('h1, h2, h3, h4, h5, h6');
    const rest = heading && [...copy.childNodes].some((node) => node !== heading && node.textContent?.trim());
    if (rest) heading.remove();
  }
  return cleanWords(copy.textContent ?? '');
}

/** Returns the words of a table row as the data set has them, one space between the cells. */
export function rowWords(row: HTMLTableRowElement): string {
  const cells = [...row.cells].map((cell) => withoutApparatus(cell, row.closest('.text')).textContent?.trim() ?? '');
  return cleanWords(cells.join('\t'));
}

/** Returns a copy of a part of the page that holds nothing but text of the document. */
export function withoutApparatus(part: Element | DocumentFragment, text: Element | null): HTMLElement {
  const holder = document.createElement('div');
  holder.append(part.cloneNode(true));
  for (const node of holder.querySelectorAll(APPARATUS)) node.remove();
  if (text instanceof HTMLElement && text.dataset['text'] === 'source') putRepairsBack(holder);
  const inner = holder.firstElementChild;
  return inner instanceof HTMLElement && holder.childNodes.length === 1 ? inner : holder;
}

function putRepairsBack(holder: HTMLElement): void {
  const { repairs } = readCollation();
  const seen = new Set<number>();
  for (const mark of holder.querySelectorAll<HTMLElement>('[data-r]')) {
    const number = Number(mark.dataset['r']);
    mark.textContent = seen.has(number) ? '' : (repairs.get(number)?.after ?? '');
    seen.add(number);
  }
}
