import { pagePath, splitId } from '../domain/anchor.ts';
import type { Corpus } from '../domain/corpus.ts';
import type { AnchorRecord } from '../domain/ledger.ts';
import { clauseName } from './clause-name.ts';
import { madeFor, madeOnce } from './made-for.ts';
import { pageIndex } from './pages.ts';

/** One place a fingerprint was published at. */
export interface FingerprintTarget {
  id: string;
  /** Short name of the text, 郑州 2022. */
  short: string;
  /** The place, or the bare anchor where it is gone. */
  name: string;
  /** Site path with fingerprint and anchor, without base path. */
  path: string;
  /** What became of it since. */
  state: 'same' | 'revised' | 'moved' | 'gone';
}

/** Fingerprints, sorted → the places each stood at. */
export type FingerprintIndex = ReadonlyMap<string, FingerprintTarget[]>;

const made = madeFor<readonly AnchorRecord[], FingerprintIndex>('fingerprints');

/** Returns every fingerprint ever published with the places it stood at: those that still have it first. */
export function fingerprintTargets(corpus: Corpus, anchors: readonly AnchorRecord[]): FingerprintIndex {
  const known = made.get(anchors);
  if (known) return known;
  const { pageOf, clauseOf } = pageIndex(corpus);
  const found = new Map<string, FingerprintTarget[]>();
  for (const anchor of anchors) {
    const { doc, part, page, anchor: local } = splitId(anchor.id);
    const ref = pageOf.get(page);
    const clause = clauseOf.get(anchor.id);
    const last = anchor.versions.at(-1)?.fingerprint;
    for (const { fingerprint } of anchor.versions) {
      const same = anchor.current && fingerprint === last;
      const state = same ? 'same' : anchor.movedTo ? 'moved' : anchor.current ? 'revised' : 'gone';
      const target: FingerprintTarget = {
        id: anchor.id,
        short: ref ? [ref.document.shortTitle, ref.part?.title].filter(Boolean).join('　') : doc,
        name: clause ? clauseName(clause) : local,
        path: `${pagePath(doc, part)}?v=${fingerprint}#${local}`,
        state,
      };
      const list = found.get(fingerprint);
      if (list) list.push(target);
      else found.set(fingerprint, [target]);
    }
  }
  for (const list of found.values()) list.sort((a, b) => Number(b.state === 'same') - Number(a.state === 'same'));
  const sorted = new Map([...found].sort(([a], [b]) => (a < b ? -1 : 1)));
  made.set(anchors, sorted);
  return sorted;
}

/** Returns the fingerprints by their first two hex digits, the size of one index page and one shard. */
export function byPrefix<T>(fingerprints: ReadonlyMap<string, T>): ReadonlyMap<string, [string, T][]> {
  const shards = new Map<string, [string, T][]>();
  for (let i = 0; i < 256; i += 1) shards.set(i.toString(16).padStart(2, '0'), []);
  for (const entry of fingerprints) shards.get(entry[0].slice(0, 2))?.push(entry);
  return shards;
}

/** Returns for each two first hex digits the places of all fingerprints that begin with them, as JSON: what `/v/3f.json` holds. */
export function fingerprintShards(corpus: Corpus, anchors: readonly AnchorRecord[]): ReadonlyMap<string, string> {
  return madeOnce('fingerprint-shards', anchors, () => {
    const shards = byPrefix(fingerprintTargets(corpus, anchors));
    return new Map(Array.from(shards, ([prefix, entries]) => [prefix, JSON.stringify(Object.fromEntries(entries))]));
  });
}

/** A page of fingerprints, at `/v/<code>/`: those that begin with two hex digits, or one that stands in several places. */
export interface FingerprintPage {
  code: string;
  entries: [string, FingerprintTarget[]][];
}

/** Returns the pages of fingerprints: one for each two first hex digits, then one for each that stands in several places. */
export function fingerprintPages(fingerprints: FingerprintIndex): FingerprintPage[] {
  const several = [...fingerprints].filter(([, places]) => places.length > 1);
  return [
    ...Array.from(byPrefix(fingerprints), ([code, entries]) => ({ code, entries })),
    ...several.map((entry) => ({ code: entry[0], entries: [entry] })),
  ];
}
