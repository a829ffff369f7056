import { describe, expect, it } from 'vitest';
import { extendLedger } from '../../scripts/emit/ledger.ts';
import { clause } from '../cite/sample.ts';

const old = clause({ id: 'zz#s1', text: '鼓励企业开展“机器换人”，加快改造步伐。' });
const corrected = clause({ id: 'zz#s1', text: '鼓励企业开展“机器换人”，加快技术改造步伐。' });
const other = clause({ id: 'zz#s1', text: '本意见自公布之日起实施，有效期三年。' });
const history = { 'zz#s1': { [old.fingerprint]: old.text } };
const published = extendLedger({}, {}, [old], []).ledger;

describe('extendLedger', () => {
  it('enters a new anchor with its fingerprint', () => {
    expect(published).toEqual({ 'zz#s1': { fingerprints: [old.fingerprint] } });
  });

  it('adds the fingerprint of a corrected text and keeps the old one', () => {
    const { ledger, diagnostics } = extendLedger(published, history, [corrected], []);
    expect(diagnostics).toEqual([]);
    expect(ledger['zz#s1']?.fingerprints).toEqual([old.fingerprint, corrected.fingerprint]);
  });

  it('refuses an anchor that points at another text, and says where the old one is', () => {
    const moved = clause({ id: 'zz#s2', text: old.text });
    const { ledger, diagnostics } = extendLedger(published, history, [other, moved], []);
    expect(diagnostics.map((d) => d.ruleId)).toEqual(['anchor-lost']);
    expect(diagnostics[0]?.hint).toContain('zz#s2');
    expect(ledger['zz#s1']?.fingerprints).toEqual([old.fingerprint]);
  });

  it('refuses to drop an anchor, unless an editor says where its text is', () => {
    const moved = clause({ id: 'zz#s2', text: old.text });
    expect(extendLedger(published, history, [moved], []).diagnostics).toHaveLength(1);
    const decided = extendLedger(published, history, [moved], [{ from: 'zz#s1', to: 'zz#s2' }]);
    expect(decided.diagnostics).toEqual([]);
    expect(decided.ledger['zz#s1']).toEqual({ fingerprints: [old.fingerprint], movedTo: 'zz#s2' });
  });

  it('refuses a decision about an anchor that never was, or to one that is not', () => {
    const at = { file: 'elsewhere/zz.yaml', line: 12 };
    const { diagnostics } = extendLedger(published, history, [old], [{ from: 'zz#s9', to: 'zz#s8', at }]);
    expect(diagnostics).toMatchObject([at, at]);
  });
});
