import { announce } from './announce.ts';
import { complain } from './complain.ts';
import { excerptShelf } from './excerpt-shelf.ts';
import { namedElement } from './named-place.ts';
import { queryText } from './query-text.ts';
import { clauseIds } from './table/clause-ids.ts';
import { bindFilterButton } from './table/filter-button.ts';
import { bindFold } from './table/fold.ts';
import { compareCells, filterValues, readRows } from './table/rows.ts';
import { saveShown } from './table/save.ts';

/** Filters, sorts, chooses columns and saves what is shown; the state is in the address, so that a filtered table can be sent. */
function bindTable(table: HTMLTableElement, form: HTMLFormElement): void {
  const slug = table.dataset['table'] ?? 'table';
  const rows = readRows(table);
  const breaks = [...table.querySelectorAll<HTMLElement>('.brkrow')];
  const heads = [...table.querySelectorAll<HTMLTableCellElement>('thead th[data-k]')];
  const keys = heads.map((head) => head.dataset['k'] ?? '');
  const labels = heads.map((head) => head.textContent?.trim() ?? '');
  const boxes = [...form.querySelectorAll<HTMLInputElement>('input[name=col]')];
  const selects = [...form.querySelectorAll('select')].filter((select) => keys.includes(select.name));
  const byRow = [...form.querySelectorAll<HTMLSelectElement>('select[data-row]')];
  const find = form.querySelector<HTMLInputElement>('input[name=find]');
  const count = form.querySelector<HTMLElement>('[data-count]');
  const told = count?.textContent ?? '';
  let order = [...rows];
  let sorted: { at: number; down: boolean } | null = null;

  const refold = bindFold(table);

  const shownColumns = (): boolean[] => keys.map((key) => boxes.find((box) => box.value === key)?.checked ?? true);

  function filter(): void {
    const words = find?.value.normalize('NFKC').trim().toLowerCase() ?? '';
    let shown = 0;
    for (const { element, cells } of rows) {
      const kept = selects.every((select) => {
        const cell = cells[keys.indexOf(select.name)];
        return select.value === '' || (cell !== undefined && filterValues(cell).includes(select.value));
      });
      const found = words === '' || (element.textContent ?? '').normalize('NFKC').toLowerCase().includes(words);
      const fits = byRow.every(
        (select) => select.value === '' || element.dataset[select.dataset['row'] ?? ''] === select.value,
      );
      element.hidden = !(kept && found && fits);
      if (!element.hidden) shown += 1;
    }
    const whole = shown === rows.length && sorted === null;
    table.classList.toggle('picked', !whole);
    refold();
    for (const row of breaks) row.hidden = !whole;
    if (count) count.textContent = shown === rows.length ? told : `显示 ${shown} 行，共 ${rows.length} 行`;
  }

  function columns(): void {
    const shown = shownColumns();
    table.dataset['cols'] = '';
    for (const row of [...(table.tHead?.rows ?? [])]) {
      const cells = [...row.cells].filter((cell) => !cell.classList.contains('no'));
      cells.forEach((cell, at) => {
        hide(cell, shown[at] === false);
      });
    }
    for (const { cells } of rows) {
      cells.forEach((cell, at) => {
        hide(cell, shown[at] === false && cell.colSpan === 1);
      });
    }
  }

  function sort(at: number, down: boolean): void {
    sorted = { at, down };
    order = [...rows].sort((a, b) => compareCells(a.cells[at], b.cells[at], down));
    table.classList.add('sorted');
    table.tBodies[0]?.append(...order.map(({ element }) => element));
    heads.forEach((head, index) => {
      if (index === at) head.setAttribute('aria-sort', down ? 'descending' : 'ascending');
      else head.removeAttribute('aria-sort');
    });
  }

  function remember(): void {
    const query = new URLSearchParams(location.search);
    for (const name of [...query.keys()]) if (name.startsWith(`${slug}.`)) query.delete(name);
    for (const select of [...selects, ...byRow])
      if (select.value !== '') query.set(`${slug}.${select.name}`, select.value);
    if (find && find.value !== '') query.set(`${slug}.find`, find.value);
    if (sorted) query.set(`${slug}.sort`, `${keys[sorted.at] ?? ''}${sorted.down ? '-' : ''}`);
    const changed = boxes.filter((box) => box.checked === (box.dataset['aside'] !== undefined));
    if (changed.length > 0)
      query.set(
        `${slug}.cols`,
        boxes
          .filter((box) => box.checked)
          .map((box) => box.value)
          .join(' '),
      );
    history.replaceState(null, '', `${location.pathname}${queryText(query)}${location.hash}`);
  }

  function recall(): void {
    const query = new URLSearchParams(location.search);
    for (const select of [...selects, ...byRow]) {
      const wanted = query.get(`${slug}.${select.name}`) ?? '';
      if ([...select.options].some(({ value }) => value === wanted)) select.value = wanted;
    }
    if (find) find.value = query.get(`${slug}.find`) ?? '';
    const chosen = query.get(`${slug}.cols`)?.split(' ');
    if (chosen) for (const box of boxes) box.checked = chosen.includes(box.value);
    const by = query.get(`${slug}.sort`);
    const at = by === null ? -1 : keys.indexOf(by.replace(/-$/u, ''));
    if (by !== null && at >= 0) sort(at, by.endsWith('-'));
  }

  heads.forEach((head, at) => {
    const button = document.createElement('button');
    button.type = 'button';
    // Over the words, not around them: a head that a print repeats on every page shows text but no buttons.
    button.setAttribute('aria-label', `按${labels[at] ?? ''}排序`);
    head.append(button);
    button.addEventListener('click', () => {
      sort(at, sorted?.at === at ? !sorted.down : false);
      filter();
      remember();
    });
  });
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('input', () => {
    filter();
    columns();
    remember();
  });
  for (const link of form.querySelectorAll<HTMLAnchorElement>('[data-save]')) {
    link.addEventListener('click', (event) => {
      const shown = order.filter(({ element }) => !element.hidden);
      const all = shown.length === rows.length && sorted === null && !told.includes('共');
      // The whole table has a file of its own, the same on every machine; a selection is made here.
      if (all && shownColumns().every(Boolean)) return;
      event.preventDefault();
      const kind = link.dataset['save'] === 'xlsx' ? 'xlsx' : 'csv';
      complain(form, '');
      saveShown(kind, slug, heads, shown, shownColumns()).catch((error: unknown) => {
        console.error(error);
        complain(form, `没有生成 ${kind.toUpperCase()}：${kind === 'xlsx' ? '可改用 CSV，或' : ''}换一个浏览器再试。`);
      });
    });
  }
  form.querySelector('[data-excerpt-rows]')?.addEventListener('click', () => {
    const ids = clauseIds(order.map(({ element }) => element).filter(({ hidden }) => !hidden));
    announce(`表里的条款有 ${excerptShelf.add(ids)} 条放入摘编，现共 ${excerptShelf.ids().length} 条`);
  });
  recall();
  bindFilterButton(form, [...selects, ...byRow].some(({ value }) => value !== '') || (find?.value ?? '') !== '');
  filter();
  columns();
  const target = namedElement();
  if (target && rows.some(({ element }) => element === target)) target.scrollIntoView({ block: 'center' });
}

/** Hides or shows a cell; one that is folded until found (`fold-parts.ts`) is left so. */
function hide(cell: HTMLElement, hidden: boolean): void {
  if (hidden !== (cell.getAttribute('hidden') === '')) cell.toggleAttribute('hidden', hidden);
}

for (const form of document.querySelectorAll<HTMLFormElement>('form[data-bar]')) {
  const table = document.querySelector<HTMLTableElement>(`table[data-table="${form.dataset['bar'] ?? ''}"]`);
  if (table) bindTable(table, form);
}
