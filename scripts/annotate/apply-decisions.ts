import { clauseId } from '../../src/domain/anchor.ts';
import { type Clause, clauseWords } from '../../src/domain/clause.ts';
import type { Texts } from '../../src/domain/corpus.ts';
import type { Diagnostic } from '../../src/domain/diagnostic.ts';
import { type Editorial, type EditorialSet, type WrittenAt, writtenAt } from '../../src/domain/editorial.ts';
import type { Facts } from './annotate.ts';
import { decideRecord, type Quoted } from './decide-record.ts';
import { decideTopic } from './decide-topic.ts';

/** One human decision about a fact, an entry of `facts:` in `content/editorial/<doc>.yaml`. */
export type Decision = Editorial['facts'][number];

/** Says what is wrong with one decision, or superfluous about it. */
export type Say = (severity: Diagnostic['severity'], message: string, hint: string) => void;

/** A decision as it is applied. */
export interface About {
  decision: Decision;
  /** E.g. `第 2 条（content/editorial/d.yaml:12，confirm）`. */
  name: string;
  say: Say;
}

/** The same, with what was settled before and the names of the decisions that did it. */
export interface Ruling<K> extends About {
  settled: Map<K, string>;
}

/** What was settled, by kind of fact; topics by their id and the clause. */
interface Settled extends Record<Exclude<Decision['of'], 'topic'>, Map<Quoted, string>> {
  topic: Map<string, string>;
}

/**
 * Applies what people decided about facts, as far as `which` holds: confirm, correct, reject, add.
 *
 * A decision whose clause, words or record are not there is an error, and so is the second one about the same record; one
 * that changes nothing is reported as superfluous. The facts that come in stay as they are.
 */
export function applyDecisions(
  derived: Facts,
  texts: Texts,
  editorial: EditorialSet,
  which: (decision: Decision) => boolean = () => true,
): { facts: Facts; diagnostics: Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const clauses = new Map(texts.clauses.map((clause) => [clause.id, clause]));
  let facts = derived;
  for (const document of texts.documents) {
    const decisions = editorial.documents.get(document.id);
    const settled: Settled = {
      quantity: new Map(),
      support: new Map(),
      agency: new Map(),
      reference: new Map(),
      topic: new Map(),
    };
    decisions?.facts.forEach((decision, index) => {
      if (!which(decision)) return;
      const at = writtenAt(decisions, 'facts', index);
      const say = reporter(diagnostics, index, at);
      const name = `第 ${index + 1} 条（${at.file}:${at.line}，${decision.action}）`;
      const clause = clauses.get(globalId(document.id, decision.clause));
      if (!clause) say('error', `没有条款“${decision.clause}”`, '条款可能已改号；请核对锚点，或删去这条决定。');
      else if (!wordsOf(clause).includes(decision.quote))
        say('error', `条款“${decision.clause}”中没有“${decision.quote}”`, '引文须与校订后的原文逐字相同。');
      else facts = decide(facts, clause.id, { decision, name, say }, settled);
    });
  }
  // Where nothing was decided, they are in order as they came.
  return { facts: facts === derived ? derived : inReadingOrder(facts, texts.clauses), diagnostics };
}

function decide(facts: Facts, clause: string, about: About, settled: Settled): Facts {
  const { of } = about.decision;
  if (of === 'topic')
    return { ...facts, topics: decideTopic(facts.topics, clause, { ...about, settled: settled.topic }) };
  const ruling = { ...about, settled: settled[of] };
  switch (of) {
    case 'quantity':
      return { ...facts, quantities: decideRecord(of, facts.quantities, clause, ruling) };
    case 'support':
      return { ...facts, support: decideRecord(of, facts.support, clause, ruling) };
    case 'agency':
      return { ...facts, agencies: decideRecord(of, facts.agencies, clause, ruling) };
    case 'reference':
      return { ...facts, references: decideRecord(of, facts.references, clause, ruling) };
  }
}

/** An editor may quote the text or an own-line heading. */
function wordsOf(clause: Clause): string {
  return `${clauseWords(clause)}\n${clause.text}`;
}

function globalId(doc: string, written: string): string {
  const slash = written.lastIndexOf('/');
  return clauseId(doc, slash < 0 ? null : written.slice(0, slash), written.slice(slash + 1));
}

function reporter(diagnostics: Diagnostic[], index: number, { file, line }: WrittenAt): Say {
  return (severity, message, hint) => {
    diagnostics.push({
      ruleId: 'editorial-fact',
      severity,
      message: `facts 第 ${index + 1} 条：${message}`,
      file,
      line,
      column: 1,
      hint,
    });
  };
}

/** Puts added records where they belong; the order within a clause stays. */
function inReadingOrder(facts: Facts, clauses: readonly Clause[]): Facts {
  const order = new Map(clauses.map((clause, index) => [clause.id, index]));
  const sort = <T extends { clause: string }>(list: readonly T[]): T[] =>
    list.toSorted((a, b) => (order.get(a.clause) ?? 0) - (order.get(b.clause) ?? 0));
  return {
    quantities: sort(facts.quantities),
    support: sort(facts.support),
    agencies: sort(facts.agencies),
    references: sort(facts.references),
    topics: facts.topics.map((topic) => ({ ...topic, clauses: sort(topic.clauses) })),
  };
}
