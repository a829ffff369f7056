import { createHash } from 'node:crypto';
import { splitId } from '../../domain/anchor.ts';
import type { Corpus } from '../../domain/corpus.ts';
import type { PolicyDocument } from '../../domain/document.ts';
import type { Support } from '../../domain/fact.ts';
import type { Alignment, Piece } from '../compare/align.ts';
import { endOf, type RowEnd } from '../links/rows.ts';
import { madeFor } from '../made-for.ts';
import { pageIndex } from '../pages.ts';
import { layBeside } from './beside.ts';
import { chainTitle } from './chain-title.ts';
import { type ChainWay, chainWay } from './chain-way.ts';
import { type Change, changesOf } from './changes.ts';
import { type Family, findFamilies, type Member } from './families.ts';

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

/** Sentences laid beside each earlier one at most; in a larger family the passages found before tell what is shared. */
const MOST_ALIGNED = 6;
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
  const steps: Step[] = [];
  const members: Member[] = [];
  for (const member of family.members) {
    const end = endOf(corpus, member.clause.id);
    if (!end) continue;
    const source = sourceOf(corpus, members, member);
    const at = source === null ? -1 : members.indexOf(source.member);
    steps.push(stepOf(corpus, member, end, source, steps[at]?.end ?? null, support));
    members.push(member);
  }
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

/** The member a sentence came from, and both texts side by side. */
interface Source {
  member: Member;
  beside: Alignment;
}

/** The member of an earlier document with which most is shared, the latest of several; of a small family by all wording. */
function sourceOf(corpus: Corpus, earlier: readonly Member[], member: Member): Source | null {
  const candidates = earlier.filter(({ clause }) => clause.doc !== member.clause.doc);
  const lay = ({ text }: Member): Alignment => layBeside(corpus, text, member.text);
  const beside = candidates.length <= MOST_ALIGNED ? candidates.map(lay) : [];
  const shared = candidates.map((other, at) => beside[at]?.same ?? member.shared.get(other) ?? 0);
  const most = shared.reduce((a, b) => Math.max(a, b), 0);
  const at = shared.lastIndexOf(most);
  const source = candidates[at];
  return most === 0 || !source ? null : { member: source, beside: beside[at] ?? lay(source) };
}

function stepOf(
  corpus: Corpus,
  member: Member,
  end: RowEnd,
  source: Source | null,
  sourceEnd: RowEnd | null,
  support: ReadonlyMap<string, Support[]>,
): Step {
  const document = pageIndex(corpus).pageOf.get(splitId(member.clause.id).page)?.document;
  const base = {
    end,
    issuedOn: document?.issuedOn ?? '',
    text: member.text,
    source: sourceEnd,
    money: (support.get(member.clause.id) ?? []).filter(({ quote }) => isWithin(member, quote)),
  };
  if (!source) return { ...base, pieces: [{ kind: 'mark', text: member.text, variant: null }], changes: [], same: 0 };
  const { beside } = source;
  return {
    ...base,
    pieces: beside.b.filter(({ text }) => text !== ''),
    changes: changesOf(beside, { from: source.member.clause.text, to: member.clause.text }),
    same: beside.same,
  };
}

/** Tells whether a quote of the clause touches the sentences of the chain; another sentence pays for something else. */
function isWithin({ clause, range: [start, end] }: Member, quote: string): boolean {
  const at = clause.text.indexOf(quote);
  return at >= 0 && at < end && start < at + quote.length;
}
