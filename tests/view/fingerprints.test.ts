import { describe, expect, it } from 'vitest';
import type { Corpus } from '../../src/domain/corpus.ts';
import type { AnchorRecord } from '../../src/domain/ledger.ts';
import {
  fingerprintCodes,
  fingerprintEntries,
  fingerprintMatter,
  fingerprintShards,
} from '../../src/view/fingerprints.ts';
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

describe('fingerprints', () => {
  it('lead to every place one stood at, and say what became of it', () => {
    const places = (code: string) => fingerprintEntries(corpus, anchors, code)[0]?.[1];
    expect(places('0badcafe')).toMatchObject([
      { short: '郑州 2022', name: '四（二）2.', state: 'revised', path: '/policies/zz/?v=0badcafe#s4-2-2' },
    ]);
    expect(places(now.fingerprint)).toHaveLength(2);
    expect(places('0000beef')).toMatchObject([{ state: 'moved', name: 's5' }]);
  });

  it('are cut into 256 shards, each sorted', () => {
    expect(fingerprintShards(anchors).size).toBe(256);
    const entries = fingerprintEntries(corpus, anchors, '00');
    expect(entries.map(([fingerprint]) => fingerprint)).toEqual(['0000bee5', '0000beef']);
  });

  it('have a page for each shard, and one for each that stands in several places', () => {
    expect(fingerprintCodes(anchors).slice(256)).toEqual([now.fingerprint]);
  });

  it('are made from what their matter holds: whatever changes an entry changes it', () => {
    const changes: [Corpus, AnchorRecord[]][] = [
      [{ ...corpus, documents: [{ ...corpus.documents[0], shortTitle: '新密 2023' }] } as Corpus, anchors],
      [{ ...corpus, clauses: corpus.clauses.map((each) => ({ ...each, citation: '十' })) }, anchors],
      [corpus, anchors.map((each) => ({ ...each, current: false }))],
      [corpus, anchors.map((each) => ({ ...each, movedTo: 'zz#s1' }))],
      [corpus, anchors.map((each) => ({ ...each, id: `${each.id}x` }))],
    ];
    const entries = fingerprintEntries(corpus, anchors, '0badcafe');
    const matter = fingerprintMatter(corpus, anchors, '0badcafe');
    for (const [changed, ledger] of changes) {
      const isSame = JSON.stringify(fingerprintEntries(changed, ledger, '0badcafe')) === JSON.stringify(entries);
      expect(fingerprintMatter(changed, ledger, '0badcafe').join() === matter.join()).toBe(isSame);
    }
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
