import type { Level } from '../../domain/level.ts';

/** Why a cell is empty (空格的四种意思): not mentioned, has no meaning here, mentioned but unclear, doubtful. */
export type BlankKind = 'none' | 'na' | 'vague' | 'todo';

/** Words that may lead somewhere. */
export interface Linked {
  text: string;
  /** Site path without base path, or null where there is nothing to open. */
  url: string | null;
}

/** What a cell shows; every figure leads to its clause with the quote marked. */
export type Cell =
  /**
   * With a level, its seal stands before the text, or for it where the text is the seal’s character; `also` names what else
   * a reader finds it by when filtering (光伏 by 新能源).
   */
  | { kind: 'text'; text: string; note?: string; level?: Level; also?: readonly string[] }
  | { kind: 'link'; text: string; url: string; note?: string }
  | Figure
  | { kind: 'quote'; text: string; url: string }
  | { kind: 'place'; level: Level; document: string; name: string; url: string }
  | { kind: 'list'; items: readonly Linked[]; note?: string }
  | Tiers
  | { kind: 'role'; role: 'actual' | 'estimate' | 'target' | 'other'; text: string }
  /** Words of a topic that stand in a text of which no clause is classed with the topic, each leading to its search. */
  | { kind: 'mention'; items: readonly Linked[] }
  | { kind: 'state'; tone: 'ok' | 'over' | 'unk'; text: string; note?: string }
  | Blank;

/** A number with its words; `unit` and the upper end of a range (`most`) where the words have them, for sorting and files. */
export interface Figure {
  kind: 'figure';
  text: string;
  value: number | null;
  most?: number | null;
  unit?: string;
  url: string;
  note?: string;
  doubt?: Blank;
}

/** Sums by condition; `lead` is the words all conditions begin with. */
export interface Tiers {
  kind: 'tiers';
  lead?: string;
  items: readonly { label: string; amount: string; yuan: number; url: string }[];
  doubt?: Blank;
}

/** An empty cell with its kind and the ground for it. */
export interface Blank {
  kind: 'blank';
  blank: BlankKind;
  ground: string;
  url: string | null;
  /** What stands in the cell where the word of its kind says too much or too little. */
  word?: string;
}

export interface Column {
  /** ASCII key, used in addresses. */
  key: string;
  label: string;
  /** Shorter label on a phone’s card. */
  short?: string;
  numeric?: boolean;
  /** Whether its words stay on one line. */
  tight?: boolean;
  /** Whether readers can filter by the values of this column. */
  filter?: boolean;
  /** Whether the column is hidden until a reader asks for it; on paper and without script it is shown. */
  aside?: boolean;
  width?: number;
  /** What files add after the words of this column as numbers, see `cell-numbers.ts`. */
  numbers?: NumberKind;
}

/** Kinds of numbers that files have beside the words of a cell. */
export type NumberKind = 'quantity' | 'sums' | 'cap' | 'rate';

/** A row that runs across a table in front of another, e.g. where the scope breaks; a soft one is no warning. */
export interface Break {
  words: string;
  soft: boolean;
}

export interface Row {
  /** Permanent: derived from the record, never from the position. */
  id: string;
  level: Level | null;
  cells: readonly Cell[];
}

/** A comparison table: what the page shows and the downloads hold. */
export interface TableView {
  /** ASCII name, used for the files. */
  slug: string;
  caption: string;
  columns: readonly Column[];
  rows: readonly Row[];
}

/** The rows of a long table, each made when it is asked for: all of them together would fill the memory. */
export interface LongRows extends Iterable<Row> {
  readonly length: number;
  slice(from: number, to: number): Row[];
  /** Given where each row is made from one record of a document, so that rows can be known without being made. */
  readonly basis?: RowBasis;
}

/** What rows are made from: for each a record, with its clause and document, and what is the same for all of them. */
export interface RowBasis {
  /** The records by id and document, in the order of the rows. */
  records(): { id: string; doc: string }[];
  /** What else a row is made from, other records and settings among it. */
  besides(): unknown;
}

/** A comparison table whose rows may be made one after the other. */
export interface LongTable extends Omit<TableView, 'rows'> {
  rows: LongRows;
}

/** Returns rows that are made from items when they are asked for. */
export function longRows<T>(items: readonly T[], make: (item: T) => Row, basis?: RowBasis): LongRows {
  return {
    length: items.length,
    slice: (from, to) => items.slice(from, to).map(make),
    *[Symbol.iterator]() {
      for (const item of items) yield make(item);
    },
    ...(basis && { basis }),
  };
}

/** What is said where words stand in a text and no clause is classed with them. */
export const UNCLASSED = '未归入';

/** Words of each kind of blank. */
export const BLANK: Record<BlankKind, { mark: string; word: string }> = {
  none: { mark: '—', word: '未提及' },
  na: { mark: '╱', word: '不适用' },
  vague: { mark: '◌', word: '原文未明' },
  todo: { mark: '？', word: '待核' },
};

/** Makes an empty cell. */
export function blank(kind: BlankKind, ground: string, url: string | null = null): Blank {
  return { kind: 'blank', blank: kind, ground, url };
}

/** Returns the word an empty cell shows. */
export function blankWord({ blank: kind, word }: Blank): string {
  return word ?? BLANK[kind].word;
}

/** Returns a table cut to the rows a page can hold; the files hold all of them. */
export function shownRows(table: LongTable, most: number): TableView {
  return { ...table, rows: table.rows.slice(0, most) };
}
