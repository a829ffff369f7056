import type { Figure, Reading, Rule, Sense } from '../figure.ts';
import { namedAmount } from '../metric.ts';
import { cleanSubject } from '../subject.ts';

/** A level told as so many times another: 达到2010年的2倍, 是全国平均水平的1.5倍. */
const LEVEL =
  /^(?<what>.*?)(?<verb>达到|达|相当于|提[高升](?:到|至)|(?:增加|扩大|增长)(?:到|至)|超过|突破|不低于|不少于|不得?超过|不高于|是|为)(?<base>\d{4}年[\u4e00-\u9fff]{0,6}?|原来|上年|同期|[\u4e00-\u9fff]{2,10}?(?:水平|平均|总量|总额|时|年|底|末))的(?:约|近)?$/;
const LEAST = /^(?:超过|突破|不低于|不少于)$/;
const MOST = /^不(?:得?超过|高于)$/;

/** A fine by what was gained: 并处违法所得三倍以上五倍以下的罚款. */
const FINED = /(?:并处|处以?)(?<base>[\u4e00-\u9fff]{2,8})$/;
const FINE = /^(?:以[上下])?的?罚款/;

/** A ratio to one, by the name of the ratio or by what is done in it: 杠杆比例达到5:1, 按1:1的比例配套. */
const RATIO =
  /^(?<who>.*?)(?<metric>[^，、]{2,12}[与和][^，、]{2,12}(?:之|配)?比|[\u4e00-\u9fff]{1,4}比(?:例|值)?)(?:达到|达|为|约|控制在|保持在|(?:缩小|扩大|提高|降)(?:到|至|为)|不低于|超过|是)*$/;
const SHARED = /^的?(?:比例|标准)?(?:给予|予以|进行|安排)?(?<deed>配套|分担|承担|出资|投入|补助|奖补)/;

function measured(words: string, previous: Reading | null): { subject: string | null; metric: string } | null {
  const named = namedAmount(words);
  if (named) return { subject: cleanSubject(named.subject).subject || null, metric: named.metric };
  const { subject } = cleanSubject(words);
  if (subject !== '') return { subject: null, metric: subject };
  if (previous?.role === 'count') return { subject: previous.subject, metric: `${previous.metric ?? ''}数` };
  return previous?.role === 'amount' ? { subject: previous.subject, metric: previous.metric ?? '' } : null;
}

function timesOf({ head, text, token, bound, previous }: Figure): Sense | null {
  const fined = FINE.test(text.slice(token.end)) ? FINED.exec(head)?.groups?.['base'] : undefined;
  if (fined !== undefined) return { role: 'limit', subject: null, metric: `罚款（${fined}的倍数）`, dated: false };
  const level = LEVEL.exec(head)?.groups;
  const what = level ? measured(level['what'] ?? '', previous) : null;
  if (!level || !what) return null;
  const { base = '', verb = '' } = level;
  const comparator = LEAST.test(verb) ? '>=' : MOST.test(verb) ? '<=' : null;
  return {
    role: 'share',
    subject: what.subject,
    metric: `${what.metric}为${base}的倍数`,
    ...(comparator === null ? {} : { bound: { comparator, qualifier: verb, suffix: bound.suffix } }),
  };
}

function ratioOf({ head, text, token }: Figure): Sense | null {
  const deed = /按(?:照)?(?:不低于)?$/.test(head) ? SHARED.exec(text.slice(token.end))?.groups?.['deed'] : undefined;
  if (deed !== undefined)
    return {
      role: 'share',
      subject: cleanSubject(head.replace(/按(?:照)?(?:不低于)?$/, '')).subject || null,
      metric: `${deed}比例`,
    };
  const named = RATIO.exec(head)?.groups;
  return named
    ? { role: 'share', subject: cleanSubject(named['who'] ?? '').subject || null, metric: named['metric'] ?? null }
    : null;
}

/**
 * Reads multiples of another level and ratios; how many times more something becomes is a growth.
 *
 * - “到2012年，新材料产业主营业务收入达到2010年的2倍” → 2 倍 share 新材料产业主营业务收入为2010年的倍数
 * - “2012年主营业务收入突破100亿元，是2009年的2.2倍” → 100 亿元 amount 主营业务收入; 2.2 倍 share 主营业务收入为2009年的倍数
 * - “研发投入强度不低于全省平均水平的1.5倍” → 1.5 倍 share 研发投入强度为全省平均水平的倍数
 * - “没收违法所得，并处违法所得三倍以上五倍以下的罚款” → 3-5 倍 limit 罚款（违法所得的倍数）
 * - “处货值金额二倍以下罚款” → 2 倍 limit 罚款（货值金额的倍数）
 * - “市财政按1:1的比例配套” → 1 :1 share 市财政配套比例
 * - “不良贷款与基金杠杆比例达到5:1” → 5 :1 share 杠杆比例
 * - “城乡居民收入比缩小到2.3:1以内，农产品加工业产值与农业总产值之比达到2.6∶1” → 2.3 :1 share 城乡居民收入比; 2.6 :1 share 农产品加工业产值与农业总产值之比
 * - “软件业务收入达到5000亿元，是2010年的2.2倍，年均增长17%” → 5000 亿元 amount; 2.2 倍 share 业务收入为2010年的倍数; 17 % growth 软件业务收入年均增长
 * - “充电桩与车辆配比不低于1:1” → 1 :1 share 充电桩与车辆配比
 * - “项目总投资放大10倍，安排在1:1000地形图上” → none
 * - “会议于9:1开始，事情好上百倍” → none
 */
export const multiple: Rule = {
  id: 'multiple',
  read(figure) {
    if (figure.token.kind !== 'times') return null;
    if (figure.token.unit === '倍') return timesOf(figure);
    return figure.token.unit === ':1' ? ratioOf(figure) : null;
  },
};
