import type { Beside } from '../../search/beside.ts';
import type { BroadHit } from '../../search/broaden.ts';
import type { Answer, Engine } from '../../search/engine.ts';
import { copyCitation } from './copy-citation.ts';
import { el } from './dom.ts';
import { hitView } from './hit-view.ts';
import { inlineWords } from './inline-words.ts';
import { type LongList, longList } from './long-list.ts';

/** Where a block stands, so that the rail can lead to it. */
export interface BesideBlock {
  id: string;
  title: string;
  count: number;
  note: string;
  view: HTMLElement;
  list: LongList;
}

interface Row {
  clause: number;
  keys: string[];
  note: string;
}

/** Makes the blocks beside the hits; each says what it is and that it does not count among them. */
export function besideBlocks(engine: Engine, answer: Answer, beside: Beside): BesideBlock[] {
  const q = answer.query.typed.trim();
  const apart = answer.hits.length > 0 ? `不计入上面的 ${answer.hits.length} 条。` : '';
  const blocks: BesideBlock[] = [];
  const add = (title: string, note: string, rows: readonly Row[]): void => {
    if (rows.length === 0) return;
    const id = `beside-${blocks.length + 1}`;
    const block = { id, title, count: rows.length, note, list: rowsView(engine, rows) };
    blocks.push({ ...block, view: blockView(block) });
  };
  const plainRows = ({ hits, words }: Answer): Row[] => {
    const keys = words.map((word) => word.key);
    return hits.map((hit) => ({ clause: hit.clause, keys, note: `${hit.occurrences} 处` }));
  };
  add(
    `略去标点再查：${q}`,
    `“${q}”按原样没有找到；把括号、引号、连接号等标点从检索词和条文里都略去，再查一次。`,
    beside.bare.map(({ clause, keys }) => ({ clause, keys, note: `原文作“${[...new Set(keys)].join('”“')}”` })),
  );
  if (beside.simplified !== null) {
    const keys = beside.simplified.words.map((word) => word.key).join(' ');
    add(`改用简体再查：${keys}`, `“${q}”按原样没有找到。`, plainRows(beside.simplified));
  }
  for (const block of beside.synonyms) {
    const change = block.changes.map(({ from, to }) => `${from} → ${to}`).join('，');
    const keys = block.words.map((word) => word.key);
    const ground = block.changes
      .map((each) => each.note)
      .filter(Boolean)
      .join('；');
    const [name, source] =
      block.kind === 'word'
        ? ['同义写法', `词表：${change}${ground === '' ? '' : `（${ground}）`}。`]
        : [block.kind === 'figure' ? '同一个数的另一种写法' : '同一天的另一种写法', `${change}。`];
    const beyond = apart === '' ? '列在这里。' : `其中 ${block.beyond.length} 条不在上面的命中里，列在这里。`;
    add(
      `${name}：${keys.join(' ')}`,
      `${source}共 ${block.hits.length} 条${inlineWords(engine.catalog, block.hits)}，${beyond}${apart}`,
      block.beyond.map((hit) => ({ clause: hit.clause, keys, note: `${hit.occurrences} 处` })),
    );
  }
  const terms = beside.terms.join('、');
  const typed = answer.query.words.map(({ key }) => key).join('、');
  const split = terms === typed ? '' : `“${q}”拆成“${terms}”来查。`;
  const skipped = beside.skipped.length > 0 ? `没有查“${beside.skipped.join('”“')}”。` : '';
  add(
    '换了写法，或词在上级标题、文件名里',
    `${split}${skipped}几个词都有，有的在本条里，有的换了写法，有的在它上面的标题或文件名里，每条注明。${apart}`,
    beside.wide.map(broadRow),
  );
  const lost = lostWords(beside);
  const rest = lost === '' ? split : `${lost}下面只是按其余的“${terms}”查出来的。`;
  add('只含其中一部分', `${rest}${skipped}合得多的在前，每条注明缺什么。`, beside.most.map(broadRow));
  return blocks;
}

/** Says which parts of a query no clause has, and which were not looked for by themselves. */
function lostWords({ dropped, lone }: Beside): string {
  const told = (parts: readonly string[], words: string): string =>
    parts.length > 0 ? `“${parts.join('”“')}”${words}` : '';
  const [single, long] = [lone.filter((part) => [...part].length === 1), lone.filter((part) => [...part].length > 1)];
  const parts = [
    told(dropped, '一条也没有找到'),
    told(single, '单独一个字，没有拿来查'),
    told(long, '没有拿来查'),
  ].filter(Boolean);
  return parts.length === 0 ? '' : `${parts.join('；')}。`;
}

function broadRow(hit: BroadHit): Row {
  const notes = [
    ...hit.other.map(({ from, to }) => `“${from}”作“${to}”`),
    hit.above.length > 0 ? `“${hit.above.join('”“')}”在上级标题或文件名` : '',
    hit.missing.length > 0 ? `没有“${hit.missing.join('”“')}”` : '',
  ];
  return {
    clause: hit.clause,
    keys: [...hit.own, ...hit.other.flatMap((each) => each.to.split('…'))],
    note: notes.filter(Boolean).join('；'),
  };
}

function rowsView(engine: Engine, rows: readonly Row[]): LongList {
  return longList(rows, async (part) => {
    const clauses = await engine.read(part.map((row) => row.clause));
    return clauses.map((clause, at) =>
      hitView(clause, {
        keys: part[at]?.keys ?? [],
        count: part[at]?.note || null,
        named: true,
        copy: (each) => void copyCitation(each),
      }),
    );
  });
}

function blockView({ id, title, count, note, list }: Omit<BesideBlock, 'view'>): HTMLElement {
  return el(
    'section',
    { class: 'beside', id, 'aria-labelledby': `${id}-title` },
    el(
      'div',
      { class: 'h-rule' },
      el('h2', { id: `${id}-title` }, title),
      el('span', { class: 'note' }, `${count} 条，另列`),
    ),
    el('p', { class: 'note' }, note),
    list.view,
  );
}
