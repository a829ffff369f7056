import type { Support } from '../../../src/domain/fact.ts';
import { RELIEF_THEME } from '../../../src/domain/relief.ts';
import { canonical, printed } from '../quantity/canonical.ts';
import { type Sentence, sentences } from '../quantity/sentence.ts';
import { type Cap, capOf, capsOf, NO_CAP } from './cap.ts';
import { OPENING } from './opening.ts';
import { awards, type Part, type Pledge, partOf, pledgesIn, spans } from './part.ts';
import { PER_UNIT } from './per-unit.ts';
import { receiverOf } from './receiver.ts';
import { type PlacedRelief, readRelief } from './relief/read-relief.ts';
import { GIFTS } from './rules/index.ts';
import { termsOf } from './terms.ts';
import { themeOf } from './theme.ts';

/** A measure before it has an id, a clause and its agencies. */
export interface Measure extends Omit<Support, 'id' | 'clause' | 'agencies' | 'status'> {
  /** The words of the promise alone, by which it keeps its id. */
  readonly own: string;
}

const NOBODY = { beneficiary: null, condition: null, rateBase: null };

/** A sum by the unit: 每亩150元, 每生每年不低于500元. */
const BY_UNIT = new RegExp(`${PER_UNIT}(?:不低于|不超过|最高)?\\d`);

/** A promise’s cap, and where it is told behind the next promises of the sentence, the last of these. */
interface Capped extends Cap {
  readonly told: Pledge | null;
}

/** Tells whether two promises are of one form, both a share or both a sum, so that one cap can be for both. */
function alike(a: Pledge, b: Pledge): boolean {
  const share = ({ parts }: Pledge): boolean =>
    parts.some(({ tokens }) => tokens.some(({ kind }) => kind === 'percent'));
  const byUnit = ({ parts }: Pledge): boolean => parts.some(({ words }) => BY_UNIT.test(words));
  const once = ({ parts }: Pledge): boolean => parts.some(({ words }) => /一次性/.test(words));
  return share(a) === share(b) && once(a) === once(b) && !byUnit(a) && !byUnit(b);
}

/** A most for all that one receiver gets: 单家企业合计补助金额不超过50万元. */
function forAll({ words }: Part): boolean {
  return /^(?:单|每|同一)[^，]*合计/.test(words);
}

/** A cap after two pledges of one sentence is for both (单个企业最多不超过50万元), where they are of one form. */
function capFor(pledges: readonly Pledge[], i: number, given: readonly number[] = []): Capped {
  const pledge = pledges[i];
  if (!pledge) return { ...NO_CAP, told: null };
  const own = { ...capOf(pledge, given), told: null };
  const next = pledges[i + 1];
  const joined =
    next?.before === pledge &&
    next.parts[0] !== undefined &&
    next.parts[0].start - (pledge.parts.at(-1)?.end ?? 0) === 1;
  if (own.cap !== null || !joined || !next || !(alike(pledge, next) || next.parts.some(forAll))) return own;
  const shared = capFor(pledges, i + 1);
  // A yearly most is for both halves of one award (前三年…，后两年…), not for two awards.
  const halved = next.parts.some(spans);
  // What is given at once is not capped by as much or less: 给予50万元；…给予20万元，每个企业最高不超过20万元.
  if (shared.cap !== null && given.some((sum) => sum >= (shared.cap ?? 0))) return own;
  if (shared.capScope === null || (/每年/.test(shared.capScope) && !halved)) return own;
  return { ...shared, inferred: ['cap', 'capScope'], told: shared.told ?? next };
}

/** A most that a sentence of its own sets for what the sentence before it gives: 同一主体年度补贴总额不超过200万元。 */
const SET_APART =
  /^(?:同一|单个|每个|每家|单户|每户)[^，。；\d]{0,20}(?:最高|最多|不超过|不高于)[^，。；\d]{0,6}\d[\d.]*[万亿]?元。?$/;

/** The cap that the sentence behind a sentence sets for it, with its place. */
function capBehind(text: string, next: Sentence | undefined): (Cap & { end: number }) | null {
  const words = next === undefined ? '' : text.slice(next.start, next.end);
  if (!next || !SET_APART.test(words)) return null;
  const end = next.end - (words.endsWith('。') ? 1 : 0);
  const part = partOf(text, next.start, end);
  const { cap, capScope } = capOf({ parts: [part], before: null });
  return cap === null ? null : { cap, capScope, inferred: ['cap', 'capScope'], end };
}

/** Returns the money promised in one clause’s text, in order; a pure function of its words and headings. */
export function readSupport(source: string, headings: readonly string[]): Measure[] {
  const view = canonical(source);
  // 予以奖励 is 给予奖励; both have two characters, so that places stay.
  const text = view.text.replace(/予以(?=[^，；。]{0,10}?(?:奖励|奖补|补贴|补助|资助|贴息))/g, '给予');
  const all = sentences(text);
  const read = all.map((sentence, at) => {
    const behind = capBehind(text, all[at + 1]);
    const reliefs = readRelief(text, sentence.start, sentence.end);
    const pledges = pledgesIn(text, sentence.start, sentence.end).flatMap((pledge) =>
      withoutRelief(pledge, reliefs, text),
    );
    const spared = reliefs.map((relief) => {
      const { start, end, measure } = relief;
      const words = printed(source, view, start, end);
      return { start, read: [{ own: words, quote: words, ...measure }] };
    });
    const given = pledges.map((pledge, i): { start: number; read: Measure[] } => {
      const read = GIFTS.map((rule) => rule.read(withoutBeside(pledge))).find((found) => found !== null);
      const start = pledge.parts[0]?.start ?? sentence.start;
      if (!read) return { start, read: [] };
      const end = pledge.parts.at(-1)?.end ?? sentence.end;
      const words = pledge.parts.map((part) => part.words).join('，');
      const given = read.tiers.map((tier) => tier.amount);
      const limit = capFor(pledges, i, given);
      const { cap, capScope, inferred, told } =
        limit.cap === null && read.most
          ? { ...limit, cap: read.most }
          : limit.cap === null && behind
            ? { ...behind, told: null }
            : limit;
      const last = inferred.includes('cap') ? (told?.parts.at(-1)?.end ?? behind?.end ?? end) : end;
      const { implied, ...terms } = termsOf(pledge, text.slice(sentence.start, start));
      // A yearly most told behind the second half of one award is for the years of the first too.
      const yearly = told !== null && terms.frequency === 'unstated' && /每年/.test(limit.capScope ?? '');
      const gifts = [read, ...(read.also ?? [])];
      const caps = capsOf(pledge);
      const receivers = gifts.map((gift) => receiverOf(pledge, gift));
      const theme = themeOf(receivers[0] ?? NOBODY, words, headings);
      const measures = gifts.map((gift, nth) => {
        const receiver = receivers[nth] ?? NOBODY;
        return {
          own: printed(source, view, start, end),
          // Every number stands in the quote, a cap told behind the next promise or sentence too.
          quote: printed(source, view, start, last),
          instrument: gift.instrument,
          theme,
          beneficiary: receiver.beneficiary,
          condition: receiver.condition,
          ratePercent: gift.ratePercent,
          rateMaxPercent: gift.rateMaxPercent,
          rateBase: receiver.rateBase,
          // A sum for nothing but whom it is paid to may still be told by the unit: 给予用人单位每人1000元.
          tiers: gift.tiers.map((tier) => ({ ...tier, condition: tierOf(tier.condition, receiver.beneficiary) })),
          comparator: gift.comparator,
          cap: caps.length === gifts.length ? (caps[nth] ?? null) : cap,
          capScope,
          ...terms,
          ...(yearly ? { frequency: 'annual' as const } : {}),
          inferred: [...inferred, ...(implied || yearly ? (['frequency'] as const) : [])],
        };
      });
      return { start, read: measures };
    });
    return [...given, ...spared].sort((a, b) => a.start - b.start).flatMap(({ read }) => read);
  });
  const [head, ...rest] = read;
  const said = text.slice(all[0]?.start, all[0]?.end).replace(/。$/, '');
  // A run-in heading only names the relief that the sentences behind it tell: 减免中小企业房租。对承租…的企业，免收….
  const named = headings.includes(said) && rest.flat().some(({ theme }) => theme === RELIEF_THEME);
  return [...(head ?? []).filter((measure) => !named || !onlyNames(measure)), ...rest.flat()];
}

/** Tells whether a relief says neither how much is spared nor when. */
function onlyNames({ theme, ratePercent, condition, period }: Measure): boolean {
  return theme === RELIEF_THEME && ratePercent === null && condition === null && period === null;
}

/** Who pays, alone, is no condition: 在省级奖励的基础上，市财政再给予50万元. */
const PURSE = /^(?:[省市县区]{1,2}级?|本级|同级)财政$/;
/** By what a sum is settled within its most, and no condition either: 根据课题完成度，给予发布方最高100万元支持. */
const BY_RESULT = /^根据[\u4e00-\u9fff]{2,12}(?:完成度|程度|情况|结果|绩效)$/;

/** Returns what a sum is for, by the receiver where the words before it name nothing else. */
function tierOf(told: string, beneficiary: string | null): string {
  const condition = beneficiary === null ? told.replace(PURSE, '') : told.replace(PURSE, '').replace(BY_RESULT, '');
  return /^(?:（|$)/.test(condition) ? `${beneficiary ?? ''}${condition}` : condition;
}

/** Returns a promise without the stretches that say beside what it is given; `termsOf` reads these. */
function withoutBeside(pledge: Pledge): Pledge {
  const parts = pledge.parts.filter(
    ({ words }) => !/^[在按][^，]*(?:奖|补|贴息|政策|支持|资助|扣除)[^，]*基础上$/.test(words),
  );
  return parts.length === pledge.parts.length ? pledge : { ...pledge, parts };
}

/** Returns a promise without the stretches that spare something, which are read apart; what opens it stays. */
function withoutRelief(pledge: Pledge, reliefs: readonly PlacedRelief[], text: string): Pledge[] {
  const parts = pledge.parts.flatMap((part) => {
    const relief = reliefs.find(({ at }) => at.start === part.start);
    if (!relief) return [part];
    return OPENING.test(relief.head) ? [partOf(text, part.start, part.start + relief.head.length)] : [];
  });
  return parts.length === pledge.parts.length && parts.every((part, i) => part === pledge.parts[i])
    ? [pledge]
    : parts.some(awards)
      ? [{ ...pledge, parts }]
      : [];
}
