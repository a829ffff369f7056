import type { Corpus } from '../../domain/corpus.ts';
import type { Quantity, Topic } from '../../domain/fact.ts';
import { titleScope } from '../../domain/title-scope.ts';
import { madeOnce, madePer } from '../made-for.ts';
import type { Placed } from '../table/place.ts';
import { industryOf, isGeneral, isIndustry, stem, topicOf } from './industry.ts';

const MACHINES = /(?:装备|设备)(?:产业链|产业|行业|企业|集群|园区|基地)?$/u;

/**
 * Returns the industry of a figure in a long table, or null where it is of no single one: that of its subject, else of
 * the things it counts, else what its clause is mainly about, else that of the title. A product is looked up among the
 * words of the topics its clause speaks of (人造金刚石 is 超硬材料); an industry that the vocabulary has not keeps its name.
 */
export function industryLabel(corpus: Corpus, quantity: Quantity, { clause, page }: Placed): string | null {
  const { subject, metric, role } = quantity;
  const topics = subjectsOf(corpus, clause.topics);
  const primary = topics.find(({ label }) => label === clause.topics[0]) ?? null;
  const own = subject === null ? null : named(corpus, subject, topics, primary);
  if (own) return own;
  const counted = role === 'count' && metric !== null && !/[、和及]/u.test(metric);
  const thing = counted ? topicIn(corpus, metric, topics) : null;
  return (thing ?? primary)?.label ?? titleTopic(corpus, page.part?.title ?? page.document.title);
}

/** Returns the wider industries of the vocabulary that an industry is a part of: 动力电池 is of 新能源汽车 and of 汽车. */
export const broaderIndustries = madePer('broader-industries', (corpus: Corpus, label: string): string[] => {
  const byId = new Map(Array.from(subjectTopics(corpus).values(), (topic) => [topic.id, topic]));
  const found = new Set<Topic>();
  const climb = (topic: Topic | undefined): void => {
    for (const id of topic?.broader ?? []) {
      const wider = byId.get(id);
      if (!wider || found.has(wider)) continue;
      found.add(wider);
      climb(wider);
    }
  };
  climb(subjectTopics(corpus).get(label));
  return [...found].map((topic) => topic.label).filter((each) => each !== label);
});

/** Returns what labels and wider industries are made from besides the figure, its clause and its document. */
export function labelBasis(corpus: Corpus): unknown {
  const vocabulary = corpus.topics.map(({ clauses: _, ...topic }) => topic);
  return [vocabulary, [...industryNames(corpus)].sort()];
}

function named(corpus: Corpus, subject: string, topics: readonly Topic[], primary: Topic | null): string | null {
  if (isGeneral(subject)) return null;
  const found = topicIn(corpus, subject, topics);
  const name = stem(subject);
  // 生物产业 counts towards 生物医药 in the vocabulary, and is more than that.
  const apart = topicOf(corpus.topics, subject) === null && industryNames(corpus).has(name);
  if (apart && (found === null || found.words.some((word) => stem(word) === name))) return name;
  // In a clause on 新能源汽车, 新能源客车 and 电动汽车 are of it.
  if (found && primary?.label.includes(found.label) && name !== found.label) return primary.label;
  return found?.label ?? null;
}

/**
 * The topic whose name or word is the longest in a subject; what ends in 装备 is a machine, whatever it is made for, and
 * 薄膜太阳能电池等新能源 is what stands after 等. A word that is less than half of a name may be only a part of the thing.
 */
function topicIn(corpus: Corpus, subject: string, topics: readonly Topic[]): Topic | null {
  const head = subject.split('等').at(-1) ?? subject;
  const whole = head === subject ? null : topicOf(corpus.topics, head);
  if (whole && head.includes(whole.label)) return whole;
  const byName = topicOf(corpus.topics, subject);
  const word = longestWord(topics, subject);
  const literal = byName && subject.includes(byName.label) ? byName.label.length : 0;
  if (word && word.topic !== byName && word.each.length > literal) return word.topic;
  const machines = MACHINES.test(subject) ? corpus.topics.find(({ label }) => label.startsWith('装备')) : undefined;
  return (word && word.topic === byName ? byName : machines) ?? byName;
}

/** Returns the longest word of some topics in a subject, of at least half its length. */
function longestWord(topics: readonly Topic[], subject: string): { topic: Topic; each: string } | null {
  let longest: { topic: Topic; each: string } | null = null;
  for (const topic of topics)
    for (const each of topic.words) {
      const isLong = each.length * 2 >= subject.length && each.length > (longest?.each.length ?? 0);
      if (isLong && subject.includes(each)) longest = { topic, each };
    }
  return longest;
}

const subjectTopics = (corpus: Corpus): ReadonlyMap<string, Topic> =>
  madeOnce('subject-topics', corpus, () => {
    return new Map(corpus.topics.filter(({ kind }) => kind === 'subject').map((topic) => [topic.label, topic]));
  });

function subjectsOf(corpus: Corpus, labels: readonly string[]): Topic[] {
  const known = subjectTopics(corpus);
  return labels.flatMap((label) => known.get(label) ?? []);
}

/** The names of the industries that figures speak of and the vocabulary has not: 冶金, 有色. */
function industryNames(corpus: Corpus): ReadonlySet<string> {
  return madeOnce('industry-names', corpus, () => {
    const subjects = new Set(corpus.quantities.flatMap(({ subject }) => subject ?? []));
    const names = [...subjects].filter((subject) => isIndustry(subject, new Set()));
    return new Set(names.map((subject) => industryOf(corpus, subject).label));
  });
}

/** The subject of a title, where it has one: the longest name (新能源汽车), if it holds the others. */
const titleTopic = madePer('title-topic', (corpus: Corpus, title: string): string | null => {
  const labels = [...titleScope(title, corpus.topics)].sort((a, b) => b.length - a.length);
  const [longest = null] = labels;
  return labels.every((label) => longest?.includes(label)) ? longest : null;
});
