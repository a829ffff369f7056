/** A row as filters and files see it. */
export interface RowView {
  element: HTMLTableRowElement;
  cells: HTMLTableCellElement[];
}

/** Returns the rows of a table in the order of the page; rows that only mark a break are left out. */
export function readRows(table: HTMLTableElement): RowView[] {
  return [...(table.tBodies[0]?.rows ?? [])]
    .filter((element) => element.id !== '')
    .map((element) => ({ element, cells: [...element.cells].filter((cell) => !cell.classList.contains('no')) }));
}

/** Returns the words of a cell as a file has them: tiers joined by semicolons, no line breaks. */
export function cellWords(cell: HTMLElement): string {
  const plain = cell.cloneNode(true) as HTMLElement;
  for (const tool of plain.querySelectorAll('.ra, .sl')) tool.remove();
  for (const mark of plain.querySelectorAll('.nt, br, .bk')) mark.before(' ');
  const tiers = [...cell.querySelectorAll('.tiers li')].map((item) =>
    [...item.children].map((part) => part.textContent?.trim() ?? '').join(' '),
  );
  if (tiers.length === 0) return (plain.textContent ?? '').replace(/\s+/gu, ' ').trim();
  const rest = [...cell.querySelectorAll('.bk, .nt')].map((part) => part.textContent?.trim() ?? '');
  return [tiers.join('；'), ...rest].join(' ');
}

/** Returns the values by which a cell is filtered. */
export function filterValues(cell: HTMLElement): string[] {
  return (cell.dataset['f'] ?? cellWords(cell)).split('|');
}

/** Compares two cells: numbers as numbers, words in Chinese order, blanks last in both directions. */
export function compareCells(a: HTMLElement | undefined, b: HTMLElement | undefined, down: boolean): number {
  const [left, right] = [orderOf(a), orderOf(b)];
  if (left === '' || right === '') return left === right ? 0 : left === '' ? 1 : -1;
  const [x, y] = [Number(left), Number(right)];
  const order = Number.isNaN(x) || Number.isNaN(y) ? collator.compare(left, right) : x - y;
  return down ? -order : order;
}

const collator = new Intl.Collator('zh', { numeric: true });

function orderOf(cell: HTMLElement | undefined): string {
  return cell ? (cell.dataset['s'] ?? cellWords(cell)) : '';
}
