import type { TopicRule } from '../../../src/domain/editorial.ts';
import type { TopicScanner } from './lexicon.ts';

/** The words a clause stands among, which the rules weigh. */
export interface ClauseContext {
  title: string;
  ancestors: readonly string[];
  heading: string | null;
  text: string;
}

/** A topic of a clause with its weight, from 0 up. */
export interface WeightedTopic {
  topic: TopicRule;
  weight: number;
}

const OWN_HEADING = 10;
const PARENT_HEADING = 5;
const UPPER_HEADING = 2;
const TITLE = 2;
const FIRST_SENTENCE = 2;
const BODY = 1;
/** Below this a topic is only touched, not spoken about. */
const THRESHOLD = 2;

/** Weighs the topics of one clause by where their words stand: own heading, headings above, first sentence, body. */
export function scoreTopics(context: ClauseContext, scan: TopicScanner): WeightedTopic[] {
  const weights = new Map<TopicRule, number>();
  const add = (topic: TopicRule, weight: number): void => {
    weights.set(topic, (weights.get(topic) ?? 0) + weight);
  };
  const addOnce = (text: string, weight: number): void => {
    const best = new Map<TopicRule, number>();
    for (const hit of scan(text)) best.set(hit.topic, Math.max(best.get(hit.topic) ?? 0, hit.force));
    for (const [topic, force] of best) add(topic, weight * force);
  };
  addOnce(context.heading ?? '', OWN_HEADING);
  context.ancestors.toReversed().forEach((heading, index) => {
    addOnce(heading, index === 0 ? PARENT_HEADING : UPPER_HEADING);
  });
  const body = new Map<TopicRule, number>();
  const firstEnd = context.text.search(/[。；]/u);
  for (const hit of scan(context.text)) {
    const weight = hit.force * (firstEnd < 0 || hit.index <= firstEnd ? FIRST_SENTENCE : BODY);
    body.set(hit.topic, (body.get(hit.topic) ?? 0) + weight);
  }
  for (const [topic, weight] of body) add(topic, 4 * Math.log1p(weight / 2));
  addOnce(context.title, TITLE);
  return [...weights]
    .map(([topic, weight]) => ({ topic, weight: Math.round(weight * 100) / 100 }))
    .filter(({ weight }) => weight > THRESHOLD)
    .sort((a, b) => b.weight - a.weight || (a.topic.id < b.topic.id ? -1 : 1));
}
