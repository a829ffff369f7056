import type { Clause } from '../../domain/clause.ts';
import type { Corpus } from '../../domain/corpus.ts';
import { type Scope, titleScope } from '../../domain/title-scope.ts';
import { pageIndex } from '../pages.ts';
import { subjectsOf } from './hearing.ts';

/**
 * Returns the scope of every page: what its title says it is about. A part of a document whose title names no subject of
 * the vocabulary (生物产业) is about the subject of most of its clauses; a whole document is about everything.
 */
export function scopes(corpus: Corpus): Map<string, Scope> {
  const { pages, clausesOf } = pageIndex(corpus);
  const subjects = subjectsOf(corpus);
  return new Map(
    pages.map(({ key, title, part }) => {
      const scope = titleScope(title, corpus.topics);
      return [key, scope.size > 0 || !part ? scope : mostSpoken(clausesOf.get(key) ?? [], subjects)];
    }),
  );
}

function mostSpoken(clauses: readonly Clause[], subjects: ReadonlyMap<string, unknown>): Scope {
  const first = clauses.flatMap(({ topics }) => topics.find((label) => subjects.has(label)) ?? []);
  const counted = [...Map.groupBy(first, (label) => label)].sort((a, b) => b[1].length - a[1].length);
  return new Set(counted.slice(0, 1).map(([label]) => label));
}

/**
 * Tells whether a text can be expected to speak of a subject that another text orders: it is about everything, about
 * that subject, about a part of it (耐火材料 is a part of 新材料) or about what the subject is a part of, or about the same
 * as the other text, which treats the subject as its own.
 */
export function concerns(target: Scope, source: Scope, subject: string, isPart: IsPart): boolean {
  if (target.size === 0 || target.has(subject)) return true;
  if ([...target].some((label) => isPart(label, subject) || isPart(subject, label))) return true;
  return [...source].some((label) => target.has(label));
}

/** Tells whether a subject is a part of another (陶瓷 of 建材). */
export type IsPart = (part: string, whole: string) => boolean;

/** Returns how the subjects of the vocabulary are parts of each other. */
export function partsOf(corpus: Pick<Corpus, 'topics'>): IsPart {
  const byId = new Map(corpus.topics.map((topic) => [topic.id, topic]));
  const wider = new Map<string, Set<string>>();
  const collect = (id: string, into: Set<string>): Set<string> => {
    for (const up of byId.get(id)?.broader ?? []) {
      const label = byId.get(up)?.label;
      if (label === undefined || into.has(label)) continue;
      into.add(label);
      collect(up, into);
    }
    return into;
  };
  for (const { id, label } of corpus.topics) wider.set(label, collect(id, new Set()));
  return (part, whole) => wider.get(part)?.has(whole) ?? false;
}
