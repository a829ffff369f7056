import type { TopicRule } from '../../../src/domain/editorial.ts';

/** A word of the vocabulary found in a text. */
export interface TopicHit {
  topic: TopicRule;
  word: string;
  index: number;
  /** 1 for the topic’s own name and synonyms and its narrower words, less for hints. */
  force: number;
}

/** Finds the words of all topics in a text. */
export type TopicScanner = (text: string) => TopicHit[];

const HINT = 0.4;

/**
 * Builds a scanner over the vocabulary. Of two words at one place the longer counts (新能源汽车 is neither 新能源 nor
 * 汽车), and a word inside one of its topic’s `not` words does not count (金银花 is no 银).
 */
export function buildTopicScanner(rules: readonly TopicRule[]): TopicScanner {
  const entries = new Map<string, { topic: TopicRule; force: number }[]>();
  for (const topic of rules) {
    const add = (word: string, force: number): void => {
      const list = entries.get(word) ?? [];
      if (!list.some((entry) => entry.topic === topic)) entries.set(word, [...list, { topic, force }]);
    };
    for (const word of [topic.label, ...topic.synonyms, ...topic.words]) add(word, 1);
    for (const word of topic.hints) add(word, HINT);
  }
  const pattern = alternation([...entries.keys()]);
  const blocked = new Map(rules.map((topic) => [topic.id, alternation(topic.not)]));
  return (text) => {
    const spans = new Map<string, [number, number][]>();
    const isBlocked = (topic: TopicRule, from: number, to: number): boolean => {
      if (topic.not.length === 0) return false;
      let found = spans.get(topic.id);
      if (!found) {
        const block = blocked.get(topic.id);
        found = block ? [...text.matchAll(block)].map((match) => [match.index, match.index + match[0].length]) : [];
        spans.set(topic.id, found);
      }
      return found.some(([start, end]) => start <= from && to <= end);
    };
    return [...text.matchAll(pattern)].flatMap((match) =>
      (entries.get(match[0]) ?? [])
        .filter(({ topic }) => !isBlocked(topic, match.index, match.index + match[0].length))
        .map(({ topic, force }) => ({ topic, word: match[0], index: match.index, force })),
    );
  };
}

/** Returns a pattern that matches any of the words, the longer first; one that matches nothing for no words. */
function alternation(words: readonly string[]): RegExp {
  if (words.length === 0) return /(?!)/gu;
  const sorted = [...words].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  return new RegExp(sorted.map((word) => word.replace(/[\\^$.*+?()[\]{}|]/gu, '\\$&')).join('|'), 'gu');
}
