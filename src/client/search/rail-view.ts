import { groupBy } from '../../domain/group-by.ts';
import type { Answer, Engine } from '../../search/engine.ts';
import { ownOccurrences, repeatedHits } from '../../search/inline-hits.ts';
import type { SourceCount } from '../../search/match.ts';
import { documentOf } from '../../search/texts.ts';
import type { BesideBlock } from './beside-view.ts';
import { el } from './dom.ts';
import { exportView } from './export-view.ts';
import type { Found } from './read-found.ts';

interface Row {
  name: string;
  clauses: number;
  hits: number;
  /** How many of the hits are inline items whose words stand in another of them. */
  repeated: number;
  occurrences: number;
  /** Null where it is not counted. */
  source: SourceCount | null;
}

const MOST_ROWS = 40;

/** Makes the column beside the hits: the count against the sources, other ways of saying it, and the list to take away. */
export async function railView(engine: Engine, found: Found, blocks: readonly BesideBlock[]): Promise<Node[]> {
  const { answer, hits, totals } = found;
  return [
    el('div', { id: 'rail-source' }, await sourceTable(engine, answer)),
    el('div', { id: 'rail-near' }, ...nearView(blocks)),
    el('div', { id: 'rail-take' }, hits.length === 0 ? null : exportView(engine, totals.q, hits)),
  ];
}

function nearView(blocks: readonly BesideBlock[]): Node[] {
  if (blocks.length === 0) return [];
  const entries = blocks.map(({ id, title, count, note }) =>
    el(
      'div',
      { class: 'syn' },
      el('p', {}, el('b', {}, title), `　${count} 条`),
      el('p', { class: 'note' }, note),
      el('p', { class: 'acts' }, el('a', { href: `#${id}` }, `看这 ${count} 条`)),
    ),
  );
  return [el('section', {}, el('h2', {}, '同义与相近'), ...entries)];
}

/** Makes the table that sets the hits of each document against the raw text of its source. */
async function sourceTable(engine: Engine, answer: Answer): Promise<HTMLElement> {
  const { hits } = answer;
  const { documents, sources } = engine.catalog;
  const [key, hindrance] = [answer.words[0]?.key, hindranceTo(answer)];
  const counted = key !== undefined && hindrance === null && sources.length > 0;
  const inSources = counted ? await engine.countInSources(key) : null;
  const own = groupBy(hits, (hit) => documentOf(engine.catalog, hit.clause).id);
  const rows = documents.map((document): Row => {
    const found = own.get(document.id) ?? [];
    return {
      name: document.shortTitle,
      clauses: document.end - document.first,
      hits: found.length,
      repeated: repeatedHits(engine.catalog, found).size,
      occurrences: ownOccurrences(engine.catalog, found),
      source: inSources?.get(document.id) ?? null,
    };
  });
  const sum = (of: (row: Row) => number): number => rows.reduce((total, row) => total + of(row), 0);
  const total: Row = {
    name: '合计',
    clauses: engine.catalog.clauses,
    hits: sum((row) => row.hits),
    repeated: sum((row) => row.repeated),
    occurrences: sum((row) => row.occurrences),
    source: counted ? { all: sum((row) => row.source?.all ?? 0), plain: sum((row) => row.source?.plain ?? 0) } : null,
  };
  // Where blanks make a difference, both counts stand there.
  const parted = total.source !== null && total.source.plain !== total.source.all;
  const cells = (row: Row): HTMLElement =>
    el(
      'tr',
      {},
      el('td', {}, row.name),
      ...[row.clauses, row.hits, row.occurrences].map((number) => el('td', {}, String(number))),
      counted ? el('td', {}, row.source === null ? '—' : String(row.source.all)) : null,
      parted ? el('td', {}, row.source === null ? '—' : String(row.source.plain)) : null,
    );
  // A table of hundreds of zeros helps nobody: the sum row still counts every clause.
  const listed = rows.length > MOST_ROWS ? rows.filter((row) => row.hits > 0).slice(0, MOST_ROWS) : rows;
  const head = ['文件', '条数', '命中', '处', ...(counted ? ['源文'] : []), ...(parted ? ['Ctrl+F'] : [])];
  return el(
    'section',
    {},
    el('h2', {}, '与源文核对'),
    el(
      'table',
      { class: 'mini' },
      el('thead', {}, el('tr', {}, ...head.map((name) => el('th', { scope: 'col' }, name)))),
      el('tbody', {}, ...listed.map(cells)),
      el('tfoot', {}, cells(total)),
    ),
    el('p', { class: 'note' }, hindrance ?? noteOf(key ?? '', total), repeatedNote(total)),
  );
}

/** Says why the sources have no number to set beside that of a query; null where they have. */
function hindranceTo({ query, words }: Answer): string | null {
  if (words.length > 1) return '几个词须同在一条，源文里没有可比的数，不列；要逐字核对，请一次查一个词。';
  const asTyped = words.length === 1 && words[0]?.key === query.literal;
  if (asTyped) return null;
  if (query.excluded.length > 0) {
    const barred = query.excluded.map((word) => word.key).join('”“');
    return `有“${barred}”的条已经排除，源文里没有可比的数，不列；要逐字核对，请只查一个词。`;
  }
  return words[0]?.title ? '只查了条款的标题，源文里没有可比的数，不列；要逐字核对，请去掉“标题:”再查。' : null;
}

/** Says that inline items stand twice in the count of hits, and that “条数” has them too. */
function repeatedNote({ repeated }: Row): string {
  const inline = '行内分项（段内的“一是”“二是”和责任单位）';
  return repeated === 0
    ? `“条数”含${inline}。`
    : `“条数”“命中”都含${inline}，命中里有 ${repeated} 条；它们的字也在所在的条里，“处”只计一次。`;
}

function noteOf(key: string, total: Row): string {
  if (total.source === null) return '文件太多，源文不在这里计数；每件文件的“源文”页可以逐行核对。';
  const { all, plain } = total.source;
  const more = all - total.occurrences;
  const reason =
    more === 0
      ? '“处”与“源文”两数相同。'
      : `“处”与“源文”相差 ${Math.abs(more)} 处：在条款的编号里、跨两段的地方，或校订过的地方。`;
  const file =
    plain === all
      ? '在源文件里按 Ctrl+F 查，结果与这一列相同。'
      : `“Ctrl+F”列是在源文件里照“${key}”原样查到的，少 ${all - plain} 处：那里中间有空格、换行或全角字符。`;
  return `“源文”列是在收到的原始文本里逐字数出来的，空白、全半角和字母大小写不计。${file}${reason}`;
}
