import { readFile } from 'node:fs/promises';
import { splitId } from '../../src/domain/anchor.ts';
import { citedWords } from '../../src/domain/cited-words.ts';
import type { Clause } from '../../src/domain/clause.ts';
import type { Diagnostic } from '../../src/domain/diagnostic.ts';
import type { WrittenAt } from '../../src/domain/editorial.ts';
import { asLedger, type History, type Ledger } from '../../src/domain/ledger.ts';
import { bareForm } from '../../src/domain/normalize.ts';
import { writeIfChanged } from '../lib/files.ts';

/** What of a clause is published with its anchor. */
export type CitedClause = Pick<Clause, 'id' | 'doc' | 'fingerprint' | 'heading' | 'text'>;

/** A published anchor that is gone, and where an editor says its text is now; both are global ids. */
export interface MovedAnchor {
  from: string;
  to: string;
  /** Where the editor says so. */
  at?: WrittenAt;
}

/** Words that share this part of their pairs of characters are the same text, corrected. */
const SAME_TEXT = 0.5;
const FILE = 'content/anchors.lock.json';

/** Reads the ledger of anchors; an absent file is an empty one. */
export async function readLedger(path: string): Promise<Ledger> {
  const text = await readFile(path, 'utf8').catch(() => '{}');
  return asLedger(JSON.parse(text));
}

/** Writes a ledger with its ids sorted, one a line, so that an addition is an added line. */
export async function writeLedger(path: string, ledger: Ledger): Promise<void> {
  const lines = Object.keys(ledger)
    .sort()
    .map((id) => `${JSON.stringify(id)}: ${JSON.stringify(ledger[id])}`);
  await writeIfChanged(path, lines.length === 0 ? '{}\n' : `{\n${lines.join(',\n')}\n}\n`);
}

/**
 * Enters the clauses of today into the ledger. Nothing is taken out: an anchor that is gone, or that stands for another
 * text than the one published, is an error that says how to decide, unless an editor has said where the text is now.
 * Documents that are not there at all are judged only where `whole` says that the corpus is complete.
 */
export function extendLedger(
  before: Ledger,
  history: History,
  clauses: readonly CitedClause[],
  moves: readonly MovedAnchor[],
  whole = true,
): { ledger: Ledger; diagnostics: Diagnostic[] } {
  const ledger: Ledger = { ...before };
  const diagnostics: Diagnostic[] = [];
  const present = new Map(clauses.map((clause) => [clause.id, clause]));
  const decided = new Map(moves.map((move) => [move.from, move.to]));
  for (const { from, to, at } of moves) {
    if (!(from in before))
      diagnostics.push(finding(`“${from}”从未发布过。`, '请改 anchors 的 from，或删去这一条。', at));
    if (!present.has(to)) diagnostics.push(finding(`“${from}”去往的“${to}”不存在。`, '请改 anchors 的 to。', at));
  }
  for (const clause of clauses) {
    const known = before[clause.id]?.fingerprints ?? [];
    if (known.at(-1) === clause.fingerprint) continue;
    const movedTo = decided.get(clause.id) ?? null;
    if (known.length > 0 && movedTo === null && !isSameText(clause, known, history)) {
      diagnostics.push(repointed(clause, known, history, clauses));
      continue;
    }
    ledger[clause.id] = { fingerprints: [...known, clause.fingerprint], ...(movedTo === null ? {} : { movedTo }) };
  }
  const documents = new Set(clauses.map((clause) => clause.doc));
  for (const [id, entry] of Object.entries(before)) {
    if (present.has(id) || !(whole || documents.has(splitId(id).doc))) continue;
    const movedTo = decided.get(id) ?? entry.movedTo ?? null;
    if (movedTo === null) diagnostics.push(dropped(id, entry.fingerprints, history, clauses));
    else ledger[id] = { fingerprints: entry.fingerprints, movedTo };
  }
  return { ledger, diagnostics };
}

function isSameText(clause: CitedClause, known: readonly string[], history: History): boolean {
  if (known.includes(clause.fingerprint)) return true;
  const before = history[clause.id]?.[known.at(-1) ?? ''];
  return before !== undefined && likeness(before, citedWords(clause)) >= SAME_TEXT;
}

function repointed(
  clause: CitedClause,
  known: readonly string[],
  history: History,
  clauses: readonly CitedClause[],
): Diagnostic {
  const last = known.at(-1) ?? '';
  const now = whereIs(clause.id, last, history, clauses);
  const message = `“${clause.id}”发布时指纹是 ${last}，现在指向别的文字“${shorten(citedWords(clause))}”。`;
  return finding(message, decision(clause.id, now));
}

function dropped(
  id: string,
  fingerprints: readonly string[],
  history: History,
  clauses: readonly CitedClause[],
): Diagnostic {
  const now = whereIs(id, fingerprints.at(-1) ?? '', history, clauses);
  return finding(`“${id}”发布过，现在没有了。`, decision(id, now));
}

function decision(id: string, now: string | null): string {
  const { doc } = splitId(id);
  const to = now === null ? '<现在的锚点>' : now;
  const known = now === null ? '' : '原文现在在那里。';
  return `若是编排有变，请在 content/editorial/${doc}.yaml 的 anchors 下写 { from: "${id}", to: "${to}", reason: … }。${known}若不该变，请查是哪处校订或规则所致。`;
}

/** Finds the clause that has the words an anchor was published with: the same fingerprint, or the likest words. */
function whereIs(id: string, last: string, history: History, clauses: readonly CitedClause[]): string | null {
  const { doc } = splitId(id);
  const same = clauses.filter((clause) => clause.doc === doc);
  const exact = same.find((clause) => clause.fingerprint === last);
  if (exact) return exact.id;
  const words = history[id]?.[last];
  if (words === undefined) return null;
  const scored = same.map((clause) => ({ id: clause.id, score: likeness(words, citedWords(clause)) }));
  const best = scored.reduce((a, b) => (b.score > a.score ? b : a), { id: '', score: 0 });
  return best.score >= SAME_TEXT ? best.id : null;
}

/** Returns the share of pairs of neighbouring characters that two texts have in common, from 0 to 1 (Dice). */
function likeness(a: string, b: string): number {
  const left = pairs(a);
  const right = pairs(b);
  if (left.size === 0 || right.size === 0) return bareForm(a) === bareForm(b) ? 1 : 0;
  let common = 0;
  for (const pair of left) if (right.has(pair)) common += 1;
  return (2 * common) / (left.size + right.size);
}

function pairs(text: string): Set<string> {
  const bare = bareForm(text);
  const out = new Set<string>();
  for (let i = 0; i + 1 < bare.length; i += 1) out.add(bare.slice(i, i + 2));
  return out;
}

function finding(message: string, hint: string, { file, line }: WrittenAt = { file: FILE, line: 1 }): Diagnostic {
  return { ruleId: 'anchor-lost', severity: 'error', message, file, line, column: 1, hint };
}

function shorten(text: string): string {
  return text.length > 24 ? `${text.slice(0, 24)}…` : text;
}
