import { type Token, tokenize } from '../quantity/tokenize.ts';
import { antecedentIn, refersBack } from './anaphor.ts';
import { isAnother } from './another.ts';
import { AWARD, awardsIn, beforeGift, isShareToMost, SUPPORT } from './award-words.ts';
import { endows } from './fund.ts';
import { isFurther } from './further.ts';
import { halvesOf } from './halves.ts';
import { OPENING } from './opening.ts';

/** A stretch between two commas of a sentence that pledges something, with its figures. */
export interface Part {
  readonly start: number;
  readonly end: number;
  readonly words: string;
  /** Their places are in `words`. */
  readonly tokens: readonly Token[];
}

/** One promise: the stretches that belong to it, in order. */
export interface Pledge {
  readonly parts: readonly Part[];
  /** The pledge before ；, whose 对… still holds. */
  readonly before: Pledge | null;
}

/** The end of a condition, where a note on its bound may stand behind it: 达到1000万美元以上的（含1000万美元）. */
export const MET = /的(?=(?:（不?含[^（）]*）)?$)/;

/** A most told behind ；, which belongs to the promise before it (；单个项目奖励最高不超过300万元). */
const CEILING = /^(?:单个|单户|每个|每家|每户|同一|累计|总计|年度|最高)[^，]*(?:最高|最多|不超过|不高于)[^，]{0,4}\d/;

/** Tells whether a stretch behind ， or ；sets a most for what is told before it. */
export function isCeiling(words: string): boolean {
  return CEILING.test(words);
}

/** Leads in what is given for each: 按机型给予补贴：100座以下每架次补贴1万元. */
const LEADS_IN = /给予(?:奖励|奖补|补贴|补助)$/;

/** Returns the stretches between ， ； 。 ！ outside brackets, with their figures. */
export function stretches(text: string, start: number, end: number): Part[] {
  const parts: Part[] = [];
  let from = start;
  let depth = 0;
  for (let i = start; i < end; i += 1) {
    const char = text.charAt(i);
    if ('（“《'.includes(char)) depth += 1;
    else if ('）”》'.includes(char)) depth = Math.max(0, depth - 1);
    else if (depth === 0 && ('，；。！'.includes(char) || (char === '：' && LEADS_IN.test(text.slice(start, i))))) {
      if (i > from) parts.push(partOf(text, from, i));
      from = i + 1;
    }
  }
  if (end > from) parts.push(partOf(text, from, end));
  return parts;
}

/** Returns a stretch of a text as a part, with its figures. */
export function partOf(text: string, start: number, end: number): Part {
  const words = text.slice(start, end);
  return { start, end, words, tokens: tokenize(words).filter((token) => !token.han || token.kind === 'money') };
}

/** Returns the stretches of a text with a share and the most behind it as one, where the most alone names the award. */
function withMosts(text: string, parts: readonly Part[]): Part[] {
  const goesOn = (at: number): boolean => isShareToMost(parts[at]?.words ?? '', parts[at + 1]?.words ?? '');
  return parts.flatMap((part, i) => {
    if (goesOn(i - 1)) return [];
    return goesOn(i) ? [partOf(text, part.start, parts[i + 1]?.end ?? part.end)] : [part];
  });
}

/** Tells whether a stretch gives something, caps apart. */
export function awards({ words }: Part): boolean {
  return endows(words) || awardsIn(words);
}

/** An award for some of the years alone: 前三年给予80%的奖励，后两年给予50%的奖励 are two. */
export function spans(part: Part): boolean {
  return (
    /^(?:其中)?(?:前|后|第)[一二两三四五六七八九十\d]+(?:[至、和]第?[一二三四五六七八九十\d]+)?年/.test(part.words) &&
    awards(part) &&
    part.tokens.length > 0
  );
}

/** An award for the first years, told behind what it is of: 城镇土地使用税前四年由县财政全额奖励，后四年按50%奖励. */
const SPANNED = /[税费金部分](?:前|第)[一二两三四五六七八九十\d]+年[^，]*(?:全额|\d[\d.]*%)/;

/** Returns the promises of one sentence; each begins with its own 对…, or after a pledge that is complete. */
export function pledgesIn(text: string, start: number, end: number): Pledge[] {
  if (!SUPPORT.test(text.slice(start, end))) return [];
  const pledges: Pledge[] = [];
  let before: Pledge | null = null;
  const close = (held: readonly Part[]): void => {
    if (!held.some(awards)) {
      const last = pledges.at(-1);
      if (last && held.length === 2 && isFurther(held[0]?.words ?? '', held[1]?.words ?? '')) {
        before = { parts: held, before: last };
        pledges.push(before);
        return;
      }
      if (!last || !CEILING.test(held[0]?.words ?? '')) return;
      before = { ...last, parts: [...last.parts, ...held] };
      pledges[pledges.length - 1] = before;
      return;
    }
    // A 对 of another matter may stand before (对小微企业实行统保，对中小企业…给予): the last before the award counts.
    const award = held.findIndex(awards);
    const opened = held.findLastIndex((part, i) => i <= award && OPENING.test(part.words));
    // What a fund is to support stands behind it (设立10亿元专项资金，支持…) and opens nothing.
    const meant = held.findLastIndex(
      (part, i) => (i <= award || !endows(held[award]?.words ?? '')) && /^(?:支持|鼓励|设立)/.test(part.words),
    );
    // Who 其 or 首次认定的 refers to stands before it: 企业租用仓库的，对其租金给予50%的补助.
    const whom = OPENING.exec(held[opened]?.words ?? '')?.groups?.['whom'] ?? '';
    const named = refersBack(beforeGift(whom)) && antecedentIn(held[opened - 1]?.words ?? '') !== null;
    const first = opened >= 0 ? opened - Number(named) : Math.max(0, meant);
    before = { parts: held.slice(first), before };
    pledges.push(before);
  };
  for (const half of halvesOf(text, start, end, (words) => AWARD.test(words))) {
    let held: Part[] = [];
    const list = half.listEnd === null ? [] : [partOf(text, half.start, half.listEnd)];
    const rest = withMosts(text, stretches(text, half.listEnd === null ? half.start : half.listEnd + 1, half.end));
    for (const part of [...list, ...rest.filter(({ words }) => !/^(?:同时|此外|另外)$/.test(words))]) {
      const another = isAnother(
        part.words,
        held.map(({ words }) => words),
      );
      if (
        another ||
        (OPENING.test(part.words) && held.some(awards)) ||
        (spans(part) && held.some((own) => spans(own) || SPANNED.test(own.words)))
      ) {
        close(held);
        held = [];
      }
      held.push(part);
    }
    close(held);
  }
  return pledges;
}
