import { RELIEF_THEME } from '../../../../src/domain/relief.ts';
import { capOf } from '../cap.ts';
import { isCeiling, type Part, stretches } from '../part.ts';
import type { Measure } from '../read-support.ts';
import { termsOf } from '../terms.ts';
import { DUE, type ReliefRead } from './relief.ts';
import { RELIEF_RULES } from './rules/index.ts';
import { tellsTerm } from './times.ts';
import { type Receiver, toldBefore } from './told.ts';
import { joined } from './who.ts';

/** A relief with its place in the text; `at` is the stretch that spares. */
export interface PlacedRelief {
  readonly start: number;
  readonly end: number;
  readonly at: Part;
  /** The words of `at` before those that spare, which may open what is given besides. */
  readonly head: string;
  readonly measure: Omit<Measure, 'own' | 'quote'>;
}

/** What forbids, asks for, reports or ends a relief, or settles what two parties owe each other. */
const NONE =
  /不得|不应|严禁|禁止|擅自|违规|违法|越权|违约|赔偿|承担[^，]*责任|请求|主张|有权|不予|不再(?:减|免)|停止|取消|骗取|追缴|补缴|争取|研究|探索|建议|呼吁|累计|已经?(?:免|减|退)|下列|如下|以下(?:情形|各项|税费|费用|优惠)|减收或者/;

/** A character of each form; most stretches have none. */
const HINT = /免|减|折|抵|扣|退|缴|调|浮|降|优惠|增收|加收|标准|收取|征/;
/** No stretch that promises something is longer; one without commas may be a whole table. */
const LONGEST = 240;
/** Two forms of relief in one stretch (免征增值税、减半征收企业所得税): whose and of what each is stays open. */
const TWO = /免征|免收|减免|减征|减半|缓缴(?!期)|[或、和]$/;

function reading({ words }: Part): ReliefRead | null {
  if (words.length > LONGEST || !HINT.test(words) || NONE.test(words)) return null;
  const read = RELIEF_RULES.map((rule) => rule.read(words)).find((found) => found !== null) ?? null;
  return read !== null && TWO.test(read.head) ? null : read;
}

/** The last stretch behind a relief that still speaks of it: 单户最高减免5万元, 期限不超过6个月. */
function lastOf(parts: readonly Part[], at: number): number {
  const ends = parts.findIndex(({ words }, i) => i > at && !isCeiling(words) && !tellsTerm(words));
  return (ends < 0 ? parts.length : ends) - 1;
}

/** What every form of relief has: a word that spares, and a tax, fee or price. */
const SPARES = /[免减折抵扣缓退降调浮征缴]|收取|计收|优惠|执行|不再?增/;
const LEVIED = new RegExp(`${DUE}|[税价]|费率|标准`);

/** Those named behind ；, whom what follows is for, though what they may do is no relief itself: 困难的企业可申请缓缴. */
const OTHERS = /(?:企业|单位|纳税人|个体工商户|商户|主体|机构|用户|居民)(?:可|应|申请|按|$)/;

/** A size whose measure is told with the one before: 固定资产投资5000万元至2亿元的企业，…；2亿元以上的，…; null for other conditions. */
function elided(led: Receiver | null, own: Receiver): string | null {
  const measure = /^[^\d，；]{2,12}(?=\d)/.exec(led?.condition ?? '')?.[0];
  return measure !== undefined && /^\d/.test(own.condition ?? '') ? `${measure}${own.condition}` : null;
}

/** Returns each relief (减免) that the stretches of one sentence promise, in order. */
export function readRelief(text: string, start: number, end: number): PlacedRelief[] {
  const sentence = text.slice(start, end);
  // Few sentences spare anything, and to cut one into stretches costs much.
  if (!SPARES.test(sentence) || !LEVIED.test(sentence)) return [];
  const parts = stretches(text, start, end);
  const found: PlacedRelief[] = [];
  let from = 0;
  let half = 0;
  let shared: (Receiver & { apart: boolean; half: number }) | null = null;
  for (const [at, part] of parts.entries()) {
    if (text.charAt(parts[at - 1]?.end ?? 0) === '；') {
      half = at;
      from = Math.max(from, at);
    }
    const read = reading(part);
    if (!read) continue;
    const told = toldBefore(parts, from, at, read);
    // Who is told once is for each relief of the sentence: 对…，免征关税，采购国产设备全额退还增值税.
    const others = shared?.half !== half && parts.slice(half, told.first).some(({ words }) => OTHERS.test(words));
    const led = told.receiver.beneficiary === null && !others && (read.base !== null || shared?.apart) ? shared : null;
    const last = lastOf(parts, at);
    const tail = parts.slice(at + 1, last + 1);
    const { cap, capScope } = capOf({ parts: tail, before: null });
    const { stacking } = termsOf({ parts: parts.slice(told.first, last + 1), before: null });
    found.push({
      start: parts[told.first]?.start ?? part.start,
      end: parts[last]?.end ?? part.end,
      at: part,
      head: read.head,
      measure: {
        instrument: read.instrument,
        theme: RELIEF_THEME,
        beneficiary: told.receiver.beneficiary ?? led?.beneficiary ?? null,
        condition: elided(led, told.receiver) ?? joined([led?.condition ?? null, told.receiver.condition]),
        ratePercent: read.ratePercent,
        rateMaxPercent: null,
        rateBase: told.base,
        tiers: [],
        comparator: read.comparator,
        cap,
        capScope,
        frequency: 'unstated',
        period: joined(
          [read.period, ...told.times, ...tail.map(({ words }) => (tellsTerm(words) ? words : null))],
          '，',
        ),
        stacking,
        payer: told.giver,
        inferred: [],
      },
    });
    from = last + 1;
    if (told.receiver.beneficiary !== null) shared = { ...told.shared, apart: told.apart, half };
  }
  return found;
}
