import { XMLParser } from 'fast-xml-parser';
import { printedNumber } from './printed-number.ts';

/** One level of a list of Word: how its number is printed. */
interface Level {
  start: number;
  format: string;
  /** E.g. `第%1条`, `（%2）`. */
  text: string;
  /** The level, counted from one, behind whose number it begins anew; 0 for never, null for any higher one. */
  restart: number | null;
  /** True where all numbers in it are printed as figures (1.1 below 第一章). */
  figures: boolean;
}

/** A list as paragraphs name it: the definition it follows, and where it begins anew. */
interface List {
  definition: string;
  starts: ReadonlyMap<number, number>;
}

/** Prints automatic numbers: called once for each numbered paragraph in order. */
export type Numbering = (list: string, level: number) => string;

type Xml = { [name: string]: Xml | Xml[] | string | undefined };

const parser = new XMLParser({ ignoreAttributes: false, processEntities: false, parseAttributeValue: false });

/**
 * Returns a function that prints the automatic numbers of a Word file, from its `word/numbering.xml` (ECMA-376 §17.9).
 * Counters restart where a higher level counts on and where a list says so, as Word does.
 */
export function readNumbering(xml: string | null): Numbering {
  const { lists, definitions } = readLevels(xml ?? '<w:numbering/>');
  const counters = new Map<string, (number | undefined)[]>();
  const begun = new Set<string>();
  return (id, level) => {
    const list = lists.get(id);
    const levels = definitions.get(list?.definition ?? '');
    const own = levels?.[level];
    if (!list || !levels || !own) return '';
    const before = counters.get(list.definition) ?? [];
    const anew = begun.has(`${id} ${level}`) ? undefined : list.starts.get(level);
    begun.add(`${id} ${level}`);
    const counts = before.map((count, at) => (at > level && restarts(levels[at], level) ? undefined : count));
    counts[level] = (anew === undefined ? (counts[level] ?? own.start - 1) : anew - 1) + 1;
    counters.set(list.definition, counts);
    if (own.format === 'bullet' || own.format === 'none') return '';
    return own.text.replace(/%(\d)/g, (_, digit: string) => {
      const index = Number(digit) - 1;
      const format = own.figures ? 'decimal' : (levels[index]?.format ?? 'decimal');
      return printedNumber(counts[index] ?? levels[index]?.start ?? 1, format);
    });
  };
}

function restarts(level: Level | undefined, behind: number): boolean {
  return level === undefined || level.restart === null || behind < level.restart;
}

function readLevels(xml: string): { lists: Map<string, List>; definitions: Map<string, Level[]> } {
  const root = (parser.parse(xml) as Xml)['w:numbering'] as Xml | undefined;
  const definitions = new Map<string, Level[]>();
  for (const node of many(root?.['w:abstractNum'])) {
    const levels: Level[] = [];
    for (const level of many(node['w:lvl'])) {
      const restart = attribute(many(level['w:lvlRestart'])[0], 'w:val');
      levels[Number(attribute(level, 'w:ilvl'))] = {
        start: Number(attribute(many(level['w:start'])[0], 'w:val') || 1),
        format: attribute(many(level['w:numFmt'])[0], 'w:val') || 'decimal',
        text: attribute(many(level['w:lvlText'])[0], 'w:val'),
        restart: restart === '' ? null : Number(restart),
        figures: 'w:isLgl' in level,
      };
    }
    definitions.set(attribute(node, 'w:abstractNumId'), levels);
  }
  const lists = new Map<string, List>();
  for (const node of many(root?.['w:num'])) {
    const starts = new Map<number, number>();
    for (const override of many(node['w:lvlOverride'])) {
      const start = attribute(many(override['w:startOverride'])[0], 'w:val');
      if (start !== '') starts.set(Number(attribute(override, 'w:ilvl')), Number(start));
    }
    lists.set(attribute(node, 'w:numId'), {
      definition: attribute(many(node['w:abstractNumId'])[0], 'w:val'),
      starts,
    });
  }
  return { lists, definitions };
}

function many(value: Xml | Xml[] | string | undefined): Xml[] {
  if (value === undefined || typeof value === 'string') return [];
  return Array.isArray(value) ? value : [value];
}

function attribute(node: Xml | undefined, name: string): string {
  const value = node?.[`@_${name}`];
  return typeof value === 'string' ? value : '';
}
