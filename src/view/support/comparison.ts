import type { Corpus } from '../../domain/corpus.ts';
import type { PolicyDocument } from '../../domain/document.ts';
import type { Support } from '../../domain/fact.ts';
import { levelRank } from '../../domain/level.ts';
import { isRelief, reliefRate } from '../../domain/relief.ts';
import { textOrder } from '../../domain/text-order.ts';
import { type Placed, placed, placeName } from '../table/place.ts';
import { quoteUrl } from '../table/quote-url.ts';
import type { Blank, Cell, Column, Row, TableView } from '../table/table.ts';
import { type MeasureCells, measureCells } from './measure-cells.ts';
import { noMeasure } from './no-measure.ts';

/** A row of the comparison: a measure, or a document that has none for the theme. */
export interface SupportRow {
  id: string;
  theme: string;
  /** The first row of a theme shows its name; all have it for sorting and files. */
  first: boolean;
  last: boolean;
  document: PolicyDocument;
  at: Placed | null;
  measure: Support | null;
  cells: readonly Cell[];
  /** Where the document has no measure: the ground that spans the row. */
  none: Blank | null;
}

export interface SupportComparison {
  documents: readonly PolicyDocument[];
  themes: string[];
  rows: SupportRow[];
  clauses: number;
}

export const SUPPORT_COLUMNS: readonly Column[] = [
  { key: 'instrument', label: '方式' },
  { key: 'condition', label: '对象与条件', short: '条件', width: 40 },
  { key: 'rate', label: '比例与基数', short: '比例', width: 22, numbers: 'rate' },
  { key: 'tiers', label: '分档与金额', short: '金额', width: 36, numbers: 'sums' },
  { key: 'cap', label: '上限', width: 18, numbers: 'cap' },
  { key: 'frequency', label: '频次与期限', short: '频次' },
  { key: 'agencies', label: '责任单位', short: '责任', width: 30 },
  { key: 'stacking', label: '叠加与出资', short: '叠加', width: 30 },
];

/** Sets the measures of documents beside each other, theme by theme, the higher level first; `gaps` adds the rows of those without. */
export function supportComparison(
  corpus: Corpus,
  documents: readonly PolicyDocument[],
  gaps: boolean,
): SupportComparison {
  const ordered = [...documents].sort(
    (a, b) => levelRank(a.level) - levelRank(b.level) || textOrder(a.issuedOn ?? '', b.issuedOn ?? ''),
  );
  const held = corpus.support.flatMap((measure) => {
    const at = placed(corpus, measure.clause);
    return at && ordered.includes(at.page.document) ? [{ measure, at }] : [];
  });
  const themes = [
    ...new Set(
      ordered.flatMap((document) =>
        held.filter(({ at }) => at.page.document === document).map(({ measure }) => measure.theme),
      ),
    ),
  ];
  const rows = themes.flatMap((theme) => {
    const inTheme = ordered.flatMap((document): SupportRow[] => {
      const own = held.filter(({ at, measure }) => at.page.document === document && measure.theme === theme);
      if (own.length > 0) return own.map(({ measure, at }) => measureRow(corpus, measure, at));
      return gaps ? [gapRow(corpus, document, theme)] : [];
    });
    return inTheme.map((row, at) => ({ ...row, first: at === 0, last: at === inTheme.length - 1 }));
  });
  return { documents: ordered, themes, rows, clauses: new Set(held.map(({ measure }) => measure.clause)).size };
}

function measureRow(corpus: Corpus, measure: Support, at: Placed): SupportRow {
  const cells = measureCells(corpus, measure, at);
  return {
    id: measure.id,
    theme: measure.theme,
    first: false,
    last: false,
    document: at.page.document,
    at,
    measure,
    none: null,
    cells: [
      cells.instrument,
      conditionCell(cells, at, measure),
      withNote(cells.rate, cells.base, sparesBase(measure) ? '' : '按'),
      cells.tiers,
      cells.cap,
      periodCell(cells),
      cells.agencies,
      stackingCell(cells),
    ],
  };
}

/** Tells whether what the rate is of is itself spared (免征增值税), and not what something is reckoned by (按投资额抵扣). */
function sparesBase({ instrument }: Support): boolean {
  return isRelief(instrument) && reliefRate(instrument) !== 'counted';
}

/** Returns beneficiary and condition as one cell that opens the quote. */
function conditionCell({ beneficiary, condition }: MeasureCells, at: Placed, { quote }: Support): Cell {
  const words = [condition, beneficiary].flatMap((cell) => (cell.kind === 'text' ? [cell.text] : []));
  return words.length > 0 ? { kind: 'quote', text: words.join('；'), url: quoteUrl(at.clause, quote) } : beneficiary;
}

/** Returns stacking and payer; a part that the text does not say is named as not mentioned. */
function stackingCell({ stacking, payer }: MeasureCells): Cell {
  if (stacking.kind !== 'text' && payer.kind !== 'text') return stacking;
  const words = (cell: Cell): string => (cell.kind === 'text' ? cell.text : '未提及');
  return {
    kind: 'text',
    text: stacking.kind === 'text' ? stacking.text : '叠加：未提及',
    note: `出资：${words(payer)}`,
  };
}

/** Returns frequency and period: 分三年 says both, so that 分年 is not said beside it. */
function periodCell({ frequency, period }: MeasureCells): Cell {
  if (frequency.kind === 'text' && period.kind === 'text' && period.text.startsWith('分')) return period;
  return withNote(frequency, period, '');
}

/** Puts a second cell’s words under the first; where the first is blank and the second is not, the second stands alone. */
function withNote(main: Cell, second: Cell, lead: string): Cell {
  if (second.kind !== 'text') return main;
  const note = `${lead}${second.text}`;
  if (main.kind === 'figure') return { ...main, note };
  if (main.kind === 'text') return { ...main, note: main.note ? `${main.note}；${note}` : note };
  return main.kind === 'blank' ? { kind: 'text', text: note } : main;
}

function gapRow(corpus: Corpus, document: PolicyDocument, theme: string): SupportRow {
  return {
    id: `none-${document.id}-${Buffer.from(theme).toString('hex').slice(0, 24)}`,
    theme,
    first: false,
    last: false,
    document,
    at: null,
    measure: null,
    none: noMeasure(corpus, document, theme),
    cells: [],
  };
}

/** Returns the comparison as a table for files: each row with theme, document and clause in front. */
export function supportTable(comparison: SupportComparison, slug: string): TableView {
  return {
    slug,
    caption: `奖补对照（${comparison.documents.length === 2 ? comparison.documents.map(({ shortTitle }) => shortTitle).join('与') : '全部文件'}）`,
    columns: [
      { key: 'theme', label: '主题', filter: true },
      { key: 'document', label: '层级、条款', short: '条款', filter: true, width: 26 },
      ...SUPPORT_COLUMNS,
      { key: 'quote', label: '原文，或空格的根据', width: 60 },
    ],
    rows: comparison.rows.map((row): Row => {
      const { at, measure, none, document } = row;
      const place: Cell = {
        kind: 'place',
        level: document.level,
        document: document.shortTitle,
        name: at ? placeName(at) : '',
        url: at ? at.clause.url : document.url,
      };
      const rest: Cell[] = none
        ? [...SUPPORT_COLUMNS.map(() => none), { kind: 'text', text: none.ground }]
        : [...row.cells, { kind: 'quote', text: measure?.quote ?? '', url: at?.clause.url ?? document.url }];
      return { id: row.id, level: document.level, cells: [{ kind: 'text', text: row.theme }, place, ...rest] };
    }),
  };
}
