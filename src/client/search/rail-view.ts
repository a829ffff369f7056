import { searchForm } from '../../domain/normalize.ts';
import type { Engine } from '../../search/engine.ts';
import { ownOccurrences } from '../../search/engine.ts';
import type { Hit } from '../../search/rank.ts';
import type { Reader } from '../../search/reader.ts';
import { countOccurrences } from '../../search/source-count.ts';
import { documentOf } from '../../search/texts.ts';
import { button, el } from './dom.ts';

/** The sources together may be read unasked up to this size; above it the reader asks for the count. */
const UNASKED = 400_000;
/** First the hits, then the count in the sources: they are larger than all else. */
const PAUSE = 2_500;

const forms = new Map<string, Promise<string>>();

/** Makes the table that sets the hits against the raw text of every source. */
export function sourceTable(
  engine: Engine,
  reader: Reader,
  hits: readonly Hit[],
  keys: readonly string[],
): HTMLElement {
  const { documents } = engine.catalog;
  const perDocument = new Map(documents.map((document) => [document.id, { hits: 0, occurrences: 0 }]));
  for (const hit of hits) {
    const row = perDocument.get(documentOf(engine.catalog, hit.clause).id);
    if (row === undefined) continue;
    row.hits += 1;
    row.occurrences += ownOccurrences(engine.catalog, hit);
  }
  const total = [...perDocument.values()].reduce(
    (sum, row) => ({ hits: sum.hits + row.hits, occurrences: sum.occurrences + row.occurrences }),
    { hits: 0, occurrences: 0 },
  );
  const single = keys.length === 1 && documents.some((document) => document.source !== null);
  const cells = new Map<string, HTMLElement>();
  const cell = (id: string): HTMLElement | null => {
    if (!single) return null;
    const made = el('td', {}, '…');
    cells.set(id, made);
    return made;
  };
  const row = (id: string, name: string, size: number, found: { hits: number; occurrences: number }): HTMLElement =>
    el(
      'tr',
      {},
      el('td', {}, name),
      ...[size, found.hits, found.occurrences].map((n) => el('td', {}, String(n))),
      cell(id),
    );
  const head = ['文件', '条数', '命中', '处', ...(single ? ['源文'] : [])].map((name) =>
    el('th', { scope: 'col' }, name),
  );
  const note = el('p', { class: 'note' });
  const section = el(
    'section',
    {},
    el('h3', {}, '与源文核对'),
    el(
      'table',
      { class: 'mini' },
      el('thead', {}, el('tr', {}, ...head)),
      el(
        'tbody',
        {},
        ...documents.map((document) =>
          row(document.id, document.shortTitle, document.end - document.first, perDocument.get(document.id) ?? total),
        ),
      ),
      el('tfoot', {}, row('', '合计', engine.catalog.clauses, total)),
    ),
    note,
  );
  if (single) countInSources(engine, reader, keys[0] ?? '', cells, note, total.occurrences);
  else note.textContent = '几个词同在一条时，处数是各词处数之和；源文里逐词计数没有可比的数，不列。';
  return section;
}

function countInSources(
  engine: Engine,
  reader: Reader,
  key: string,
  cells: ReadonlyMap<string, HTMLElement>,
  note: HTMLElement,
  occurrences: number,
): void {
  const sources = engine.catalog.documents.flatMap(({ id, source }) => (source === null ? [] : [{ id, ...source }]));
  const bytes = sources.reduce((sum, source) => sum + source.bytes, 0);
  const count = async (): Promise<void> => {
    note.textContent = '正在源文里逐字计数……';
    let sum = 0;
    try {
      for (const { id, path } of sources) {
        const form = forms.get(path) ?? reader.unpack(path).then((text) => searchForm(String(text)));
        forms.set(path, form);
        const found = countOccurrences(await form, key);
        sum += found;
        const place = cells.get(id);
        if (place !== undefined) place.textContent = String(found);
      }
      const place = cells.get('');
      if (place !== undefined) place.textContent = String(sum);
      const more = sum - occurrences;
      const reason = more === 0 ? '两数相同。' : `相差 ${Math.abs(more)} 处，在编号、跨段处或校订过的地方。`;
      note.textContent = `“源文”列是在收到的原始文本里逐字数出来的（空白不计），与在源文件里按 Ctrl+F 的结果相同。${reason}`;
    } catch {
      for (const { path } of sources) forms.delete(path);
      note.replaceChildren(
        '源文没有读到，这一列还没有数。',
        button('再试一次', () => void count(), { class: 'btn bare' }),
      );
    }
  };
  const read = sources.every(({ path }) => forms.has(path));
  if (read) void count();
  else if (bytes <= UNASKED) setTimeout(() => void (note.isConnected && count()), PAUSE);
  else
    note.replaceChildren(
      button(`在源文里计数（约 ${Math.round(bytes / 1024)} KB）`, () => void count(), { class: 'btn' }),
    );
}
