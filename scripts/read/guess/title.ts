import { bareName } from '../../../src/domain/line-shape.ts';
import type { Facts } from '../extract/extracted.ts';
import { withoutSpaces } from './bodies.ts';
import type { Guess } from './guess.ts';

/** How titles of official documents end (党政机关公文处理工作条例 §9, and laws, plans, policies). */
const ENDING =
  /(?:通知|意见|方案|办法|规定|条例|计划|决定|细则|措施|规划|要点|公告|通告|批复|函|政策|纲要|指南|规则|规程|目录|若干条|法|令|标准|清单|工作报告|编|要點|辦法|規定|規劃|計劃|計畫|條例|決定|細則|規則|綱要|標準|規範|修正案|问答|章程|公约|守则)(?:[（(].{1,24}[）)])*$/u;
/** Sentences, numbered clauses, the issuer's mark (…文件), and “标签：内容” lines are no titles. */
const NO_TITLE =
  /[。；]|[：:]$|^[一二三四五六七八九十]+、|^[（(][一二三四五六七八九十]+[)）]|文件$|^附件\s*\d*$|\d+\s*号$|^第[一二三四五六七八九十百\d\s]+[章节条編编]|^\d{1,3}[.、．](?!.*关于)|[>»›]|^专栏|\d{4}年\d{1,2}月\d{1,2}日$|^[（(]此件|^[-=*:#]{2,}|^[^：:]{1,6}[：:]/u;
const HEAD_LINES = 14;
/** A title that passes on another text ends with what it is itself: …关于印发…三年行动计划（2018—2020年）的通知. */
const PASSES_ON = /关于(?:印发|转发|公布|发布|批转|颁布)/u;
const NOTICE = /(?:通知|决定|公告|通告|批复|函|令|意见)(?:[（(].{1,24}[）)])*$/u;
/** The years of a plan, alone on the line behind its title. */
const YEARS = /^[（(](?:试行|\d{4}年?(?:[-—~～–至]+\d{4}年)?)[）)]$/u;
/** A title longer than this is a sentence. */
const LONGEST = 120;

/** A decree or an announcement that only carries a text, and the sentence in which it quotes its name. */
const CARRIER = /^[\p{Script=Han}]{2,30}(?:令|公告)$/u;
const CARRIED = /^《((?:[^《》]|《[^《》]*》|〈[^〈〉]*〉){4,110})》.{0,120}(?:公布|发布|施行)/u;
const CARRIED_LINES = 30;

/** Guesses the title: what the page says, else the first lines that together end as titles do. */
export function guessTitle(lines: readonly string[], facts: Facts, fallback: string): Guess<string> {
  const own = ownTitle(lines, facts, fallback);
  const carried = CARRIER.test(own.value) ? carriedTitle(lines) : null;
  return carried ? { value: carried, confidence: 'high', ground: `《${carried.slice(0, 20)}…》“现予公布”` } : own;
}

/** The name of the text that a decree publishes, where it stands above that text on lines of its own. */
function carriedTitle(lines: readonly string[]): string | null {
  const head = lines.slice(0, CARRIED_LINES).map((line) => line.replace(/\s+/g, ''));
  for (let at = 0; at < head.length; at += 1) {
    const name = [1, 2, 3, 4].flatMap((n) => CARRIED.exec(head.slice(at, at + n).join(''))?.[1] ?? [])[0];
    if (!name) continue;
    const below = head.slice(at + 1);
    const stands = below.findIndex((_, from) =>
      [1, 2, 3, 4].some((n) => bareName(below.slice(from, from + n).join('')) === bareName(name)),
    );
    if (stands >= 0)
      return name
        .replace(/^《(.*)》$/u, '$1')
        .replaceAll('〈', '《')
        .replaceAll('〉', '》')
        .replaceAll('＜', '《')
        .replaceAll('＞', '》');
  }
  return null;
}

function ownTitle(lines: readonly string[], facts: Facts, fallback: string): Guess<string> {
  if (facts.title && ENDING.test(facts.title.replace(/\s/g, ''))) {
    return { value: facts.title.replace(/\s/g, ''), confidence: 'high', ground: '网页标题' };
  }
  const head = lines.slice(0, HEAD_LINES);
  for (let start = 0; start < head.length; start += 1) {
    let joined = '';
    let ended: string | null = null;
    for (const [at, line] of head.slice(start, start + 4).entries()) {
      if (NO_TITLE.test(line) && (ended === null || !/的通知$/u.test(line))) break;
      joined += withoutSpaces(line);
      if (joined.length > LONGEST) break;
      if (!ENDING.test(joined) || joined.length < 5) continue;
      ended = ended !== null && !NOTICE.test(joined) && !YEARS.test(line.replace(/\s+/g, '')) ? ended : joined;
      if (NOTICE.test(joined)) break;
      const next = head[start + at + 1] ?? '';
      if (!PASSES_ON.test(joined) && !YEARS.test(next.replace(/\s+/g, ''))) break;
    }
    if (ended !== null)
      return { value: trimmed(ended), confidence: 'high', ground: `第 ${start + 1} 行起“${ended.slice(0, 20)}…”` };
  }
  if (facts.title) return { value: facts.title, confidence: 'medium', ground: '网页标题' };
  const first = head.find((line) => line.length >= 4 && line.length <= 60 && !NO_TITLE.test(line));
  return first
    ? { value: trimmed(first.replace(/\s+/g, '')), confidence: 'low', ground: '第一行短句' }
    : { value: `源文未载标题（${fallback.replace(/\.[a-z]+$/iu, '')}）`, confidence: 'low', ground: '括号里是文件名' };
}

/** Collections print a number before a title and the date behind it; both belong to the collection. */
function trimmed(title: string): string {
  return title
    .replace(/^\d{1,3}[.．、]/u, '')
    .replace(/^\p{Script=Han}{1,14}[〔[［【（(]\d{4}[〕\]］】）)]第?\d+号(?=《)/u, '')
    .replace(/^《([^《》]*(?:《[^《》]*》[^《》]*)*)》$/u, '$1')
    .replace(/[（(]\d{4}年\d{1,2}月\d{1,2}日[）)]$/u, '');
}
