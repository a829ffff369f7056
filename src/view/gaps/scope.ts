import type { Corpus } from '../../domain/corpus.ts';
import type { Topic } from '../../domain/fact.ts';
import { pageIndex } from '../pages.ts';

/** What a text says it is about, by its title; an empty set is about everything (范围). */
export type Scope = ReadonlySet<string>;

/** Returns the scope of every page: the subjects whose name or synonym stands in its title. */
export function scopes(corpus: Corpus): Map<string, Scope> {
  const subjects = corpus.topics.filter(({ kind }) => kind === 'subject');
  return new Map(
    pageIndex(corpus).pages.map(({ key, title }) => [
      key,
      new Set(subjects.filter((topic) => names(topic).some((name) => inTitle(title, name))).map(({ label }) => label)),
    ]),
  );
}

/**
 * Tells whether a text can be expected to speak of a subject that another text orders: it is about everything,
 * or about that subject, or about the same as the other text, of which the subject is a part.
 */
export function concerns(target: Scope, source: Scope, subject: string): boolean {
  if (target.size === 0 || target.has(subject)) return true;
  return [...source].some((label) => target.has(label));
}

/** A title may widen a name: 新型材料业 is said of 新型材料 and of 新材料 alike. */
function inTitle(title: string, name: string): boolean {
  return title.includes(name) || title.replaceAll('新型', '新').includes(name);
}

/** The name of a topic and what means the same. */
export function names(topic: Pick<Topic, 'label' | 'synonyms'>): string[] {
  return [topic.label, ...topic.synonyms];
}
