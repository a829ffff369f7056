/** Filters the list of links by the form above it; the state is in the address, so that a filtered list can be sent. */
import { queryText } from './query-text.ts';
import { bindFilterButton } from './table/filter-button.ts';

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

function apply(): void {
  if (!form) return;
  const wanted = NAMES.map((name) => [name, String(new FormData(form).get(name) ?? '')] as const);
  let shown = 0;
  for (const row of rows) {
    const keep = wanted.every(([name, value]) => value === '' || matches(row, name, value));
    row.hidden = !keep;
    if (keep) shown += 1;
  }
  document.querySelector('table[data-links]')?.dispatchEvent(new Event('refold'));
  if (count) count.textContent = `显示 ${shown} 条，共 ${rows.length} 条`;
  const query = new URLSearchParams(wanted.filter(([, value]) => value !== '').map(([name, value]) => [name, value]));
  history.replaceState(null, '', `${location.pathname}${queryText(query)}${location.hash}`);
}

if (form) {
  const asked = new URLSearchParams(location.search);
  for (const name of NAMES) {
    const select = form.elements.namedItem(name);
    if (select instanceof HTMLSelectElement) select.value = asked.get(name) ?? '';
  }
  form.addEventListener('change', apply);
  form.addEventListener('submit', (event) => event.preventDefault());
  const set = NAMES.some((name) => asked.has(name));
  bindFilterButton(form, set);
  if (set) apply();
}
