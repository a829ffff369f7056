import { plain } from '../../domain/magnitude.ts';
import { BLANK, type Blank, blankWord, type Cell, UNCLASSED } from './table.ts';

/** Returns a cell as plain text, as files and filters have it. */
export function cellText(cell: Cell): string {
  switch (cell.kind) {
    case 'text':
    case 'link':
    case 'state':
      return joined(cell.text, cell.note);
    case 'figure':
      return joined(cell.text, cell.note, cell.doubt && blankText(cell.doubt));
    case 'quote':
    case 'role':
      return cell.text;
    case 'place':
      return joined(cell.document, cell.name);
    case 'list':
      return joined(cell.items.map(({ text }) => text).join('、'), cell.note);
    case 'tiers':
      return joined(
        cell.items.map(({ label, amount }) => `${cell.lead ?? ''}${label} ${amount}`).join('；'),
        cell.doubt && blankText(cell.doubt),
      );
    case 'mention':
      return joined(UNCLASSED, cell.items.map(({ text }) => text).join('、'));
    case 'blank':
      return blankText(cell);
  }
}

/** Returns what a cell is sorted by: its number where it has one (3000万元 comes before 1亿元), else its text; blanks go last. */
export function cellOrder(cell: Cell): number | string | null {
  if (cell.kind === 'blank') return null;
  if (cell.kind === 'figure') return cell.value === null ? null : plain({ value: cell.value, unit: cell.unit ?? '' });
  if (cell.kind === 'tiers') return Math.max(...cell.items.map(({ yuan }) => yuan));
  if (cell.kind === 'mention') return 0;
  return cellText(cell);
}

/** Returns the values by which readers can filter for this cell. */
export function cellValues(cell: Cell): string[] {
  switch (cell.kind) {
    case 'list':
      return cell.items.map(({ text }) => text);
    case 'place':
      return [cell.document];
    case 'text':
      return [cell.text, ...(cell.also ?? [])];
    case 'link':
    case 'state':
    case 'figure':
    case 'role':
      return [cell.text];
    case 'mention':
      return [UNCLASSED];
    case 'blank':
      return [blankWord(cell)];
    case 'quote':
    case 'tiers':
      return [];
  }
}

function blankText(cell: Blank): string {
  return `${BLANK[cell.blank].mark} ${blankWord(cell)}`;
}

function joined(...parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== '').join('　');
}
