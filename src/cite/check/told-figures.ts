import { type Figure, readFigures } from './figures.ts';
import { fold } from './fold.ts';
import type { Mention, Stretch } from './mention.ts';
import { unreadNumbers } from './unread-numbers.ts';

const STOP = /[。！？；;\n]/u;
/** Words with which a sentence says what a text says. */
const TELLS = /提出|明确|规定|要求|指出|强调|确定|载明|写明|写道|设定|部署|承诺|约定|^[）)”"》]?[：:]/u;
/** What leads back from a statement to where it stands: …450亿元，详见该计划第二部分第（三）项. */
const LEADS_BACK = /(?:[（(〔[]\s*|[，,]\s*)(?:详见|参见|见|引自|摘自|出自|来自|源自|载于)?[：:]?\s*$/u;
const IN_BRACKETS = /[（(〔[]\s*(?:详见|参见|见|引自|摘自|出自|来自|源自|载于|依据)?[：:]?\s*$/u;
/** From here on a sentence tells of what was done or reckoned, not of what a text says. */
const OWN =
  /合计|共计|总计|累计|总共|平均|折合|相当于|约合|目前|截至|截止|实际|测算|据此|按此|现有|已经?[建实兑拨支完达发落超]|[实达完超][现到成过]了|拨付|兑现|发放|到位|申请|申报|有限公司|相差|差距|缺口|剩余/u;
/** Before or behind a number that is not meant to be exact. */
const ABOUT = /(?:近|约|大约|接近)$/u;
const ABOUT_AFTER = /^(?:左右|上下)/u;

/** What a memo tells in numbers: figures to be checked, and numbers as written that are not (200万, 两成, 六家). */
export interface Told {
  figures: Figure[];
  unread: string[];
}

const NOTHING: Told = { figures: [], unread: [] };

/**
 * Returns the figures that a memo tells of a citation in its own words: those with a unit in the sentence of the citation,
 * outside quotation marks, as far as the sentence says what the text says. What only may be meant is left out.
 */
export function toldFigures(
  text: string,
  mention: Mention,
  mentions: readonly Mention[],
  apart: readonly Stretch[],
): Told {
  if (mention.scope !== null || mention.by === 'link') return NOTHING;
  const others = mentions.filter((other) => other !== mention && other.scope === null);
  const end = Math.max(mention.end, mention.link?.end ?? 0);
  const before = outside(text, sentenceStart(text, mention.start, others), mention.start, apart);
  if (IN_BRACKETS.test(before)) return exact(before);
  const after = outside(text, end, sentenceEnd(text, end, others), apart);
  if (TELLS.test(after)) return exact(after);
  return LEADS_BACK.test(before) && /[见自于][：:]?\s*$/u.test(before) ? exact(before) : NOTHING;
}

function sentenceStart(text: string, from: number, others: readonly Stretch[]): number {
  let at = from;
  while (at > 0 && !STOP.test(text.charAt(at - 1))) at -= 1;
  return Math.max(at, ...others.map(({ end }) => (end <= from ? end : 0)));
}

function sentenceEnd(text: string, from: number, others: readonly Stretch[]): number {
  let at = from;
  while (at < text.length && !STOP.test(text.charAt(at))) at += 1;
  return Math.min(at, ...others.map(({ start }) => (start >= from ? start : text.length)));
}

/** Returns a stretch of the memo with what stands in other stretches taken out. */
function outside(text: string, start: number, end: number, apart: readonly Stretch[]): string {
  let out = '';
  let at = start;
  for (const stretch of apart) {
    if (stretch.end <= at || stretch.start >= end) continue;
    out += `${text.slice(at, Math.max(at, stretch.start))}“”`;
    at = stretch.end;
  }
  return out + (at < end ? text.slice(at, end) : '');
}

function exact(told: string): Told {
  const whole = fold(told).text;
  const folded = whole.slice(0, OWN.exec(whole)?.index ?? whole.length);
  const read = withRanges(folded);
  const figures = read.filter(({ start, written, about }) => {
    if (about) return false;
    return !ABOUT.test(folded.slice(0, start)) && !ABOUT_AFTER.test(whole.slice(start + written.length));
  });
  const left = read.filter((figure) => !figures.includes(figure)).map(({ written }) => written);
  return { figures, unread: [...new Set([...left, ...unreadNumbers(folded, read)])] };
}

/** Returns the figures of a folded text and the first numbers of its ranges, with the unit of the last: 2家 of 2到3家. */
function withRanges(folded: string): Figure[] {
  const own = readFigures(folded, false);
  const all = readFigures(folded, true);
  return all.flatMap((figure, at) => {
    if (own.some(({ start }) => start === figure.start)) return [figure];
    const next = all[at + 1];
    const isRange = /^[-至到]/u.test(folded.slice(figure.start + figure.written.length));
    if (!next || !isRange || /^(?:19|20)\d\d$/u.test(figure.written)) return [];
    const unit = /\d$/u.test(figure.written) ? /^[\d.,]+/u : /^[\d.,]+[百千万亿]*/u;
    return [{ ...figure, written: `${figure.written}${next.written.replace(unit, '')}` }];
  });
}
