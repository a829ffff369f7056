import { href } from '../href.ts';
import { quoteUrl } from '../table/quote-url.ts';
import { layout } from './bars.ts';
import { type ChartSize, drawChart } from './chart.ts';
import { type ChartLink, cleanSvg } from './clean-svg.ts';
import { numberText } from './figure-text.ts';
import { scopeName } from './scope.ts';
import { type Point, pointsOf, type TargetGroup } from './series.ts';
import { STEP_LEAD } from './step-words.ts';
import { roleMarks, roleWords } from './words.ts';

/** Returns the chart of a group as SVG for a page, each number a link to its clause. */
export function chartSvg(group: TargetGroup, size: ChartSize): string {
  const id = `${size.small ? 's' : 'c'}-${group.slug}`;
  const links = layout(group, 1).bars.map(({ point }) => linkOf(point));
  return cleanSvg(
    drawChart(group, size, `${id}-p`),
    { id, title: chartTitle(group), description: describe(group) },
    links,
  );
}

/** Names a chart, e.g. 河南省新材料，亿元，2011 至 2020 年. */
export function chartTitle(group: TargetGroup): string {
  const years = pointsOf(group).map(({ year }) => year);
  return `${group.region}${group.industry.label}，亿元，${Math.min(...years)} 至 ${Math.max(...years)} 年`;
}

/** Says what a chart shows, scope by scope. */
export function describe(group: TargetGroup): string {
  return group.segments
    .map(({ scope, points, step }) => {
      const lead = step === null ? '' : `${STEP_LEAD[step]}：`;
      return `${lead}${scopeName(scope)}：${points.map(pointWords).join('，')}`;
    })
    .join('。');
}

/** Returns the words beside a bar, e.g. 目标，力争. */
export function pointNote(point: Point): string {
  return noted(roleWords(point), point);
}

/** Returns the address of the clause that says a figure. */
export function pointUrl(point: Point): string {
  const record = point.records[0];
  return record ? quoteUrl(record.at.clause, record.quantity.quote) : '/compare/targets/';
}

function linkOf(point: Point): ChartLink {
  return { href: href(pointUrl(point)), label: pointWords(point) };
}

function pointWords(point: Point): string {
  return `${point.year} 年${noted(roleMarks(point), point)} ${numberText(point.value)} 亿元`;
}

function noted(words: string, { qualifier }: Point): string {
  return qualifier === null ? words : `${words}，${qualifier}`;
}

/** Colours of the light style sheet, for a chart that leaves the site. */
const LIGHT: Readonly<Record<string, string>> = {
  paper: '#fcfdfd',
  ink: '#181e22',
  'ink-3': '#56636a',
  rule: '#d6dedf',
  prov: '#173f7d',
  'prov-t': '#e8eef8',
  city: '#00695a',
  'city-t': '#e2f2ee',
  county: '#a05600',
  'county-t': '#fcf2e4',
  nation: '#7a2a5e',
  'nation-t': '#f7eaf2',
  town: '#4b555a',
  'town-t': '#eceff0',
  zhu: '#a61b1b',
  'zhu-t': '#fbecea',
};

/** Returns the chart as a file: own colours, white ground, links with the full address of the site. */
export function chartFile(group: TargetGroup, size: ChartSize, site: string): string {
  return chartSvg(group, size)
    .replace(/var\(--([\w-]+)\)/gu, (_, name: string) => LIGHT[name] ?? '#181e22')
    .replace(/<a href="\//gu, `<a href="${site.replace(/\/$/u, '')}/`)
    .replace(/(<desc[^>]*>[\s\S]*?<\/desc>)/u, `$1<rect width="100%" height="100%" fill="#fff"/>`)
    .replace('<svg ', `<svg font-family="'Noto Sans CJK SC','Microsoft YaHei','PingFang SC',sans-serif" `);
}
