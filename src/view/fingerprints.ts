import { pagePath, splitId } from '../domain/anchor.ts';
import type { Corpus } from '../domain/corpus.ts';
import type { AnchorRecord } from '../domain/ledger.ts';
import { clauseName } from './clause-name.ts';
import { madeOnce } from './made-for.ts';
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

/** A fingerprint with the places it stood at: those that still have it first. */
export type FingerprintEntry = [fingerprint: string, places: FingerprintTarget[]];

/** Fingerprints → the anchors that had them, once for each version. */
type Holders = ReadonlyMap<string, AnchorRecord[]>;

/** Returns every fingerprint ever published by its first two hex digits, the size of one index page and one file; all 256 are there. */
export function fingerprintShards(anchors: readonly AnchorRecord[]): ReadonlyMap<string, Holders> {
  return madeOnce('fingerprint-shards', anchors, () => {
    const shards = new Map<string, Map<string, AnchorRecord[]>>();
    for (let i = 0; i < 256; i += 1) shards.set(i.toString(16).padStart(2, '0'), new Map());
    for (const anchor of anchors)
      for (const { fingerprint } of anchor.versions) {
        const shard = shards.get(fingerprint.slice(0, 2));
        const list = shard?.get(fingerprint);
        if (list) list.push(anchor);
        else shard?.set(fingerprint, [anchor]);
      }
    return shards;
  });
}

/** Returns the codes of the pages of fingerprints, `/v/<code>/`: two hex digits each, then every fingerprint that stands in several places. */
export function fingerprintCodes(anchors: readonly AnchorRecord[]): string[] {
  const shards = fingerprintShards(anchors);
  const several = [...shards.values()].flatMap((shard) =>
    [...shard].flatMap(([fingerprint, places]) => (places.length > 1 ? fingerprint : [])),
  );
  return [...shards.keys(), ...several.sort()];
}

/** Returns the fingerprints of a code, those that begin with two hex digits or a single one, sorted. */
export function fingerprintEntries(corpus: Corpus, anchors: readonly AnchorRecord[], code: string): FingerprintEntry[] {
  return Array.from(holdersOf(anchors, code), ([fingerprint, list]): FingerprintEntry => {
    const places = list.map((anchor) => targetOf(corpus, anchor, fingerprint));
    return [fingerprint, places.sort((a, b) => Number(b.state === 'same') - Number(a.state === 'same'))];
  }).sort(([a], [b]) => (a < b ? -1 : 1));
}

/** Returns, line by line, all that the entries of a code are made from. */
export function fingerprintMatter(corpus: Corpus, anchors: readonly AnchorRecord[], code: string): string[] {
  return Array.from(holdersOf(anchors, code), ([fingerprint, list]) =>
    list
      .map((anchor) => [fingerprint, anchor.id, stateOf(anchor, fingerprint), ...namesOf(corpus, anchor.id)].join('\t'))
      .join('\n'),
  );
}

function holdersOf(anchors: readonly AnchorRecord[], code: string): Holders {
  const shard = fingerprintShards(anchors).get(code.slice(0, 2)) ?? new Map<string, AnchorRecord[]>();
  return code.length === 2 ? shard : new Map([[code, shard.get(code) ?? []]]);
}

function targetOf(corpus: Corpus, anchor: AnchorRecord, fingerprint: string): FingerprintTarget {
  const { doc, part, anchor: local } = splitId(anchor.id);
  const [short, name] = namesOf(corpus, anchor.id);
  const path = `${pagePath(doc, part)}?v=${fingerprint}#${local}`;
  return { id: anchor.id, short, name, path, state: stateOf(anchor, fingerprint) };
}

function stateOf({ current, movedTo, versions }: AnchorRecord, fingerprint: string): FingerprintTarget['state'] {
  if (current && fingerprint === versions.at(-1)?.fingerprint) return 'same';
  if (movedTo) return 'moved';
  return current ? 'revised' : 'gone';
}

/** The short name of the text and that of the place. */
function namesOf(corpus: Corpus, id: string): [short: string, name: string] {
  const { pageOf, clauseOf } = pageIndex(corpus);
  const clause = clauseOf.get(id);
  const { doc, page, anchor } = splitId(id);
  const ref = pageOf.get(page);
  const short = ref ? [ref.document.shortTitle, ref.part?.title].filter(Boolean).join('　') : doc;
  return [short, clause ? clauseName(clause) : anchor];
}
