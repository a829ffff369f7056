import type { Clause } from '../../../src/domain/clause.ts';

/** The period a plan covers, with the words that name it. */
export interface Period {
  from: string;
  to: string;
  clause: string | null;
  quote: string | null;
}

const RANGE = /(20\d{2})\s*年?\s*[-—–－―~～〜至到]+\s*(20\d{2})\s*年/u;
const PLAN = '计划|方案|规划|要点|安排|打算|任务|目标|部署|清单|实施意见|纲要';
const SINGLE = new RegExp(`(20\\d{2})\\s*年(?!版|修|底|\\d)[^，。；]*?(?:${PLAN})`, 'u');
const FIVE_YEARS = /[“"]?十([一二三四五六七八九])五[”"]?(?:期间|时期)?/u;

/**
 * Returns the planning period that a title names: 2017-2020年, 2012年…行动计划, “十四五”; or null.
 *
 * The years stand for their first and last day. A year that only dates an edition (2014年版, 2023年修订) is none.
 */
export function periodOf(title: string): { from: string; to: string; words: string } | null {
  const range = RANGE.exec(title);
  if (range?.[1] && range[2] && range[1] <= range[2]) return years(range[1], range[2], range[0]);
  const single = SINGLE.exec(title);
  if (single?.[1]) return years(single[1], single[1], single[0]);
  const five = FIVE_YEARS.exec(title);
  if (five?.[1] && new RegExp(PLAN, 'u').test(title)) {
    const first = 1951 + 5 * (10 + ' 一二三四五六七八九'.indexOf(five[1]));
    return years(String(first), String(first + 4), five[0]);
  }
  return null;
}

/** Returns the planning period in a document's title, quoted from the clause that prints it. */
export function findPeriod(title: string, clauses: readonly Clause[]): Period | null {
  const named = periodOf(title);
  if (!named) return null;
  const pattern = new RegExp(
    [...named.words.replace(/\s+/gu, '')].map((char) => char.replace(/[\\^$.*+?()[\]{}|]/gu, '\\$&')).join('\\s*'),
    'u',
  );
  for (const clause of clauses) {
    const quote = pattern.exec(clause.text)?.[0];
    if (quote) return { from: named.from, to: named.to, clause: clause.id, quote };
  }
  return { from: named.from, to: named.to, clause: null, quote: null };
}

function years(first: string, last: string, words: string): { from: string; to: string; words: string } {
  return { from: `${first}-01-01`, to: `${last}-12-31`, words };
}
