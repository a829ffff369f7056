import type { Corpus } from '../../domain/corpus.ts';
import { topicNames } from '../../domain/title-scope.ts';
import { stem } from './industry.ts';
import type { Segment, TargetGroup } from './series.ts';

/** A segment of figures said of several industries at once, with the segment of the industry’s own figures. */
export type Floors = ReadonlyMap<Segment, Segment>;

/**
 * Returns the segments whose figure is a bound said of several industries at once (电子信息、汽车及零部件产业超2000亿元) of
 * which each has a figure of its own in that year that keeps the bound: then it is said of each, not of their sum.
 */
export function floorsOf(corpus: Corpus, groups: readonly TargetGroup[], sentences: Sentences): Floors {
  const own = new Map<Segment, Segment>();
  const failed = new Set<string>();
  for (const group of groups) {
    for (const segment of group.segments.filter(({ scope }) => scope.shared)) {
      const exact = exactOf(corpus, group, segment);
      if (exact) own.set(segment, exact);
      else for (const key of keysOf(segment, sentences)) failed.add(key);
    }
  }
  const all = (segment: Segment): boolean => keysOf(segment, sentences).every((key) => !failed.has(key));
  return new Map([...own].filter(([segment]) => all(segment)));
}

/** Tells the sentence that a record stands in. */
type Sentences = (record: Segment['points'][number]['records'][number]) => string;

function keysOf({ points }: Segment, sentence: Sentences): string[] {
  return points.flatMap(({ records }) => records.map(sentence));
}

function exactOf(corpus: Corpus, group: TargetGroup, shared: Segment): Segment | null {
  const topic = corpus.topics.find(({ id }) => id === group.industry.id);
  const names = new Set((topic ? [...topicNames(topic), ...topic.words] : []).map(stem));
  const isSame = (a: string, b: string): boolean => stem(a) === stem(b) || (names.has(stem(a)) && names.has(stem(b)));
  const fits = ({ scope, points }: Segment): boolean =>
    !scope.shared &&
    scope.metric === shared.scope.metric &&
    scope.coverage === shared.scope.coverage &&
    isSame(scope.subject, shared.scope.subject) &&
    shared.points.every((floor) => points.some(({ year, value }) => year === floor.year && value >= floor.value));
  const bounded = shared.points.every(({ records }) => records.every(({ quantity }) => quantity.comparator === '>='));
  return bounded ? (group.segments.find(fits) ?? null) : null;
}
