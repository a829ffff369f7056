import { describe, expect, it } from 'vitest';
import { readClause } from '../../../scripts/annotate/quantity/read-clause.ts';
import type { Setting } from '../../../scripts/annotate/quantity/setting.ts';
import { simplified } from '../../../scripts/annotate/quantity/simplified.ts';

const SETTING: Setting = { region: '臺北市', industry: null, plan: null, issuedIn: null, headings: [], review: false };

describe('a text in traditional characters', () => {
  it('is read like any other and quoted as printed, its money kept apart from yuan', () => {
    const [draft] = readClause('本貸款每次貸放額度最高為新臺幣（以下同）二百萬元，用途以購置廠房為限。', SETTING);
    expect(draft).toMatchObject({ value: 200, unit: '萬元', metric: '貸放額度', comparator: '<=', role: 'limit' });
    expect(draft?.quote).toContain('最高為新臺幣（以下同）二百萬元');
  });

  it('keeps its length, and a text without any of them is left alone', () => {
    expect(simplified('其貸放額度最高為一百萬元')).toBe('其贷放额度最高为一百万元');
    expect(simplified('乾坤、瞭望')).toBe('乾坤、瞭望');
  });
});
