import { describe, expect, it } from 'vitest';
import { loadCorpus } from '../../src/view/corpus.ts';

const { consistency, clauses } = loadCorpus();
const reckoned = consistency.filter((finding) => finding.kind !== 'missing-annex' && finding.kind !== 'number-gap');

describe('the five texts against themselves', () => {
  it('finds what a reader with a calculator finds, and raises no other alarm', () => {
    expect(reckoned.map((finding) => `${finding.kind} ${finding.arithmetic}`)).toEqual([
      'growth-floor (2000÷1160)＝1.724；按100%计为2320亿元',
      'growth (5100÷4240)＝1.203；按15%计应为4876亿元',
      'other 5800÷4800＝1.208，即增长约20.8%',
      'growth-floor (4000÷3400)＝1.176；按25%计为4250亿元',
      'output-over-capacity 10＞9（亿安时）',
      'growth (800÷650)＝1.231；按20%计应为780亿元',
      'subtotal 33030＋5600＋35780＝74410＞73700',
      'subtotal 3450＋11600＋2630＋10600＋2680＋2470＝33430＞33030',
      'subtotal 1900＋1870＋1850＝5620＞5600',
      'growth-floor (7000÷5000)^(1/4)＝1.088；按10%计为7321亿元',
    ]);
  });

  it('lists the annexes that are named but not there', () => {
    const missing = consistency.filter((finding) => finding.kind === 'missing-annex');
    expect(missing.map((finding) => finding.quotes[0]).filter((quote) => /重点项目表$/.test(quote ?? ''))).toHaveLength(
      15,
    );
  });

  it('shows for each finding the words it is about', () => {
    const words = new Map(clauses.map((clause) => [clause.id, `${clause.heading ?? ''}${clause.text}`]));
    for (const finding of consistency)
      for (const quote of finding.quotes)
        expect(
          finding.clauses.some((id) => words.get(id)?.includes(quote)),
          `${finding.finding} ${quote}`,
        ).toBe(true);
  });
});
