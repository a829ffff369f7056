import type { Bound } from './comparator.ts';
import type { Figure, Sense } from './figure.ts';
import { type Named, namedAmount } from './metric.ts';
import { cleanSubject } from './subject.ts';

/** What is at most a time, and no part of what is measured. */
const WHEN = /^(?:对|按照?|且|并且?|当年|上一?年度?|第[一二三四五]年|首次|年度?|达到|引进|引入|收购|实现|完成|实施的)+/;
const HELD = '企业|项目|单位|机构|产品|平台|基地|园区|主体|公司|个人';

/** Returns what a threshold measures, with the words before its noun where they are no owner: 自营出口额, 年海外销售额, 亩均投资. */
export function wholeMetric({ subject, metric }: Named): string {
  const own = metric.replace(/^.*(?=年)/, '');
  if (/(?:标准|补助|补贴|经费)$/.test(metric)) return own;
  const average = /[亩人户]均$/.exec(subject)?.[0];
  if (average !== undefined) return `${average}${own}`;
  const led = subject.replace(new RegExp(`^.*(?:${HELD}|[，、且并及和]|的)`), '');
  const bare = led.replace(WHEN, '');
  if (!/^[\u4e00-\u9fff]{2,8}$/.test(bare)) return own;
  return `${/(?<![当上])年度?$/.test(led.slice(0, led.length - bare.length)) ? '年' : ''}${bare}${metric}`;
}

const BROUGHT = /(?:引进|引入|收购)(?:的)?$/;

/** Returns what is brought in and so large, named behind its size (引进年销售额5000万元以上大品种); null for other sizes. */
export function broughtIn({ run }: Figure, { subject }: Named): string | null {
  return BROUGHT.test(subject) ? (/^的?(?<what>[\u4e00-\u9fff]{2,10})$/.exec(run)?.groups?.['what'] ?? null) : null;
}

/** Returns the bound of what must be reached (首次达到5000万元的): it is met by more. */
export function leastOf({ bound }: Figure): Bound {
  return bound.comparator === '=' && /达/.test(bound.qualifier ?? '') ? { ...bound, comparator: '>=' } : bound;
}

/** Reads how much more those must reach who are helped: 对年营业收入增长1倍以上的企业. */
export function grownBy(figure: Figure): Sense {
  const led = figure.head.replace(/^对|(?:比|较)(?:上年|\d{4}年).*$|(?:增长|增加|提高|提升)(?:了|超过|达到?)*$/g, '');
  const named = namedAmount(led);
  const metric = named?.metric ?? cleanSubject(led).subject;
  return {
    role: 'limit',
    subject: (named && cleanSubject(named.subject).subject) || null,
    metric: `${metric}${figure.token.unit === '番' ? '翻番' : '增长幅度'}`,
    dated: false,
  };
}
