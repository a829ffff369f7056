import type { CustomSeriesRenderItemAPI, CustomSeriesRenderItemReturn } from 'echarts';
import type { ChartSize } from './chart.ts';
import { metricName, type Scope } from './scope.ts';
import type { Step } from './step.ts';
import { STEP_MARK } from './step-words.ts';

/** Draws the line between two scopes: a red band where the scope breaks, a grey line where the text leaves it open. */
export function drawBreak(
  api: CustomSeriesRenderItemAPI,
  { small, height }: Pick<ChartSize, 'small' | 'height'>,
  pattern: string,
  step: Step,
): CustomSeriesRenderItemReturn {
  const [x = 0, floor = 0] = api.coord([api.value(0), 0]);
  const [top, half] = small ? [4, 0] : [18, 8];
  const color = step === 'broken' ? 'var(--zhu)' : 'var(--ink-3)';
  const line = (at: number): object => ({
    type: 'line',
    shape: { x1: at, y1: top, x2: at, y2: floor },
    style: { stroke: color, lineWidth: 1.5, lineDash: [5, 4] },
  });
  const band = {
    type: 'rect',
    shape: { x: x - half, y: top, width: half * 2, height: Math.min(floor, height) - top },
    style: { fill: `url(#${pattern}-b)` },
  };
  const style = {
    x,
    y: 7,
    align: 'center',
    verticalAlign: 'middle',
    fontSize: 13,
    fontWeight: 500,
    fill: color,
  };
  const words = { type: 'text', style: { text: STEP_MARK[step], ...style } };
  if (step !== 'broken')
    return { type: 'group', children: small ? [line(x)] : [line(x), words] } as CustomSeriesRenderItemReturn;
  const children = small ? [line(x)] : [band, line(x - half), line(x + half), words];
  return { type: 'group', children } as CustomSeriesRenderItemReturn;
}

/** Draws the name of a scope above its bars. */
export function drawHead(scope: Scope | undefined, api: CustomSeriesRenderItemAPI): CustomSeriesRenderItemReturn {
  if (!scope) return null;
  const [left = 0] = api.coord([api.value(0), 0]);
  const [right = 0] = api.coord([api.value(1), 0]);
  const name = [...`${scope.coverage ?? ''}${scope.subject}`];
  const room = Math.max(4, Math.floor((right - left - 24) / 14));
  const lines = Array.from({ length: Math.ceil(name.length / room) }, (_, at) =>
    name.slice(at * room, (at + 1) * room).join(''),
  ).slice(0, 3);
  const x = left + (api.value(0) === 0 ? 8 : 14);
  const text = (words: string, y: number, style: object): object => ({
    type: 'text',
    style: { text: words, x, y, verticalAlign: 'middle', ...style },
  });
  const first = 58 - lines.length * 18;
  return {
    type: 'group',
    children: [
      ...lines.map((words, at) => text(words, first + at * 18, { fontSize: 14, fontWeight: 600, fill: 'var(--ink)' })),
      text(metricName(scope), 58, { fontSize: 13, fill: 'var(--ink-3)' }),
    ],
  } as CustomSeriesRenderItemReturn;
}
