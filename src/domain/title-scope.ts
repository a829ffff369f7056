import type { Topic } from './fact.ts';

/** What a text says it is about, by its title; an empty set is about everything (范围). */
export type Scope = ReadonlySet<string>;

/** The name of a topic and what means the same. */
export function topicNames(topic: Pick<Topic, 'label' | 'synonyms'>): string[] {
  return [topic.label, ...topic.synonyms];
}

/** Returns the subjects whose name or synonym stands in a title. */
export function titleScope(title: string, topics: readonly Topic[]): Scope {
  const named = topics.filter(
    (topic) => topic.kind === 'subject' && topicNames(topic).some((name) => inTitle(title, name)),
  );
  return new Set(named.map(({ label }) => label));
}

/** A title may widen a name: 新型材料业 is said of 新型材料 and of 新材料 alike. */
function inTitle(title: string, name: string): boolean {
  return title.includes(name) || title.replaceAll('新型', '新').includes(name);
}
