import type { Facts } from '../extract/extracted.ts';
import type { Guess } from './guess.ts';

/** How titles of official documents end (党政机关公文处理工作条例 §9, and laws, plans, policies). */
const ENDING =
  /(?:通知|意见|方案|办法|规定|条例|计划|决定|细则|措施|规划|要点|公告|通告|批复|函|政策|纲要|指南|规则|规程|目录|若干条|法|令|标准|清单|工作报告|编|要點|辦法|規定|規劃|計劃|計畫|條例|決定|細則|規則|綱要|標準|規範|修正案|问答|章程|公约|守则)(?:[（(].{1,24}[）)])*$/u;
/** Sentences, numbered clauses, the issuer's mark (…文件), and “标签：内容” lines are no titles. */
const NO_TITLE =
  /[。；]|[：:]$|^[一二三四五六七八九十]+、|^[（(][一二三四五六七八九十]+[)）]|文件$|^附件\s*\d*$|\d+\s*号$|^第[一二三四五六七八九十百\d\s]+[章节条編编]|^\d{1,3}[.、．](?!.*关于)|[>»›]|^专栏|\d{4}年\d{1,2}月\d{1,2}日$|^[（(]此件|^[-=*:#]{2,}|^[^：:]{1,6}[：:]/u;
const HEAD_LINES = 14;
/** A title longer than this is a sentence. */
const LONGEST = 120;

/** Guesses the title: what the page says, else the first lines that together end as titles do. */
export function guessTitle(lines: readonly string[], facts: Facts, fallback: string): Guess<string> {
  if (facts.title && ENDING.test(facts.title.replace(/\s/g, ''))) {
    return { value: facts.title.replace(/\s/g, ''), confidence: 'high', ground: '网页标题' };
  }
  const head = lines.slice(0, HEAD_LINES);
  for (let start = 0; start < head.length; start += 1) {
    let joined = '';
    for (const line of head.slice(start, start + 4)) {
      if (NO_TITLE.test(line)) break;
      joined += line.replace(/\s+/g, '');
      if (joined.length > LONGEST) break;
      if (ENDING.test(joined) && joined.length >= 5) {
        return { value: trimmed(joined), confidence: 'high', ground: `第 ${start + 1} 行起“${joined.slice(0, 20)}…”` };
      }
    }
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
