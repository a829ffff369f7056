import type { CustomSeriesRenderItemAPI, CustomSeriesRenderItemReturn } from 'echarts';
// One file: the package itself is read as hundreds.
import * as echarts from 'echarts/dist/echarts.esm.min.mjs';
import { levelKey } from '../../domain/level.ts';
import { layout, type PlacedBar } from './bars.ts';
import { drawBreak, drawHead } from './chart-marks.ts';
import { numberText } from './figure-text.ts';
import type { TargetGroup } from './series.ts';
import { roleMarks } from './words.ts';

/** Size and detail of a chart. */
export interface ChartSize {
  width: number;
  height: number;
  /** A small one has no scale, no grid and no heads. */
  small: boolean;
}

export const LARGE: ChartSize = { width: 960, height: 446, small: false };
export const SMALL: ChartSize = { width: 400, height: 190, small: true };

/**
 * Draws a group as columns with ECharts on the server and returns its SVG. Colours are the custom properties of the style
 * sheet, so that light and dark share one picture. Solid is actual, hatched is estimated, dashed with a thick top is wanted.
 */
export function drawChart(group: TargetGroup, size: ChartSize, pattern: string): string {
  const { bars, breaks, heads, width } = layout(group, size.small ? 1.4 : 4);
  const chart = echarts.init(null, null, { renderer: 'svg', ssr: true, width: size.width, height: size.height });
  const top = size.small ? 30 : 92;
  const unit = (size.width - (size.small ? 0 : 80)) / width;
  const color = `var(--${levelKey(group.level)})`;
  chart.setOption({
    animation: false,
    grid: { left: size.small ? 0 : 64, right: size.small ? 0 : 16, top, bottom: size.small ? 44 : 70 },
    xAxis: {
      type: 'value',
      min: 0,
      max: width,
      axisLabel: { show: false },
      axisTick: { show: false },
      splitLine: { show: false },
      axisLine: { lineStyle: { color: 'var(--ink-3)' } },
    },
    yAxis: {
      type: 'value',
      min: 0,
      show: !size.small,
      splitNumber: 4,
      axisLine: { show: false },
      axisTick: { show: false },
      axisLabel: { color: 'var(--ink-3)', fontSize: 13 },
      splitLine: { lineStyle: { color: 'var(--rule)' } },
      name: '亿元',
      nameTextStyle: { color: 'var(--ink-3)', fontSize: 13, align: 'right', padding: [0, 8, 0, 0] },
    },
    series: [
      {
        type: 'custom',
        silent: true,
        data: bars.map(({ x, point }) => [x, point.value]),
        renderItem: (params: { dataIndex: number }, api: CustomSeriesRenderItemAPI) =>
          drawBar(bars[params.dataIndex], api, { ...size, unit, color, pattern }),
      },
      {
        type: 'custom',
        silent: true,
        z: 0,
        data: breaks.map((x) => [x, 0]),
        renderItem: (params: { dataIndex: number }, api: CustomSeriesRenderItemAPI) =>
          drawBreak(api, size, pattern, group.segments[params.dataIndex + 1]?.step ?? 'broken'),
      },
      {
        type: 'custom',
        silent: true,
        data: size.small ? [] : heads.map(({ from, to }) => [from, to]),
        renderItem: (params: { dataIndex: number }, api: CustomSeriesRenderItemAPI) =>
          drawHead(heads[params.dataIndex]?.scope, api),
      },
    ],
  });
  const svg = chart.renderToSVGString();
  chart.dispose();
  return svg.replace(/<\/svg>\s*$/u, `${patterns(pattern, color)}</svg>`);
}

interface BarStyle extends ChartSize {
  unit: number;
  color: string;
  pattern: string;
}

function drawBar(
  bar: PlacedBar | undefined,
  api: CustomSeriesRenderItemAPI,
  style: BarStyle,
): CustomSeriesRenderItemReturn {
  if (!bar) return null;
  const { point } = bar;
  const [x = 0, y = 0] = api.coord([bar.x, point.value]);
  const [, floor = 0] = api.coord([bar.x, 0]);
  const wide = Math.min(style.small ? 48 : 52, style.unit * 0.66);
  const left = x - wide / 2;
  const { role } = point;
  const fill = role === 'actual' ? style.color : role === 'estimate' ? `url(#${style.pattern}-e)` : tint(style.color);
  const line = role === 'estimate' ? 1.5 : 2;
  const text = (words: string, dy: number, size: number, color: string, weight?: 600): object => ({
    type: 'text',
    style: {
      text: words,
      x,
      y: dy,
      fontSize: size,
      fill: color,
      align: 'center',
      verticalAlign: 'middle',
      ...(weight ? { fontWeight: weight } : {}),
    },
  });
  const notes = style.small
    ? [text(String(point.year), floor + 16, 13, 'var(--ink)'), text(roleMarks(point), floor + 34, 12, 'var(--ink-3)')]
    : [
        text(String(point.year), floor + 18, 14, 'var(--ink)'),
        text(roleMarks(point), floor + 37, 13, 'var(--ink-3)'),
        ...(point.qualifier ? [text(point.qualifier, floor + 55, 13, 'var(--ink-3)')] : []),
      ];
  const top =
    role === 'target'
      ? [
          {
            type: 'line',
            shape: { x1: left, y1: y, x2: left + wide, y2: y },
            style: { stroke: style.color, lineWidth: 4 },
          },
        ]
      : [];
  return {
    type: 'group',
    children: [
      {
        type: 'rect',
        shape: { x: left, y, width: wide, height: floor - y },
        style: {
          fill,
          ...(role === 'actual' ? {} : { stroke: style.color, lineWidth: line }),
          ...(role === 'target' ? { lineDash: [5, 3] } : {}),
        },
      },
      ...top,
      text(numberText(point.value), y - (style.small ? 12 : 15), style.small ? 14 : 16, 'var(--ink)', 600),
      ...notes,
    ],
  } as CustomSeriesRenderItemReturn;
}

function tint(color: string): string {
  return color.replace(')', '-t)');
}

function patterns(id: string, color: string): string {
  const hatch = (name: string, size: number, ground: string, stroke: string, width: number, opacity: number): string =>
    `<pattern id="${id}-${name}" width="${size}" height="${size}" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="${size}" height="${size}" fill="${ground}"/><path d="M0 0V${size}" stroke="${stroke}" stroke-width="${width}" opacity="${opacity}"/></pattern>`;
  return `<defs>${hatch('e', 6, tint(color), color, 3, 1)}${hatch('b', 7, 'var(--zhu-t)', 'var(--zhu)', 1, 0.45)}</defs>`;
}
