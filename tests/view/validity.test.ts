import { describe, expect, it } from 'vitest';
import type { Validity } from '../../src/domain/document.ts';
import { validityView } from '../../src/view/validity.ts';

const validity = (part: Partial<Validity>): { validity: Validity } => ({
  validity: { state: 'unknown', from: null, to: null, basis: 'none', clause: null, quote: null, ...part },
});

describe('validityView', () => {
  it('never says more than the text: without words there is no state', () => {
    const view = validityView(validity({}), '2026-11-25');
    expect(view.word).toBe('时效源文未载');
    expect(view.range).toBeNull();
  });

  it('says of a text that names only its first day that the end is what it leaves out', () => {
    const view = validityView(validity({ from: '2021-01-01', basis: 'own-text' }), '2026-11-25');
    expect(view.word).toBe('截止源文未载');
    expect(view.range).toBe('2021-01-01 至 源文未载');
  });

  it('says of a text whose own first day is still to come that it has not begun', () => {
    const later = validity({ from: '2027-01-01', to: '2029-12-31', basis: 'own-text' });
    expect(validityView(later, '2026-11-25').word).toBe('未到施行日期');
    expect(validityView(later, '2027-01-01').word).toBe('时效源文未载');
  });

  it('says of “自公布之日起” that the day is taken from the date of the text', () => {
    const quote = '本意见自公布之日起实施，有效期三年';
    const own = { state: 'expired', from: '2022-06-02', to: '2025-06-01', basis: 'own-text' } as const;
    const { note } = validityView(validity({ ...own, quote }), '2026-11-26');
    expect(note).toContain(
      '原文只写“自公布之日起”，没有写是哪一天；这里按成文日期 2022-06-02 推定，期满日也随之推定。',
    );
    const dated = validityView(validity({ ...own, quote: '自2022年6月2日起施行，有效期三年' }), '2026-11-26');
    expect(dated.note).not.toContain('推定');
  });

  it('says that a period that is over is not a repeal', () => {
    const view = validityView(
      validity({ state: 'period-ended', to: '2020-12-31', basis: 'planning-period' }),
      '2026-11-25',
    );
    expect(view.tone).toBe('over');
    expect(view.range).toBe('源文未载 至 2020-12-31');
    expect(view.note).toContain('规划期满不等于废止');
    expect(view.note).toContain('2026-11-25');
  });
});
