import type { Corpus } from '../../domain/corpus.ts';
import type { Note } from '../../domain/repair.ts';
import { placed, quoteCells } from '../table/place.ts';
import { distinctIds, rowId } from '../table/row-id.ts';
import type { Row, TableView } from '../table/table.ts';

const KIND: Record<Note['kind'], string> = {
  'suspected-error': '疑误',
  'uncertain-place': '位置存疑',
  'missing-annex': '缺附件',
  'number-gap': '跳号',
  'number-repeat': '重号',
  inconsistent: '前后不一',
};

/** Returns the notes beside the printed text: what looks wrong and why; the text itself stays as printed. */
export function doubtTable(corpus: Corpus): TableView {
  const rows = otherNotes(corpus).flatMap((note): Row[] => {
    const at = placed(corpus, note.clause);
    if (!at) return [];
    const { place, words } = quoteCells(at, note.quote);
    return [
      {
        id: rowId(note.clause, `--${note.kind}`),
        level: at.page.document.level,
        cells: [
          { kind: 'text', text: KIND[note.kind] },
          place,
          words,
          { kind: 'text', text: note.reason },
          { kind: 'text', text: note.by === 'editor' ? '编者' : '规则' },
        ],
      },
    ];
  });
  const ids = distinctIds(rows.map(({ id }) => id));
  return {
    slug: 'doubts',
    caption: '疑误与存疑',
    columns: [
      { key: 'kind', label: '类别', tight: true, filter: true },
      { key: 'place', label: '文件与条款', short: '条款', filter: true, width: 28 },
      { key: 'quote', label: '原文', width: 36 },
      { key: 'reason', label: '疑在哪里', width: 56 },
      { key: 'by', label: '谁记的', tight: true, filter: true },
    ],
    rows: rows.map((row, at) => ({ ...row, id: ids[at] ?? row.id })),
  };
}

/** Returns the notes that no check of the texts against themselves tells already: an annex that is missing counts once. */
export function otherNotes({ notes, consistency }: Pick<Corpus, 'notes' | 'consistency'>): Note[] {
  const told = new Set(consistency.flatMap(({ clauses, quotes }) => quotes.map((quote) => `${clauses[0]} ${quote}`)));
  return notes.filter(({ kind, clause, quote }) => kind !== 'missing-annex' || !told.has(`${clause} ${quote}`));
}
