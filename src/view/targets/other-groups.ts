import { levelRank } from '../../domain/level.ts';
import type { TargetGroup } from './series.ts';

/** Picks groups to stand beside one: the same industry elsewhere first, then other levels in turn, so that each is seen. */
export function otherGroups(groups: readonly TargetGroup[], group: TargetGroup, count: number): TargetGroup[] {
  const rest = groups.filter(({ slug }) => slug !== group.slug);
  const same = rest.filter(({ industry }) => industry.id === group.industry.id);
  const away = rest.filter((each) => !same.includes(each) && levelRank(each.level) !== levelRank(group.level));
  const alike = rest.filter((each) => !same.includes(each) && !away.includes(each));
  return [...same, ...away, ...alike].slice(0, count);
}
