import { createHash } from 'node:crypto';
import { splitId } from '../../domain/anchor.ts';
import type { Corpus } from '../../domain/corpus.ts';
import type { PolicyDocument } from '../../domain/document.ts';
import type { Support } from '../../domain/fact.ts';
import type { Piece } from '../compare/align.ts';
import { endOf, type RowEnd } from '../links/rows.ts';
import { madeFor } from '../made-for.ts';
import { pageIndex } from '../pages.ts';
import { chainTitle } from './chain-title.ts';
import { type ChainWay, chainWay } from './chain-way.ts';
import type { Change } from './changes.ts';
import { type Family, findFamilies, type Member } from './families.ts';
import { handingsOf } from './handings.ts';

/** One step of a chain: what a document made of the sentence it took over. */
export interface Step {
  end: RowEnd;
  issuedOn: string;
  text: string;
  /** The text against the step it came from; all of it as marks for the first. */
  pieces: Piece[];
  /** The step it is compared with, or null for the first. */
  source: RowEnd | null;
  changes: Change[];
  /** Support promised in the same sentence (给钱). */
  money: Support[];
  same: number;
}

/** One sentence handed down or carried on through documents (传承链). */
export interface Chain {
  /** Address on the page, from the clauses it runs through. */
  id: string;
  core: string;
  /** The shared wording as the first text prints it. */
  title: string;
  steps: Step[];
  documents: string[];
  way: ChainWay;
}

/** Families that become chains at most: those through most documents. All passages are in the data set. */
const MOST_CHAINS = 3_000;

const made = madeFor<Corpus, Chain[]>('chains');

/** Returns all chains: those through most documents first, then by length of what is shared. */
export function findChains(corpus: Corpus): Chain[] {
  const known = made.get(corpus);
  if (known) return known;
  const support = Map.groupBy(corpus.support, ({ clause }) => clause);
  const documentOf = new Map(corpus.documents.map((document) => [document.id, document]));
  const families = findFamilies(corpus.passages, corpus.clauses)
    .map((family) => ({ family, spread: new Set(family.members.map(({ clause }) => clause.doc)).size }))
    .filter(({ spread }) => spread > 1)
    .sort((a, b) => b.spread - a.spread || b.family.core.length - a.family.core.length)
    .slice(0, MOST_CHAINS);
  const chains = families
    .flatMap(({ family }) => chainOf(corpus, family, support, documentOf) ?? [])
    .sort((a, b) => b.documents.length - a.documents.length || b.core.length - a.core.length);
  made.set(corpus, chains);
  return chains;
}

function chainOf(
  corpus: Corpus,
  family: Family,
  support: ReadonlyMap<string, Support[]>,
  documentOf: ReadonlyMap<string, PolicyDocument>,
): Chain | null {
  const ends = new Map(family.members.map((member) => [member, endOf(corpus, member.clause.id)]));
  const members = family.members.filter((member) => ends.get(member));
  const handings = handingsOf(corpus, members);
  const steps = members.flatMap((member, at): Step[] => {
    const [end, handing] = [ends.get(member), handings[at]];
    if (!end || !handing) return [];
    const source = members[handing.source ?? -1];
    return [
      {
        end,
        issuedOn: pageIndex(corpus).pageOf.get(splitId(member.clause.id).page)?.document.issuedOn ?? '',
        text: member.text,
        pieces: handing.pieces,
        source: (source && ends.get(source)) ?? null,
        changes: handing.changes,
        money: (support.get(member.clause.id) ?? []).filter(({ quote }) => isWithin(member, quote)),
        same: handing.same,
      },
    ];
  });
  const documents = [...new Set(steps.map(({ end }) => end.doc))];
  if (documents.length < 2) return null;
  const id = createHash('sha256')
    .update([...steps.map(({ end }) => end.id), family.core].join('\n'))
    .digest('hex')
    .slice(0, 8);
  const title =
    chainTitle(
      family.core,
      steps.map(({ text }) => text),
    ) ?? family.core;
  return {
    id: `c-${id}`,
    core: family.core,
    title,
    steps,
    documents,
    way: chainWay(documents.flatMap((doc) => documentOf.get(doc) ?? [])),
  };
}

/** Tells whether a quote of the clause touches the sentences of the chain; another sentence pays for something else. */
function isWithin({ clause, range: [start, end] }: Member, quote: string): boolean {
  const at = clause.text.indexOf(quote);
  return at >= 0 && at < end && start < at + quote.length;
}
