/** Filters the list of links by the form above it; the state is in the address, so that a filtered list can be sent. */
import { bindAddressFilter, type Wanted } from './table/address-filter.ts';

const form = document.querySelector<HTMLFormElement>('#link-filter');
const count = document.querySelector<HTMLElement>('#link-count');
const rows = [...document.querySelectorAll<HTMLTableRowElement>('table[data-links] tbody tr')];
const NAMES = ['pair', 'relation', 'strength', 'topic'] as const;

/** Which data attribute of a row a filter reads; those with several values hold them separated by spaces. */
function matches(row: HTMLTableRowElement, name: (typeof NAMES)[number], wanted: string): boolean {
  switch (name) {
    case 'pair':
      return row.dataset['pair'] === wanted;
    case 'strength':
      return row.dataset['strength'] === wanted;
    case 'relation':
      return (row.dataset['relation'] ?? '').split(' ').includes(wanted);
    case 'topic':
      return (row.dataset['topics'] ?? '').split(' ').includes(wanted);
  }
}

function filter(wanted: Wanted<(typeof NAMES)[number]>): void {
  let shown = 0;
  for (const row of rows) {
    const keep = NAMES.every((name) => wanted[name] === '' || matches(row, name, wanted[name]));
    row.hidden = !keep;
    if (keep) shown += 1;
  }
  document.querySelector('table[data-links]')?.dispatchEvent(new Event('refold'));
  if (count) count.textContent = `显示 ${shown} 条，共 ${rows.length} 条`;
}

if (form) bindAddressFilter(form, NAMES, filter);
