import type { Catalog } from '../../search/catalog.ts';
import { FACETS, type Facet, type FacetTable, type Filters, facetCounts } from '../../search/facets.ts';
import { repeatedHits } from '../../search/inline-hits.ts';
import { announce } from '../announce.ts';
import { button, el } from './dom.ts';
import { sealOf } from './hit-view.ts';

const NAMES: Record<Facet, string> = {
  level: '层级',
  doc: '文件',
  year: '年份',
  topic: '专题',
  measure: '措施',
  agency: '部门',
};

/** How many values of a long facet stand there at first; the rest, zeros too, one press away. */
const SHORT = 8;

/** What the filters need to draw themselves. */
export interface FacetsInput {
  catalog: Catalog;
  /** Null until read: the facets that need it are left out. */
  table: FacetTable | null;
  hits: readonly { clause: number }[];
  filters: Filters;
  /** Facets whose full list is open. */
  open: Set<Facet>;
  /** How to read topics, measures and agencies where they are too large to come unasked. */
  more: { bytes: number; read(): Promise<void> } | null;
  onToggle(facet: Facet, value: string, chosen: boolean): void;
  onClear(): void;
}

/** Makes the filters with the number of hits each value would leave; zeros are shown. */
export function facetsView(input: FacetsInput): Node[] {
  const chosen = FACETS.reduce((sum, facet) => sum + (input.filters[facet]?.length ?? 0), 0);
  const clear = chosen === 0 ? null : button(`清除 ${chosen} 项`, input.onClear, { class: 'btn' });
  // Where there is nothing to narrow, a list of zeros tells nothing.
  if (chosen === 0 && input.hits.length === 0) return [];
  const { more } = input;
  const ask = (): void => {
    void more?.read().catch(() => announce('专题、措施、部门没有读到，请再试一次。'));
  };
  const repeated = repeatedHits(input.catalog, input.hits).size > 0;
  const label = `专题、措施、部门（读 ${Math.round((more?.bytes ?? 0) / 1024)} KB）`;
  return [
    el('div', { class: 'fac-h' }, el('h2', {}, '筛选'), clear),
    ...(repeated ? [el('p', { class: 'note' }, '条数含行内分项。')] : []),
    ...FACETS.map((facet) => facetView(input, facet)).filter((each) => each !== null),
    ...(more === null ? [] : [el('p', { class: 'btns' }, button(label, ask, { class: 'btn' }))]),
  ];
}

function facetView(input: FacetsInput, facet: Facet): HTMLElement | null {
  const { catalog, table, hits, filters, open } = input;
  const counts = facetCounts(catalog, table, hits, filters, facet);
  if (counts.length < 2) return null;
  const picked = filters[facet] ?? [];
  const short = counts.length > SHORT && !open.has(facet);
  const listed = short ? counts.filter(({ value }, at) => at < SHORT || picked.includes(value)) : counts;
  const group = el(
    'fieldset',
    { class: 'fac' },
    el('legend', { class: 'sr' }, NAMES[facet]),
    el('h3', { 'aria-hidden': 'true' }, NAMES[facet]),
  );
  for (const { value, label, count } of listed) {
    const id = `f-${facet}-${value}`;
    const box = el('input', { type: 'checkbox', id, checked: picked.includes(value) });
    box.addEventListener('change', () => input.onToggle(facet, value, box.checked));
    const example = facet === 'level' ? catalog.documents.find((document) => document.level === value) : undefined;
    const name = el('span', {}, example === undefined ? null : sealOf(example), label);
    group.append(
      el('label', { class: count === 0 ? 'chk nil' : 'chk' }, box, name, el('span', { class: 'c' }, String(count))),
    );
  }
  if (counts.length > SHORT) {
    const press = (): void => {
      if (open.has(facet)) open.delete(facet);
      else open.add(facet);
      group.replaceWith(facetView(input, facet) ?? '');
    };
    group.append(
      button(short ? `全部 ${counts.length} 项` : '收起', press, {
        class: 'btn bare',
        'aria-expanded': String(!short),
      }),
    );
  }
  return group;
}
