import type { TopicRule } from '../../../src/domain/editorial.ts';
import { makeCutTest } from './cut.ts';

/** A word of the vocabulary found in a text. */
export interface TopicHit {
  topic: TopicRule;
  word: string;
  index: number;
  /** 1 for the topic’s own name, its synonyms and narrower words; less for hints. */
  force: number;
}

/** Finds the words of all topics in a text. */
export type TopicScanner = (text: string) => TopicHit[];

type Entry = { word: string; topics: { topic: TopicRule; force: number }[] };

const HINT = 0.4;

/**
 * Builds a scanner over the vocabulary. A word inside a longer one does not count (新能源汽车 is neither 新能源 nor
 * 汽车), while words that overlap both do (电子信息产业转移); a word inside one of its topic’s `not` words does not
 * (金银花 is no 银), nor one whose characters belong to its neighbours (国家电力 has no 家电).
 */
export function buildTopicScanner(rules: readonly TopicRule[]): TopicScanner {
  const byFirst = indexWords(rules);
  const isCut = makeCutTest();
  return (text) => {
    const hits: TopicHit[] = [];
    let reached = 0;
    for (let index = 0; index < text.length; index += 1) {
      const entry = (byFirst.get(text.charAt(index)) ?? []).find(
        ({ word }) => text.startsWith(word, index) && !isCut(text, index, index + word.length),
      );
      if (!entry || index + entry.word.length <= reached) continue;
      const shared = text.slice(index, reached);
      reached = index + entry.word.length;
      for (const { topic, force } of entry.topics)
        if (!isBlocked(text, topic, index, reached) && !names(topic, shared))
          hits.push({ topic, word: entry.word, index, force });
    }
    return hits;
  };
}

/** Returns all words by their first character, the longer first. */
function indexWords(rules: readonly TopicRule[]): Map<string, Entry[]> {
  const entries = new Map<string, Entry>();
  const add = (topic: TopicRule, word: string, force: number): void => {
    const entry = entries.get(word) ?? { word, topics: [] };
    if (!entry.topics.some((other) => other.topic === topic)) entry.topics.push({ topic, force });
    entries.set(word, entry);
  };
  for (const topic of rules) {
    for (const word of [topic.label, ...topic.synonyms, ...topic.words]) add(topic, word, 1);
    for (const word of topic.hints) add(topic, word, HINT);
  }
  const byFirst = new Map<string, Entry[]>();
  for (const entry of [...entries.values()].sort((a, b) => b.word.length - a.word.length)) {
    const first = entry.word.charAt(0);
    byFirst.set(first, [...(byFirst.get(first) ?? []), entry]);
  }
  return byFirst;
}

/** Tells whether words that already belong to a longer one name the topic: 化工 in 石油化工, before 化工产业. */
function names(topic: TopicRule, shared: string): boolean {
  return shared !== '' && [topic.label, ...topic.synonyms, ...topic.words].some((word) => shared.includes(word));
}

function isBlocked(text: string, topic: TopicRule, from: number, to: number): boolean {
  return topic.not.some((longer) => {
    const at = text.indexOf(longer, Math.max(0, to - longer.length));
    return at >= 0 && at <= from && to <= at + longer.length;
  });
}
