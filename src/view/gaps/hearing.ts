import type { Clause } from '../../domain/clause.ts';
import type { Corpus } from '../../domain/corpus.ts';
import type { Topic } from '../../domain/fact.ts';
import { searchForm } from '../../domain/normalize.ts';
import { madeFor } from '../made-for.ts';

/** A document as the silent side: its words, and the topics it speaks of. */
export interface Hearing {
  text: string;
  /** How many clauses were searched. */
  searched: number;
  spoken: ReadonlySet<string>;
  /** Subjects that are the first topic of more than one clause. */
  central: ReadonlySet<string>;
}

/** Returns what a document says, from its clauses. */
export function hearingOf(corpus: Corpus, clauses: readonly Clause[]): Hearing {
  const subjects = subjectsOf(corpus);
  const whole = clauses.filter(({ inline }) => !inline);
  const lines = whole.map((clause) => `${clause.heading ?? ''}\n${clause.text}`);
  return {
    text: searchForm(lines.join('\n')),
    searched: whole.length,
    spoken: new Set(clauses.flatMap(({ topics }) => topics)),
    central: repeated(clauses.flatMap(({ topics }) => topics.find((label) => subjects.has(label)) ?? [])),
  };
}

function repeated(labels: readonly string[]): Set<string> {
  const [once, again] = [new Set<string>(), new Set<string>()];
  for (const label of labels) (once.has(label) ? again : once).add(label);
  return again;
}

const subjectsMade = madeFor<Corpus, ReadonlyMap<string, Topic>>('subjects');

/** Returns the subjects of the corpus by label, the same map for the same corpus. */
export function subjectsOf(corpus: Corpus): ReadonlyMap<string, Topic> {
  const known =
    subjectsMade.get(corpus) ??
    new Map(corpus.topics.filter(({ kind }) => kind === 'subject').map((topic) => [topic.label, topic]));
  subjectsMade.set(corpus, known);
  return known;
}
