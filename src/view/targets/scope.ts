import type { Quantity } from '../../domain/fact.ts';
import { stem } from './industry.ts';

/** What a figure covers (口径): the subject’s name, the metric, and whether only enterprises above the size limit are counted. */
export interface Scope {
  subject: string;
  metric: string;
  coverage: '规模以上' | '全行业' | null;
  /** Whether one sentence gives several industries the same figure (电子信息、汽车及零部件……产业超2000亿元). */
  shared: boolean;
  /** Whether the clause itself has the subject’s name; else it was filled in from what stands around it. */
  named: boolean;
}

/** Returns the scope of a figure; `shared` where it is said of several industries at once, `named` where its clause names the subject. */
export function scopeOf(quantity: Pick<Quantity, 'subject' | 'metric'>, shared = false, named = true): Scope {
  const metric = quantity.metric ?? '';
  const coverage = metric.startsWith('规模以上') ? '规模以上' : metric.startsWith('全行业') ? '全行业' : null;
  const base = metric.replace(/^(?:规模以上|全行业)/u, '').replace(/^主营收入$/u, '主营业务收入');
  return { subject: quantity.subject ?? '', metric: base, coverage, shared, named };
}

/** Returns a key that two figures share exactly where they may stand in one series. */
export function scopeKey(scope: Scope): string {
  return [stem(scope.subject), scope.coverage ?? '', scope.metric, scope.shared ? 'shared' : ''].join('|');
}

/** Names a scope, e.g. 规模以上新材料产业，主营业务收入. */
export function scopeName(scope: Scope): string {
  return `${scope.coverage ?? ''}${scope.subject}，${metricName(scope)}`;
}

/** Names what is measured, and whether the text says it of several industries at once. */
export function metricName({ metric, shared }: Scope): string {
  return shared ? `${metric}（几业并提）` : metric;
}

/** Says how two scopes differ, in a sentence per difference. */
export function scopeDifference(before: Scope, after: Scope): string[] {
  const said: string[] = [];
  if (stem(before.subject) !== stem(after.subject)) {
    said.push(
      before.named && after.named
        ? `前面说的是“${before.subject}”，后面说的是“${after.subject}”，名称不同，范围就可能不同`
        : '有一处没有写主体名称',
    );
  }
  if (before.metric !== after.metric) said.push(`前面是${before.metric}，后面是${after.metric}，不是一个指标`);
  if (before.shared !== after.shared) {
    said.push(
      before.shared ? '前面的数是几个产业并提的，后面是它自己的' : '前面是它自己的数，后面的数是几个产业并提的',
    );
  }
  if (before.coverage !== after.coverage) {
    said.push(`前面${coverageWords(before)}，后面${coverageWords(after)}`);
  }
  return said;
}

function coverageWords({ coverage }: Scope): string {
  if (coverage === null) return '没有写是否限于规模以上';
  return coverage === '规模以上' ? '只算规模以上企业' : '算全行业';
}
