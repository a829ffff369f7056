import { clauseWords } from '../../domain/clause.ts';
import type { Corpus } from '../../domain/corpus.ts';
import type { Quantity } from '../../domain/fact.ts';
import { type Level, levelRank } from '../../domain/level.ts';
import { namesSubject } from '../../domain/names-subject.ts';
import { madeFor } from '../made-for.ts';
import { type Placed, placed } from '../table/place.ts';
import { type Floors, floorsOf } from './floors.ts';
import { type Industry, industryOf, isIndustry, stem } from './industry.ts';
import { type Joint, jointOf } from './joint.ts';
import { qualifierText } from './qualifier-cell.ts';
import { type Scope, scopeKey, scopeOf } from './scope.ts';
import { type Step, stepBetween } from './step.ts';

/** Money in hundred millions of yuan, the unit of the charts. */
const TO_YI: Readonly<Record<string, number>> = { 亿元: 1, 万元: 0.0001, 万亿元: 10_000 };
const MONEY_METRIC = /收入|产值|增加值/u;

/** The nature (性质) of a figure in a series. */
export type PointRole = 'actual' | 'estimate' | 'target';

/** One figure of a series, with every clause that says it. */
export interface Point {
  year: number;
  /** In 亿元. */
  value: number;
  /** The weakest nature that a text gives it. */
  role: PointRole;
  qualifier: string | null;
  records: { quantity: Quantity; at: Placed; scope: Scope }[];
}

/** Figures that may be compared with each other: one scope. */
export interface Segment {
  scope: Scope;
  points: Point[];
  /** The segment that it is told apart from; null for the first. */
  before: Segment | null;
  /** How it meets that segment; null for the first. */
  step: Step | null;
  /** The growth that the text prints across the step. */
  joint: Joint | null;
}

/** All figures about one industry in one region; the segments never join. */
export interface TargetGroup {
  slug: string;
  industry: Industry;
  region: string;
  level: Level;
  segments: Segment[];
}

const made = madeFor<Corpus, TargetGroup[]>('target-groups');

/** Returns the industries with money figures for the region as a whole, those with the most figures first. */
export function targetGroups(corpus: Corpus): TargetGroup[] {
  const known = made.get(corpus);
  if (known) return known;
  const groups = new Map<string, TargetGroup>();
  const money = corpus.quantities.filter(isMoney);
  const shared = sharedSentences(money);
  const names = new Set(corpus.topics.flatMap(({ label, synonyms }) => [label, ...synonyms]));
  for (const quantity of money) {
    const at = headline(corpus, quantity, names);
    if (!at || quantity.subject === null) continue;
    const { region, level } = at.page.document;
    const industry = industryOf(corpus, quantity.subject);
    const slug = `${industry.id}-${region.code}`;
    const group = groups.get(slug) ?? { slug, industry, region: region.name, level, segments: [] };
    groups.set(slug, group);
    addPoint(group, quantity, at, shared.has(sentenceKey(quantity)));
  }
  const list = [...groups.values()];
  const floors = floorsOf(corpus, list, ({ quantity }) => sentenceKey(quantity));
  for (const group of list) {
    for (const segment of group.segments) segment.scope = commonScope(segment);
    sortSegments(group, floors);
    for (const [at, segment] of group.segments.entries()) meet(corpus, segment, group.segments[at - 1], floors);
  }
  list.sort(
    (a, b) => yearsOf(b) - yearsOf(a) || documentsOf(b) - documentsOf(a) || levelRank(a.level) - levelRank(b.level),
  );
  made.set(corpus, list);
  return list;
}

/** Returns the groups worth a chart: more than one figure. */
export function chartedGroups(corpus: Corpus): TargetGroup[] {
  return targetGroups(corpus).filter((group) => pointsOf(group).length > 1 && yearsOf(group) > 1);
}

/** Returns all points of a group in the order of its segments. */
export function pointsOf(group: TargetGroup): Point[] {
  return group.segments.flatMap(({ points }) => points);
}

/** Tells whether a figure says of a year how much was earned or made. */
function isMoney({ metric, year }: Quantity): boolean {
  return year !== null && MONEY_METRIC.test(metric ?? '');
}

function headline(corpus: Corpus, quantity: Quantity, names: ReadonlySet<string>): Placed | null {
  const { role, unit, metric, subject, region, clause } = quantity;
  if (!isPointRole(role) || !(unit in TO_YI) || subject === null) return null;
  if (/增加额|新增/u.test(metric ?? '') || !isIndustry(subject, names)) return null;
  const at = placed(corpus, clause);
  if (!at || (region !== null && region !== at.page.document.region.name)) return null;
  // Deep in a list the subject is often taken over from the whole plan, while the figure is about one item.
  return at.clause.num.length < 3 || at.clause.text.includes(stem(subject)) ? at : null;
}

function isPointRole(role: Quantity['role']): role is PointRole {
  return role === 'actual' || role === 'estimate' || role === 'target';
}

function sentenceKey({ clause, quote, metric, value, year }: Quantity): string {
  return [clause, quote, metric, value, year].join('\n');
}

/** Returns the sentences that give several subjects one and the same figure. */
function sharedSentences(quantities: readonly Quantity[]): ReadonlySet<string> {
  const subjects = Map.groupBy(quantities, sentenceKey);
  return new Set(
    [...subjects].flatMap(([key, list]) => (new Set(list.map(({ subject }) => subject)).size > 1 ? [key] : [])),
  );
}

function addPoint(group: TargetGroup, quantity: Quantity, at: Placed, shared: boolean): void {
  const { role, year } = quantity;
  if (!isPointRole(role) || year === null) return;
  const scope = scopeIn(group, quantity, at, shared);
  let segment = group.segments.find((each) => scopeKey(each.scope) === scopeKey(scope));
  if (!segment) {
    segment = { scope, points: [], before: null, step: null, joint: null };
    group.segments.push(segment);
  }
  const value = Number((quantity.value * (TO_YI[quantity.unit] ?? 1)).toPrecision(12));
  const same = segment.points.find((point) => point.year === year && point.value === value);
  if (same) {
    same.records.push({ quantity, at, scope });
    same.role = weakest([same.role, role]);
  } else
    segment.points.push({ year, value, role, qualifier: qualifierText(quantity), records: [{ quantity, at, scope }] });
}

/** From the weakest: what one text expects (预计) is not made certain by another that says 实现. */
const ROLES: readonly PointRole[] = ['target', 'estimate', 'actual'];

function weakest(roles: readonly PointRole[]): PointRole {
  return ROLES.find((role) => roles.includes(role)) ?? 'actual';
}

/** Returns the natures that the texts give a point, the order of the texts. */
export function rolesOf({ records }: Pick<Point, 'records'>): PointRole[] {
  return [...new Set(records.flatMap(({ quantity: { role } }) => (isPointRole(role) ? [role] : [])))];
}

/** A clause that names no subject goes on with the one that its page named last. */
function scopeIn(group: TargetGroup, quantity: Quantity, at: Placed, shared: boolean): Scope {
  const subject = quantity.subject ?? '';
  if (namesSubject(clauseWords(at.clause), subject)) return scopeOf(quantity, shared);
  const named = group.segments
    .flatMap(({ points }) => points.flatMap(({ records }) => records))
    .findLast((record) => record.at.page === at.page && record.scope.named);
  return scopeOf({ ...quantity, subject: named?.scope.subject ?? subject }, shared, false);
}

/** Where the texts write a name in several ways (建材企业, 建材产业), what they share stands for all. */
function commonScope({ scope, points }: Segment): Scope {
  const names = new Set(points.flatMap(({ records }) => records.map((record) => record.scope.subject)));
  return names.size > 1 ? { ...scope, subject: stem(scope.subject) } : scope;
}

function meet(corpus: Corpus, segment: Segment, before: Segment | undefined, floors: Floors): void {
  const own = floors.get(segment);
  segment.before = own ?? before ?? null;
  if (!segment.before) return;
  segment.joint = own ? null : jointOf(corpus, segment.before, segment);
  segment.step = own ? 'floor' : stepBetween(segment.before.scope, segment.scope, segment.joint);
}

function sortSegments(group: TargetGroup, floors: Floors): void {
  for (const { points } of group.segments) points.sort((a, b) => a.year - b.year || a.value - b.value);
  const first = (segment: Segment): number => segment.points[0]?.year ?? 0;
  const last = (segment: Segment): number => segment.points.at(-1)?.year ?? 0;
  // Bounds of several industries come last, so that they part no own figures.
  group.segments.sort(
    (a, b) => Number(floors.has(a)) - Number(floors.has(b)) || first(a) - first(b) || last(a) - last(b),
  );
}

function yearsOf(group: TargetGroup): number {
  return new Set(pointsOf(group).map(({ year }) => year)).size;
}

function documentsOf(group: TargetGroup): number {
  return new Set(pointsOf(group).flatMap(({ records }) => records.map(({ at }) => at.page.document.id))).size;
}
