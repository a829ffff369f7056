import { numberText } from './figure-text.ts';
import { scopeDifference, scopeName } from './scope.ts';
import type { Segment } from './series.ts';
import type { Step } from './step.ts';

/** How a chart names the line between two scopes. */
export const STEP_MARK: Record<Step, string> = { broken: '口径断开', open: '口径未明', carried: '承上' };

/** How a list leads over from one scope to the next. */
export const STEP_LEAD: Record<Step, string> = {
  broken: '此后口径不同',
  open: '此后口径未明',
  carried: '承上，原文未重写口径',
};

/** Says where a scope breaks, is left open or goes on, e.g. 2015 与 2016 之间口径变了. */
export function stepHead(before: Segment, after: Segment): string {
  const [from, to] = [before.points.at(-1)?.year, after.points[0]?.year];
  const between = isSameYear(before, after) ? `${from ?? ''} 年的两个数之间` : `${from ?? ''} 与 ${to ?? ''} 之间`;
  switch (after.step ?? 'broken') {
    case 'carried':
      return `${between}原文没有重写口径`;
    case 'open':
      return `${between}口径未明，图上不连线`;
    case 'broken':
      if (from !== undefined && to !== undefined && to < from) return `${to} 年另有一个口径，图上不连线`;
      return isSameYear(before, after) ? `${from ?? ''} 年有两个口径，图上不连线` : `${between}口径变了，图上不连线`;
  }
}

/** Explains a step: across a break nothing grows, across an open one the text does not say. */
export function stepBody(before: Segment, after: Segment): string {
  const [from, to] = [before.points.at(-1)?.value, after.points[0]?.value];
  const step = from !== undefined && to !== undefined ? `${numberText(from)} 到 ${numberText(to)}` : '前后两数';
  const ends: Record<Step, string> = {
    broken: `${step} 不是增长。`,
    open: isSameYear(before, after) ? '两个数能不能相比，原文没有说。' : `${step} 能不能算增长，原文没有说。`,
    carried: `原文印的增速与 ${step} 相合，应是接着说的。`,
  };
  return `${scopeDifference(before.scope, after.scope).join('；')}。${ends[after.step ?? 'broken']}`;
}

function isSameYear(before: Segment, after: Segment): boolean {
  return before.points.at(-1)?.year === after.points[0]?.year;
}

/** Says the same in the row of a table between the two scopes. */
export function stepRow(before: Segment, after: Segment): string {
  const [above, below] = [scopeName(before.scope), scopeName(after.scope)];
  switch (after.step ?? 'broken') {
    case 'broken':
      return `口径断开：以下是${below}，与上面的${above}不是一个范围，不能相减，也不能算增速。`;
    case 'open':
      return `口径未明：以下是${below}，上面是${above}，有一处没有写是否限于规模以上；能不能相减，原文没有说。`;
    case 'carried':
      return `承上：以下${after.scope.coverage === null ? `没有写${before.scope.coverage ?? ''}` : `写明${after.scope.coverage}，上面没有写`}，印出的增速与上面的数相合，应是一个口径。`;
  }
}
