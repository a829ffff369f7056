import type { Corpus } from '../../domain/corpus.ts';
import { levelRank } from '../../domain/level.ts';
import { partsOf } from '../gaps/scope.ts';
import type { TargetGroup } from './series.ts';

/** Groups to stand beside one. */
export interface OtherGroups {
  groups: TargetGroup[];
  /** Whether all of them are of the same industry, or of one that is a part or the whole of it. */
  near: boolean;
}

/**
 * Picks groups to stand beside one: the same industry elsewhere first, then industries that are a part or the whole of
 * it, then other levels in turn, so that each is seen.
 */
export function otherGroups(
  corpus: Pick<Corpus, 'topics'>,
  charted: readonly TargetGroup[],
  group: TargetGroup,
  count: number,
): OtherGroups {
  const isPart = partsOf(corpus);
  const { id, label } = group.industry;
  const distanceTo = ({ industry, level }: TargetGroup): number => {
    if (industry.id === id) return 0;
    if (isPart(industry.label, label) || isPart(label, industry.label)) return NEAR;
    return levelRank(level) === levelRank(group.level) ? NEAR + 2 : NEAR + 1;
  };
  const groups = charted
    .filter(({ slug }) => slug !== group.slug)
    .sort((a, b) => distanceTo(a) - distanceTo(b))
    .slice(0, count);
  return { groups, near: groups.every((each) => distanceTo(each) <= NEAR) };
}

const NEAR = 1;
