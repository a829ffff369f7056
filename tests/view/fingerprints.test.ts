import { describe, expect, it } from 'vitest';
import type { Corpus } from '../../src/domain/corpus.ts';
import type { AnchorRecord } from '../../src/domain/ledger.ts';
import { byPrefix, fingerprintPages, fingerprintTargets } from '../../src/view/fingerprints.ts';
import { pageHistory } from '../../src/view/page-history.ts';
import { retiredAnchors } from '../../src/view/retired-anchors.ts';
import { clause } from '../cite/sample.ts';

const now = clause({ text: '加快技术改造步伐。' });
const other = clause({ id: 'zz#s9', anchor: 's9', text: now.text, citation: '九' });
const corpus = {
  documents: [{ id: 'zz', title: '题', shortTitle: '郑州 2022', parts: [] }],
  clauses: [now, other],
} as unknown as Corpus;
const anchors: AnchorRecord[] = [
  {
    id: now.id,
    current: true,
    movedTo: null,
    versions: [
      { fingerprint: '0badcafe', words: '加快改造步伐。' },
      { fingerprint: now.fingerprint, words: now.text },
    ],
  },
  { id: other.id, current: true, movedTo: null, versions: [{ fingerprint: other.fingerprint, words: other.text }] },
  { id: 'zz#s5', current: false, movedTo: 'zz#s6', versions: [{ fingerprint: '0000beef', words: '旧条。' }] },
  { id: 'zz#s6', current: false, movedTo: now.id, versions: [{ fingerprint: '0000bee5', words: null }] },
];

describe('fingerprintTargets', () => {
  it('names every place a fingerprint stood at, and what became of it', () => {
    const targets = fingerprintTargets(corpus, anchors);
    expect(targets.get('0badcafe')).toMatchObject([
      { short: '郑州 2022', name: '四（二）2.', state: 'revised', path: '/policies/zz/?v=0badcafe#s4-2-2' },
    ]);
    expect(targets.get(now.fingerprint)).toHaveLength(2);
    expect(targets.get('0000beef')).toMatchObject([{ state: 'moved', name: 's5' }]);
  });

  it('is cut into 256 shards', () => {
    const shards = byPrefix(fingerprintTargets(corpus, anchors));
    expect(shards.size).toBe(256);
    expect(shards.get('00')?.map(([fingerprint]) => fingerprint)).toEqual(['0000bee5', '0000beef']);
  });
});

describe('fingerprintPages', () => {
  it('are one for each shard, and one for each fingerprint that stands in several places', () => {
    const pages = fingerprintPages(fingerprintTargets(corpus, anchors));
    expect(pages.slice(256).map(({ code }) => code)).toEqual([now.fingerprint]);
    expect(pages[0]?.entries.map(([fingerprint]) => fingerprint)).toEqual(['0000bee5', '0000beef']);
  });
});

describe('pageHistory', () => {
  it('holds only anchors with a past', () => {
    expect(pageHistory(anchors, 'zz')).toEqual({
      's4-2-2': { former: { '0badcafe': '加快改造步伐。' }, movedTo: null, current: true },
      s5: { former: { '0000beef': '旧条。' }, movedTo: 'zz#s6', current: false },
      s6: { former: { '0000bee5': null }, movedTo: now.id, current: false },
    });
    expect(pageHistory(anchors, 'yy')).toEqual({});
  });
});

describe('retiredAnchors', () => {
  it('follows successors to a clause that is present', () => {
    expect(retiredAnchors(corpus, anchors, 'zz')).toEqual([
      {
        anchor: 's5',
        successor: { name: '四（二）2.', path: '/policies/zz/#s4-2-2', samePage: true },
        words: '旧条。',
      },
      { anchor: 's6', successor: { name: '四（二）2.', path: '/policies/zz/#s4-2-2', samePage: true }, words: null },
    ]);
  });
});
