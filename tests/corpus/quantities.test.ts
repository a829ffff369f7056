import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Quantity } from '../../src/domain/fact.ts';
import { loadCorpus } from '../../src/view/corpus.ts';
import { measured } from '../measured.ts';

/** A figure as read by hand; a slash parts readings that are equally good. */
interface Row {
  clause: string;
  figure: string;
  roles: string[];
  comparator: string;
  years: string[];
  subject: string;
  metrics: string[];
}

function rowsOf(text: string): Row[] {
  let page = '';
  return text.split('\n').flatMap((line) => {
    page = /^\[(.+)\]$/.exec(line)?.[1] ?? page;
    const cells = line.split('|').map((cell) => cell.trim());
    if (line.startsWith('#') || cells.length < 7) return [];
    const [anchor = '', figure = '', roles = '', comparator = '', years = '', subject = '', metrics = ''] = cells;
    return [
      {
        clause: `${page}#${anchor}`,
        figure,
        roles: roles.split('/'),
        comparator,
        years: years.split('/'),
        subject,
        metrics: metrics.split('/'),
      },
    ];
  });
}

const rows = rowsOf(readFileSync(new URL('../fixtures/annotate/quantities.txt', import.meta.url), 'utf8'));
const { quantities, clauses, documents } = loadCorpus();
const listed = new Set(rows.map((row) => row.clause));
const found = quantities.filter((quantity) => listed.has(quantity.clause));
const figureOf = (q: Quantity): string => `${q.value}${q.valueMax === null ? '' : `-${q.valueMax}`} ${q.unit}`;

/** What of a row a quantity does not meet. */
function misses(row: Row, q: Quantity): string[] {
  const words = `${q.subject ?? ''}${q.metric ?? ''}`;
  return [
    ...(row.roles.includes(q.role) ? [] : [`role ${q.role}`]),
    ...(row.comparator === q.comparator ? [] : [`comparator ${q.comparator}`]),
    ...(row.years.includes(q.year === null ? '-' : String(q.year)) ? [] : [`year ${q.year}`]),
    ...(words.includes(row.subject) ? [] : [`subject ${q.subject}`]),
    ...(row.metrics.some((metric) => words.includes(metric)) ? [] : [`metric ${q.metric}`]),
  ];
}

const taken = new Set<Quantity>();
const pairs = rows.map((row) => {
  const fits = found.filter((q) => q.clause === row.clause && figureOf(q) === row.figure && !taken.has(q));
  const best = fits.toSorted((a, b) => misses(row, a).length - misses(row, b).length)[0];
  if (best) taken.add(best);
  return { row, quantity: best ?? null };
});

describe('figures against a reading by hand', () => {
  it('finds what was read, and nothing else in the clauses read', () => {
    const missed = pairs.filter((pair) => pair.quantity === null).map(({ row }) => `${row.clause} ${row.figure}`);
    const extra = found.filter((q) => !taken.has(q)).map((q) => `${q.clause} ${figureOf(q)} ${q.quote}`);
    const recall = 1 - missed.length / rows.length;
    const precision = 1 - extra.length / found.length;
    console.log(
      `${rows.length} figures read by hand: recall ${recall.toFixed(3)}, precision ${precision.toFixed(3)}`,
      missed,
      extra,
    );
    measured('quantities', [
      {
        name: '指标：人读的数字找到了',
        part: rows.length - missed.length,
        whole: rows.length,
        about: '逐条人读的数字',
      },
      {
        name: '指标：找到的都是人读的',
        part: found.length - extra.length,
        whole: found.length,
        about: '人读过的条款里',
      },
    ]);
    expect(recall).toBeGreaterThanOrEqual(0.99);
    expect(precision).toBeGreaterThanOrEqual(0.99);
  });

  it('gives them the role, bound, year, subject and metric that were read', () => {
    const wrong = pairs.flatMap(({ row, quantity }) => {
      const parts = quantity ? misses(row, quantity) : [];
      return parts.length === 0 ? [] : [`${row.clause} ${row.figure}: ${parts.join(', ')}`];
    });
    console.log(`${rows.length - wrong.length} of ${rows.length} agree in every field`, wrong);
    measured('quantities-fields', [
      {
        name: '指标：性质、界限、年份、对象、指标名全对',
        part: rows.length - wrong.length,
        whole: rows.length,
        about: '人读的数字逐栏对照',
      },
    ]);
    expect(1 - wrong.length / rows.length).toBeGreaterThanOrEqual(0.97);
  });
});

describe('every figure of the data set', () => {
  it('is quoted from its clause, with the figure in the quote', () => {
    const texts = new Map(clauses.map((clause) => [clause.id, clause.text]));
    for (const q of quantities) expect(texts.get(q.clause), q.id).toContain(q.quote);
    for (const q of quantities) expect(q.quote.length, q.quote).toBeLessThanOrEqual(160);
    for (const q of quantities) expect(texts.get(q.clause)?.split(q.quote).length, q.quote).toBe(2);
  });

  it('has an id of its own and a year near its document', () => {
    expect(new Set(quantities.map((q) => q.id)).size).toBe(quantities.length);
    const issued = new Map(documents.map((document) => [document.id, Number(document.issuedOn?.slice(0, 4))]));
    for (const q of quantities) {
      if (q.year === null) continue;
      const distance = q.year - (issued.get(q.clause.split(/[/#]/)[0] ?? '') ?? q.year);
      expect(Math.abs(distance), `${q.clause} ${q.quote}`).toBeLessThanOrEqual(5);
    }
  });
});
