import { searchForm } from '../domain/normalize.ts';
import { type Catalog, packedNumber } from './catalog.ts';
import { KIN, QUESTION_WORDS } from './kin.ts';
import { inHeading, type Match, type MatchKey } from './match.ts';
import type { Word } from './query.ts';
import { sameFigures } from './same-figure.ts';
import { type Segmented, segment } from './segment.ts';
import { otherForms } from './synonyms.ts';
import { documentOf } from './texts.ts';

/** A clause that has a query's words only in a wider sense, and how it has each of them. */
export interface BroadHit {
  clause: number;
  score: number;
  /** Words that stand in the clause itself. */
  own: string[];
  /** Words that stand in it in another form. */
  other: { from: string; to: string }[];
  /** Words that stand in a heading above it or in the title of its document. */
  above: string[];
  missing: string[];
}

/** What a wider reading of a query finds, never mixed into the hits. */
export interface Broadened {
  /** The words as taken apart. */
  terms: string[];
  /** Parts of the query that stand in no clause and were not looked for; every hit lacks them. */
  dropped: string[];
  /** Words of a question (哪些, 多少) and particles (的) that were not looked for. */
  skipped: string[];
  /** Single characters between the words, and what was too long: they were not looked for, though clauses may have them. */
  lone: string[];
  /** Clauses that have every word in some way. */
  full: BroadHit[];
  /** Clauses that have most of the words. */
  most: BroadHit[];
}

/** How a clause has a word in another form. */
interface OtherForm {
  match: Match;
  to: string;
  worth: number;
}

/** One word with everything that stands for it. */
interface Term {
  key: string;
  own: ReadonlyMap<number, Match>;
  other: Map<number, OtherForm>;
  above: (clause: number) => boolean;
  rarity: number;
}

/** Returns the clauses below a heading that has the key, as a test. */
function belowHeadings(catalog: Catalog, matches: Iterable<Match>): (clause: number) => boolean {
  const below = new Set<number>();
  for (const match of matches) {
    if (!inHeading(catalog, match)) continue;
    const depth = packedNumber(catalog.spine.depth, match.clause);
    const end = documentOf(catalog, match.clause).end;
    for (let at = match.clause + 1; at < end && packedNumber(catalog.spine.depth, at) > depth; at += 1) below.add(at);
  }
  return (clause) => below.has(clause);
}

/** Returns a test whether a clause's document or part names the key in its title, 文号, region or year. */
function inTitles(catalog: Catalog, key: string): (clause: number) => boolean {
  const form = searchForm(key);
  const year = /^(\d{4})年?$/.exec(form)?.[1];
  const ranges: [number, number][] = [];
  for (const document of catalog.documents) {
    const label = searchForm(
      [document.title, document.shortTitle, document.docNumber ?? '', document.region].join(' '),
    );
    if (label.includes(form) || document.year === year) ranges.push([document.first, document.end]);
    else
      for (const part of document.parts) if (searchForm(part.title).includes(form)) ranges.push([part.first, part.end]);
  }
  return (clause) => ranges.some(([first, end]) => first <= clause && clause < end);
}

/**
 * Reads a query more widely: other forms of its words, words in headings above and in titles, phrases taken apart.
 * What it lists, it finds by `whole`, which passes over a figure that is only part of a longer one.
 */
export async function broaden(
  catalog: Catalog,
  match: MatchKey,
  whole: MatchKey,
  words: readonly Word[],
  excluded: readonly Word[],
): Promise<Broadened> {
  const keys: string[] = [];
  const dropped: string[] = [];
  const skipped: string[] = [];
  const lone: string[] = [];
  const known = new Set(catalog.synonyms.flatMap((group) => group.words.map(searchForm)));
  for (const { key } of words) {
    const forms = otherForms(catalog.synonyms, key);
    const found =
      (await match(key)).size > 0 || catalog.documents.some((document) => inTitles(catalog, key)(document.first));
    const otherwise = await Promise.all(forms.map(async (form) => (await match(form.to)).size));
    if (QUESTION_WORDS.has(searchForm(key))) {
      skipped.push(key);
      continue;
    }
    if (found || otherwise.some((size) => size > 0)) {
      keys.push(key);
      continue;
    }
    const apart = await takeApart(match, key, known);
    keys.push(...apart.pieces);
    for (const left of apart.pieces.length === 0 ? [key] : apart.dropped)
      (isMatter(left) ? dropped : skipped).push(left);
    for (const left of apart.lone) (isMatter(left) ? lone : skipped).push(left);
  }
  const asked = [...new Set(keys)].filter((key) => !QUESTION_WORDS.has(searchForm(key)));
  skipped.push(...keys.filter((key) => QUESTION_WORDS.has(searchForm(key))));
  const terms = await Promise.all(asked.map((key) => termOf(catalog, match, whole, key, known)));
  const total = terms.reduce((sum, term) => sum + term.rarity, 0);
  const candidates = new Set(terms.flatMap((term) => [...term.own.keys(), ...term.other.keys()]));
  for (const { key } of excluded) for (const clause of (await match(key)).keys()) candidates.delete(clause);
  const hits = [...candidates].map((clause) => broadHit(catalog, terms, clause));
  const order = (a: BroadHit, b: BroadHit): number => b.score - a.score || a.clause - b.clause;
  const full = dropped.length + lone.length > 0 ? [] : hits.filter((hit) => hit.missing.length === 0);
  const most = hits.filter((hit) => {
    const lost = terms.filter((term) => hit.missing.includes(term.key)).reduce((sum, term) => sum + term.rarity, 0);
    return hit.missing.length + dropped.length + lone.length > 0 && lost <= total / 2;
  });
  for (const hit of most) hit.missing.push(...dropped);
  const told = { dropped: [...new Set(dropped)], skipped: [...new Set(skipped)], lone: [...new Set(lone)] };
  return { terms: terms.map((term) => term.key), ...told, full: full.sort(order), most: most.sort(order) };
}

/** Takes a phrase apart as it is, or with its figure printed otherwise where less is lost then (超过五百万元的奖励). */
async function takeApart(match: MatchKey, key: string, known: ReadonlySet<string>): Promise<Segmented> {
  const count = async (piece: string): Promise<number> => (await match(piece)).size;
  const lost = ({ dropped, lone }: Segmented): number => [...dropped, ...lone].join('').length;
  let best = await segment(key, count, known);
  for (const form of sameFigures(key)) {
    const apart = await segment(form, count, known);
    if (apart.pieces.length > 0 && lost(apart) < lost(best)) best = apart;
  }
  return best;
}

const ASKING = new RegExp([...QUESTION_WORDS].sort((a, b) => b.length - a.length).join('|'), 'gu');
const PARTICLES = /[的了吗呢和与及在是有对就把被为]/gu;

/** Tells whether what is left of a phrase is something to look for, and not only what joins its words or asks. */
function isMatter(left: string): boolean {
  return searchForm(left).replace(ASKING, '').replace(PARTICLES, '') !== '';
}

const WORTH = { own: 1, synonym: 0.9, above: 0.8, kin: 0.7, loose: 0.6 };

async function termOf(
  catalog: Catalog,
  match: MatchKey,
  whole: MatchKey,
  key: string,
  known: ReadonlySet<string>,
): Promise<Term> {
  const own = await whole(key);
  const other = new Map<number, OtherForm>();
  const headings: Match[] = [...own.values()];
  const add = (found: Iterable<[number, Match]>, to: string, worth: number): void => {
    for (const [clause, each] of found) {
      if (!own.has(clause) && !other.has(clause)) other.set(clause, { match: each, to, worth });
    }
  };
  for (const { to } of otherForms(catalog.synonyms, key)) {
    const found = await match(to);
    headings.push(...found.values());
    add(found, to, WORTH.synonym);
  }
  for (const to of KIN.find((words) => words.includes(searchForm(key))) ?? []) add(await match(to), to, WORTH.kin);
  const loose = await loosely(match, key, known);
  add(loose.found, loose.pieces.join('…'), WORTH.loose);
  const below = belowHeadings(catalog, headings);
  const titled = inTitles(catalog, key);
  return {
    key,
    own,
    other,
    above: (clause) => below(clause) || titled(clause),
    rarity: Math.log2(2 + catalog.clauses / Math.max(1, own.size + other.size)),
  };
}

/** Returns the clauses that hold a longer word in pieces (智能化改造: …智能化技术改造…), and the pieces. */
async function loosely(
  match: MatchKey,
  key: string,
  known: ReadonlySet<string>,
): Promise<{ pieces: string[]; found: Map<number, Match> }> {
  const form = searchForm(key);
  const count = async (piece: string): Promise<number> => (piece === form ? 0 : (await match(piece)).size);
  const pieces = [...form].length < 4 ? [] : (await segment(key, count, known)).pieces;
  const [first, ...rest] = await Promise.all(pieces.map((piece) => match(piece)));
  if (first === undefined || rest.length === 0 || pieces.join('') !== form) return { pieces: [], found: new Map() };
  return { pieces, found: new Map([...first].filter(([clause]) => rest.every((each) => each.has(clause)))) };
}

function broadHit(catalog: Catalog, terms: readonly Term[], clause: number): BroadHit {
  const hit: BroadHit = { clause, score: 0, own: [], other: [], above: [], missing: [] };
  for (const term of terms) {
    const own = term.own.get(clause);
    const other = term.other.get(clause);
    const above = term.above(clause);
    const found = own ?? other?.match;
    if (own !== undefined) hit.own.push(term.key);
    else if (other !== undefined) hit.other.push({ from: term.key, to: other.to });
    else if (above) hit.above.push(term.key);
    else hit.missing.push(term.key);
    const worth = own ? WORTH.own : other ? other.worth : above ? WORTH.above : 0;
    const count = found === undefined ? 0 : found.heading.length + found.text.length;
    const heading = found !== undefined && inHeading(catalog, found) ? 0.3 : 0;
    const both = found !== undefined && above ? 0.25 : 0;
    hit.score += term.rarity * (worth + heading + both + 0.1 * Math.log2(1 + count));
  }
  hit.score += 0.8 * packedNumber(catalog.spine.weight, clause) - 1.5 * packedNumber(catalog.spine.inline, clause);
  return hit;
}
