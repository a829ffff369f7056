import { XMLParser } from 'fast-xml-parser';
import { formatNumeral } from '../../../src/domain/numeral.ts';

/** One level of a list of Word: how its number is printed. */
interface Level {
  start: number;
  format: string;
  /** E.g. `第%1条`, `（%2）`. */
  text: string;
}

/** Prints automatic numbers: called once for each numbered paragraph in order. */
export type Numbering = (list: string, level: number) => string;

type Xml = { [name: string]: Xml | Xml[] | string | undefined };

const parser = new XMLParser({ ignoreAttributes: false, processEntities: false, parseAttributeValue: false });

/**
 * Returns a function that prints the automatic numbers of a Word file, from its `word/numbering.xml` (ECMA-376 §17.9).
 * Counters restart where a higher level counts on, as Word does.
 */
export function readNumbering(xml: string | null): Numbering {
  const { lists, abstracts } =
    xml === null ? { lists: new Map<string, string>(), abstracts: new Map<string, Level[]>() } : readLevels(xml);
  const counters = new Map<string, number[]>();
  return (list, level) => {
    const levels = abstracts.get(lists.get(list) ?? '');
    const own = levels?.[level];
    if (!levels || !own) return '';
    const counts = counters.get(lists.get(list) ?? '') ?? [];
    counts[level] = (counts[level] ?? own.start - 1) + 1;
    counts.length = level + 1;
    counters.set(lists.get(list) ?? '', counts);
    if (own.format === 'bullet' || own.format === 'none') return '';
    return own.text.replace(/%(\d)/g, (_, digit: string) => {
      const index = Number(digit) - 1;
      return printed(counts[index] ?? levels[index]?.start ?? 1, levels[index]?.format ?? 'decimal');
    });
  };
}

function readLevels(xml: string): { lists: Map<string, string>; abstracts: Map<string, Level[]> } {
  const root = (parser.parse(xml) as Xml)['w:numbering'] as Xml | undefined;
  const abstracts = new Map<string, Level[]>();
  for (const node of many(root?.['w:abstractNum'])) {
    const levels: Level[] = [];
    for (const level of many(node['w:lvl'])) {
      levels[Number(attribute(level, 'w:ilvl'))] = {
        start: Number(attribute(many(level['w:start'])[0], 'w:val') || 1),
        format: attribute(many(level['w:numFmt'])[0], 'w:val') || 'decimal',
        text: attribute(many(level['w:lvlText'])[0], 'w:val'),
      };
    }
    abstracts.set(attribute(node, 'w:abstractNumId'), levels);
  }
  const lists = new Map<string, string>();
  for (const node of many(root?.['w:num'])) {
    lists.set(attribute(node, 'w:numId'), attribute(many(node['w:abstractNumId'])[0], 'w:val'));
  }
  return { lists, abstracts };
}

function printed(value: number, format: string): string {
  switch (format) {
    case 'chineseCounting':
    case 'chineseCountingThousand':
    case 'japaneseCounting':
    case 'taiwaneseCountingThousand':
    case 'ideographDigital':
      return formatNumeral(value);
    case 'decimalEnclosedCircle':
    case 'decimalEnclosedCircleChinese':
      return value <= 20 ? String.fromCodePoint(0x2460 + value - 1) : `（${value}）`;
    case 'lowerLetter':
      return String.fromCharCode(96 + ((value - 1) % 26) + 1);
    case 'upperLetter':
      return String.fromCharCode(64 + ((value - 1) % 26) + 1);
    case 'decimalFullWidth':
      return String(value).replace(/\d/g, (d) => String.fromCharCode(d.charCodeAt(0) + 0xfee0));
    default:
      return String(value);
  }
}

function many(value: Xml | Xml[] | string | undefined): Xml[] {
  if (value === undefined || typeof value === 'string') return [];
  return Array.isArray(value) ? value : [value];
}

function attribute(node: Xml | undefined, name: string): string {
  const value = node?.[`@_${name}`];
  return typeof value === 'string' ? value : '';
}
