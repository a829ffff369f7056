import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Support } from '../../src/domain/fact.ts';
import { loadCorpus } from '../../src/view/corpus.ts';
import { measured } from '../measured.ts';

const rows = readFileSync(new URL('../fixtures/annotate/support.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.split('|').map((cell) => cell.trim()));

const { support, clauses } = loadCorpus();
const priced = support.filter((measure) => measure.ratePercent !== null || measure.tiers.length > 0);

function rate(measure: Support): string {
  if (measure.ratePercent === null) return '';
  return `${measure.ratePercent}${measure.rateMaxPercent === null ? '' : `-${measure.rateMaxPercent}`}`;
}

describe('measures of support against a reading by hand', () => {
  it('finds each measure that can be reckoned, and no other', () => {
    const wanted = rows.map(([clause]) => clause);
    const kept = priced.filter((measure, i) => measure.clause === wanted[i]).length;
    measured('support', [
      { name: '奖补措施：可算钱的与人读相同', part: kept, whole: wanted.length, about: '逐项人读' },
    ]);
    expect(priced.map((measure) => measure.clause)).toEqual(rows.map(([clause]) => clause));
  });

  it.each(rows.map((row, i) => ({ row, i, name: `${row[0]} ${row[1]}${row[3]}` })))('$name', ({ row, i }) => {
    const [, percent, base, tiers, cap, scope, frequency, who, condition, stacking, payer] = row;
    const measure = priced[i];
    if (!measure) throw new Error('no measure');
    expect([rate(measure), String(measure.cap ?? ''), measure.capScope ?? '', measure.frequency]).toEqual([
      percent,
      cap,
      scope,
      frequency,
    ]);
    const expected = (tiers ?? '')
      .split('; ')
      .filter((tier) => tier !== '')
      .map((tier) => tier.split('='));
    expect(measure.tiers.map((tier) => String(tier.amount))).toEqual(expected.map(([, amount]) => amount));
    expected.forEach(([trigger], n) => {
      expect(measure.tiers[n]?.condition).toContain(trigger);
    });
    for (const [words, part] of [
      [measure.rateBase, base],
      [measure.beneficiary, who],
      [measure.condition, condition],
      [measure.stacking, stacking],
      [measure.payer, payer],
    ] as const)
      expect(words ?? '').toContain(part ?? '');
  });

  it('quotes the clause, and names the bodies of its 责任单位 line', () => {
    const texts = new Map(clauses.map((clause) => [clause.id, clause.text]));
    for (const measure of support) expect(texts.get(measure.clause)).toContain(measure.quote);
    for (const measure of priced) expect(measure.agencies.length).toBeGreaterThan(0);
  });
});
