import { growthText, numberText } from './figure-text.ts';
import { stem } from './industry.ts';
import type { Joint } from './joint.ts';
import { type Scope, scopeDifference, scopeName } from './scope.ts';
import type { Segment } from './series.ts';
import { nearest, type Step } from './step.ts';

/** How a chart names the line between two scopes. */
export const STEP_MARK: Record<Step, string> = { broken: '口径断开', open: '口径未明', carried: '承上', floor: '下限' };

/** How a list leads over from one scope to the next. */
export const STEP_LEAD: Record<Step, string> = {
  broken: '此后口径不同',
  open: '此后口径未明',
  carried: '承上，原文未重写口径',
  floor: '另有一处只写下限',
};

/** Says where a scope breaks, is left open or goes on, e.g. 2015 与 2016 之间口径变了. */
export function stepHead(before: Segment, after: Segment): string {
  const [from, to] = years(before, after);
  const between = from === to ? `${from ?? ''} 年的两个数之间` : `${from ?? ''} 与 ${to ?? ''} 之间`;
  switch (after.step ?? 'broken') {
    case 'carried':
      return `${between}原文没有重写口径`;
    case 'open':
      return `${between}口径未明，图上不连线`;
    case 'floor':
      return `${to ?? ''} 年另有一处只写下限`;
    case 'broken':
      if (from !== undefined && to !== undefined && to < from) return `${to} 年另有一个口径，图上不连线`;
      return from === to ? `${from ?? ''} 年有两个口径，图上不连线` : `${between}口径变了，图上不连线`;
  }
}

/** Explains a step by the two figures closest to it: what differs, and what the text says of them or does not. */
export function stepBody(before: Segment, after: Segment): string {
  return `${scopeDifference(before.scope, after.scope).join('；')}。${ending(before, after)}`;
}

function ending(before: Segment, after: Segment): string {
  const { step, joint } = after;
  const part = partWords(before, after);
  const [from, to] = nearest(before, after) ?? [];
  const forward = from !== undefined && to !== undefined && from.year < to.year;
  const both = from && to ? `${numberText(from.value)} ${forward ? '到' : '与'} ${numberText(to.value)}` : '前后两数';
  switch (step ?? 'broken') {
    case 'carried':
      return `原文印的增速与 ${both} 相合，应是接着说的。`;
    case 'floor':
      return FLOOR;
    case 'open':
      if (part) return part;
      if (joint) return jointWords(joint);
      if (!forward) return '两个数能不能相比，原文没有说。';
      return `${both} 能不能算增长，原文没有说。`;
    case 'broken':
      if (joint?.fits) return jointWords(joint);
      if (!isStated(before.scope, after.scope)) return `${both} 能不能相比，原文没有说。`;
      return forward ? `${both} 不是增长。` : `${both} 不能相减，也不能算增速。`;
  }
}

/** Says the same in the row of a table between the two scopes. */
export function stepRow(after: Segment, before: Segment): string {
  const [above, below] = [scopeName(before.scope), scopeName(after.scope)];
  const { joint } = after;
  switch (after.step ?? 'broken') {
    case 'broken':
      if (joint?.fits) return `口径断开：以下是${below}，上面是${above}。${jointWords(joint)}`;
      return isStated(before.scope, after.scope)
        ? `口径断开：以下是${below}，与上面的${above}不是一个范围，不能相减，也不能算增速。`
        : `口径断开：以下是${below}，上面是${above}；${unstated(before.scope, after.scope)}，是不是一个范围、能不能相减，原文没有说。`;
    case 'open':
      return `口径未明：以下是${below}，上面是${above}，${unstated(before.scope, after.scope)}；${partWords(before, after) ?? (joint ? jointWords(joint) : '能不能相减，原文没有说。')}`;
    case 'carried':
      return `承上：以下${after.scope.coverage === null ? `没有写${before.scope.coverage ?? ''}` : `写明${after.scope.coverage}，上面没有写`}，印出的增速与上面的数相合，应是一个口径。`;
    case 'floor':
      return `只写下限：以下是${below}，与上面的${above}是同一口径；${FLOOR}`;
  }
}

const FLOOR = '这几个产业各有自己的数，都在下限之上，两处可以并存。';

/** Tells whether the texts state two scopes that cannot be one: another metric, or 规模以上 here and 全行业 there. */
function isStated(before: Scope, after: Scope): boolean {
  if (before.metric !== after.metric) return true;
  return before.coverage !== null && after.coverage !== null && before.coverage !== after.coverage;
}

function unstated(before: Scope, after: Scope): string {
  const differ = stem(before.subject) !== stem(after.subject);
  const said = [
    differ ? (before.named && after.named ? '两处名称不同' : '有一处没有写主体名称') : null,
    before.shared === after.shared ? null : '有一处是几个产业并提的',
    before.coverage === after.coverage ? null : '有一处没有写是否限于规模以上',
  ];
  return said.filter((words) => words !== null).join('，');
}

/** Sets the printed growth beside the one that the two figures give; what it was reckoned from the text does not say. */
function jointWords({ growth, from, to, rate, fits }: Joint): string {
  const [figures, percent] = [`${numberText(to.value)}÷${numberText(from.value)}`, numberText(Number(rate.toFixed(1)))];
  const printed = `原文印作增长${growthText(growth)}`;
  return fits
    ? `${printed}，与 ${figures}（${percent}%）相合，而两数口径不同。`
    : `${printed}，按 ${figures} 算得 ${percent}%；能不能相减，原文没有说。`;
}

/** Says where one figure of a year is given as a part of the other (其中规模以上企业……2672亿元); null where it is not. */
function partWords(before: Segment, after: Segment): string | null {
  const pair = nearest(before, after);
  if (pair?.[0].year !== pair?.[1].year) return null;
  const [part, whole] = [...(pair ?? [])].sort((a, b) => a.value - b.value);
  const isPart = part?.records.some(({ quantity, at }) => {
    return quantity.quote.startsWith('其中') && whole?.records.some((record) => record.at.clause === at.clause);
  });
  return part && whole && isPart ? `原文把 ${numberText(part.value)} 写作 ${numberText(whole.value)} 的“其中”。` : null;
}

function years(before: Segment, after: Segment): [number | undefined, number | undefined] {
  const [from, to] = nearest(before, after) ?? [];
  return [from?.year, to?.year];
}
