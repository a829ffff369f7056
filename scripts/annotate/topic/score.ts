import type { TopicRule } from '../../../src/domain/editorial.ts';
import type { TopicScanner } from './lexicon.ts';

/** The words a clause stands among, which the rules weigh. */
export interface ClauseContext {
  /** Title of the document, or of the part the clause is in. */
  title: string;
  /** Headings above, outermost first. */
  ancestors: readonly string[];
  heading: string | null;
  text: string;
}

/** What a topic is in its page: one of its particular subjects, a measure, or the subject of the whole page. */
type Rank = 'subject' | 'measure' | 'common';

/** A topic of a clause with its weight, from 0 up. */
export interface WeightedTopic {
  topic: TopicRule;
  weight: number;
}

/**
 * What one word is worth by where it stands. A heading that names a particular subject settles the matter
 * (加快提升水泥产业), also for what stands below it (水泥 › 推动联合重组); a heading that names a measure comes next;
 * the subject of the whole text tells clauses of that text apart least (新密: 推动耐火材料产业数字化转型).
 */
const WORTH = {
  heading: { subject: 20, measure: 11, common: 4.5 },
  opening: { subject: 7, measure: 7, common: 2 },
  above: { subject: 14, measure: 6, common: 2 },
  title: 5,
  body: 4,
} as const;
/** Each heading further up counts less than the one below it. */
const FADING = 0.8;
/** In a text on 新能源汽车, 整车 says little for 汽车. */
const WIDER = 0.5;
/** A topic below this is only touched, not spoken about. */
const THRESHOLD = 2.5;
/** A subject that is only touched counts where nothing else is spoken about. */
const LEAST = 1.2;

/** Weighs the topics of one clause, the heaviest first. */
export function scoreTopics(context: ClauseContext, scan: TopicScanner): WeightedTopic[] {
  const named = new Set(subjectsIn(context.title, scan));
  const wider = new Set([...named].flatMap(({ broader }) => broader));
  const rankOf = (topic: TopicRule): Rank =>
    topic.kind === 'measure' ? 'measure' : named.has(topic) || wider.has(topic.id) ? 'common' : 'subject';
  const weights = new Map<TopicRule, number>();
  const add = (topic: TopicRule, weight: number): void => {
    weights.set(topic, (weights.get(topic) ?? 0) + weight);
  };
  const addPlace = (topics: Map<TopicRule, number>, worth: Record<Rank, number>): void => {
    for (const [topic, force] of topics)
      add(topic, worth[rankOf(topic)] * force * (wider.has(topic.id) && !named.has(topic) ? WIDER : 1));
  };
  if (context.heading) addPlace(strongest(context.heading, scan), WORTH.heading);
  else addPlace(strongest(/^[^，。；：,]*/u.exec(context.text)?.[0] ?? '', scan), WORTH.opening);
  const own = new Set([...subjectsIn(context.heading ?? '', scan), ...subjectsIn(context.text, scan)]);
  context.ancestors.toReversed().forEach((heading, index) => {
    const share = FADING ** index;
    const topics = meantBelow(strongest(heading, scan), own);
    addPlace(new Map([...topics].map(([topic, force]) => [topic, force * share])), WORTH.above);
  });
  for (const [topic, weight] of bodyWeights(context.text, scan))
    add(topic, weight * (rankOf(topic) === 'common' ? 0.5 : 1));
  const spoken = [...weights].filter(([, weight]) => weight >= THRESHOLD).map(([topic]) => topic);
  for (const [topic, force] of strongest(context.title, scan))
    if (topic.kind === 'subject' && (weights.has(topic) || spoken.length === 0)) add(topic, WORTH.title * force);
  return [...weights]
    .map(([topic, weight]) => ({ topic, weight: Math.round(weight * 100) / 100 }))
    .filter(({ topic, weight }) => weight >= (spoken.length === 0 && topic.kind === 'subject' ? LEAST : THRESHOLD))
    .sort((a, b) => b.weight - a.weight || (a.topic.id < b.topic.id ? -1 : 1));
}

/** Of several subjects in a heading above (钨钼钛产业基地), those that the clause speaks of, or all where it is silent. */
function meantBelow(topics: Map<TopicRule, number>, own: ReadonlySet<TopicRule>): Map<TopicRule, number> {
  const subjects = [...topics.keys()].filter(({ kind }) => kind === 'subject');
  if (subjects.length < 2 || !subjects.some((topic) => own.has(topic))) return topics;
  return new Map([...topics].filter(([topic]) => topic.kind === 'measure' || own.has(topic)));
}

function subjectsIn(title: string, scan: TopicScanner): TopicRule[] {
  return scan(title).flatMap(({ topic }) => (topic.kind === 'subject' ? [topic] : []));
}

function strongest(text: string, scan: TopicScanner): Map<TopicRule, number> {
  const best = new Map<TopicRule, number>();
  for (const { topic, force } of scan(text)) best.set(topic, Math.max(best.get(topic) ?? 0, force));
  return best;
}

/** Weighs the words of the text: more words count ever less, and measures count by their share of all measures. */
function bodyWeights(text: string, scan: TopicScanner): Map<TopicRule, number> {
  const counts = new Map<TopicRule, number>();
  for (const { topic, force } of scan(text)) counts.set(topic, (counts.get(topic) ?? 0) + force);
  const measures = [...counts].reduce((sum, [topic, count]) => sum + (topic.kind === 'measure' ? count : 0), 0);
  const weigh = (topic: TopicRule, count: number): number =>
    WORTH.body * Math.log1p(count / 2) * (topic.kind === 'measure' ? 0.5 + 0.5 * (count / measures) : 1);
  return new Map([...counts].map(([topic, count]) => [topic, weigh(topic, count)]));
}
