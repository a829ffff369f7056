import { type Bare, bare, codesOf, hasCompared } from '../../src/domain/bare.ts';
import type { Clause } from '../../src/domain/clause.ts';
import type { PolicyDocument } from '../../src/domain/document.ts';
import { isFrame, type Role, roleOf } from './rules/role.ts';
import { uintPool } from './words/pool.ts';

/** Code points, where each begins, where each ends. */
const LISTS = 3;

/**
 * Returns a reader of compared characters that reads each clause once, as long as the reader is kept; about so many
 * characters are expected.
 */
export function bareReader(characters?: number): (clause: Pick<Clause, 'text'>) => Bare {
  const known = new Map<Pick<Clause, 'text'>, Bare>();
  const all = uintPool(characters === undefined ? undefined : characters * LISTS);
  return (clause) => {
    const before = known.get(clause);
    if (before) return before;
    const { codes, starts, ends } = bare(clause.text);
    const read = { codes: all.keep(codes), starts: all.keep(starts), ends: all.keep(ends) };
    known.set(clause, read);
    return read;
  };
}

/** A clause as linking sees it (比对单元): its words, the headings it stands under, and the text it belongs to. */
export interface Unit {
  index: number;
  clause: Clause;
  document: PolicyDocument;
  /** Document or part; what is usual in one text is counted by pages, not by clauses. */
  page: string;
  /** Its compared characters; of a text that is known from before, nobody asks for them. */
  bare(): Bare;
  /** Headings above it and its own, nearest first, with the title of an enclosed text last. */
  context: readonly string[];
  role: Role;
  /** 总述: it says what holds for a whole industry (现状, 思路, 目标), and not a single piece of work. */
  frame: boolean;
  /** Whether other units stand under it. */
  heads: boolean;
  /** The units it stands under, nearest first. */
  above: readonly number[];
  /** Words of two characters of the nearest heading, as numbers, ascending. */
  headingWords: Uint32Array;
}

const LEAST_CHARACTERS = 16;
const APART: ReadonlySet<Clause['kind']> = new Set([
  'front',
  'back',
  'responsibility',
  'table',
  'table-row',
  'annex-list',
]);

/**
 * Returns the clauses that can be linked: those that say something in running text.
 * Text inside a parent’s text is left to the parent, so that nothing is linked twice.
 */
export function linkable(
  clauses: readonly Clause[],
  documents: readonly PolicyDocument[],
  read: (clause: Clause) => Bare,
): Unit[] {
  const byId = new Map(clauses.map((clause) => [clause.id, clause]));
  const homes = new Map(documents.map((document) => [document.id, document]));
  const units: Unit[] = [];
  for (const clause of clauses) {
    const document = homes.get(clause.doc);
    if (!document || clause.inline || APART.has(clause.kind)) continue;
    if (!hasCompared(clause.text, LEAST_CHARACTERS)) continue;
    const context = contextOf(clause, byId, document);
    const role = roleOf(clause, context);
    const page = clause.part ? `${clause.doc}/${clause.part}` : clause.doc;
    units.push({
      index: units.length,
      clause,
      document,
      page,
      bare: () => read(clause),
      context,
      role,
      frame: isFrame(role, clause),
      heads: false,
      above: [],
      headingWords: headingWords(clause.heading ?? context[0] ?? ''),
    });
  }
  const places = new Map(units.map(({ clause, index }) => [clause.id, index]));
  for (const unit of units) unit.above = ancestorsOf(unit.clause, byId).flatMap((id) => places.get(id) ?? []);
  const heads = new Set(units.flatMap(({ above }) => above));
  for (const unit of units) unit.heads = heads.has(unit.index);
  return units;
}

/** Returns the ids of the clauses above, nearest first. */
function ancestorsOf(clause: Clause, byId: ReadonlyMap<string, Clause>): string[] {
  const above: string[] = [];
  for (let up = clause.parent; up; up = byId.get(up)?.parent ?? null) above.push(up);
  return above;
}

function contextOf(clause: Clause, byId: ReadonlyMap<string, Clause>, document: PolicyDocument): string[] {
  const headings: string[] = [];
  if (clause.heading && clause.headingStyle === 'own-line') headings.push(clause.heading);
  for (const up of ancestorsOf(clause, byId)) {
    const heading = byId.get(up)?.heading;
    if (heading) headings.push(heading);
  }
  const part = document.parts.find(({ id }) => id === clause.part);
  return part ? [...headings, part.title] : headings;
}

/** Every word of two characters once; a code point has 21 bits. */
function headingWords(heading: string): Uint32Array {
  const codes = codesOf(heading.replace(/[\p{P}\s]/gu, ''));
  const words = new Set(Array.from(codes.subarray(1), (code, i) => Math.imul(codes[i] ?? 0, 0x9e3779b1) ^ code));
  return Uint32Array.from(words).sort();
}
