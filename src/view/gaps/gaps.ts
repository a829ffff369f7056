import { createHash } from 'node:crypto';
import type { Corpus } from '../../domain/corpus.ts';
import { endOf, type RowEnd } from '../links/rows.ts';
import { madeFor } from '../made-for.ts';
import { toldBy } from '../recalled.ts';
import type { Assigned } from './assigned.ts';
import { type Compared, comparedPairs } from './compared.ts';
import { type Hearing, hearingOf, subjectsOf } from './hearing.ts';
import { measureFinder } from './measure-names.ts';
import { type Near, nearestIn } from './nearest.ts';
import { partsOf, scopes } from './scope.ts';
import { silenceOf } from './silence.ts';

/** Something one document orders and another never mentions (缺口), with the search that found nothing as its ground. */
export interface Gap {
  /** The words looked for; none of them stands in the other document. */
  terms: readonly string[];
  clauses: RowEnd[];
  /** The sentence in which the first clause says it. */
  quote: string;
  kind: 'subject' | 'matter';
  /** The strongest link of these clauses to the silent document, whose clause does not say it either. */
  near: Near | null;
}

/** What one document says and another does not. */
export interface GapPair extends Compared {
  gaps: Gap[];
  /** Subjects the silent document is not about, so that its silence says nothing (不适用). */
  beside: string[];
  /** What the other document gives to other places by name. */
  assigned: Assigned[];
  searched: number;
}

const made = madeFor<Corpus, GapPair[]>('gaps');

/** Returns the gaps between every two documents of one line of levels or of one level. */
export function findGaps(corpus: Corpus): GapPair[] {
  const known = made.get(corpus);
  if (known) return known;
  const clausesOf = Map.groupBy(corpus.clauses, ({ doc }) => doc);
  const { alike } = comparedPairs(corpus);
  const heard = new Map<string, Hearing>();
  const hear = (doc: string): Hearing => {
    const hearing = heard.get(doc) ?? hearingOf(corpus, clausesOf.get(doc) ?? []);
    heard.set(doc, hearing);
    return hearing;
  };
  const held = {
    corpus,
    subjects: subjectsOf(corpus),
    scopeOf: scopes(corpus),
    isPart: partsOf(corpus),
    measures: measureFinder(corpus.measures),
  };
  const asked = `silence ${createHash('sha256').update(JSON.stringify(corpus.measures)).digest('hex')}`;
  const nearest = nearestIn(corpus, alike);
  const pairs = alike.map((pair): GapPair => {
    const [from, to] = [pair.from.id, pair.to.id];
    const { unmentioned, beside, assigned, searched } = toldBy(corpus, asked, [from, to], () =>
      silenceOf(held, clausesOf.get(from) ?? [], pair, hear(to)),
    );
    const gaps = unmentioned.map(
      ({ clauses, ...gap }): Gap => ({
        ...gap,
        clauses: clauses.flatMap((id) => endOf(corpus, id) ?? []),
        near: nearest(clauses, to),
      }),
    );
    return { ...pair, gaps, beside, assigned, searched };
  });
  made.set(corpus, pairs);
  return pairs;
}
