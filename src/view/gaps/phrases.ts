import { WORDS } from '../../domain/words.ts';

/** Verbs with which headings begin, and what stands after the matter itself: neither says what it is about. */
const VERBS =
  /^(?:进一步|持续|着力|大力|积极|加快|全面|深入|努力|有序|继续|重点|强力|不断|切实|充分)*(?:推动|推进|加强|强化|实施|提升|提高|优化|完善|健全|建立|发展|打造|做好|做优做精|做强|做大做强|做强做深|开展|培育壮大|培育|壮大|支持|引导|促进|扩大|加大|构建|组建|保障|落实|深化|突出|抓好|建成|建设|开拓|拓展|延伸|巩固提升|巩固|改造提升|改造|推广|创新|鼓励|搞好|增强|设立|树立|引进|出台|开发|规范发展|承接|加快)?/u;
const ENDS =
  /(?:工程|行动|计划|力度|能力|水平|步伐|建设|发展|产业发展|新模式|体系|机制|工作|转型|转型发展|升级|突破|新突破|产业链|产业|快速发展|做大做强|支持|支撑)$/u;
const LEAST = 3;
const MOST = 10;

/** Returns what a heading is about, or null where nothing telling is left: “实施绿色低碳产品创新行动” → 绿色低碳产品创新. */
export function headingPhrase(heading: string): string | null {
  const bare = heading.replace(/[“”‘’《》（）()，。、：:；\s]/gu, '');
  const core = bare.replace(VERBS, '').replace(ENDS, '');
  const length = [...core].length;
  return length >= LEAST && length <= MOST ? core : null;
}

/** What stands in quotation marks and names nothing: a number of years or levels (十二五, 百千万), a kind (平台型, 内置式), a measure (合格率, 满意度), a list. */
const NO_NAME = /[，。；、—]|^[一二三四五六七八九十百千万亿两\d]+$|[型式率]$|(?<!制)度$/u;
/** A word in quotation marks before these says how something is, it is no name: “短平快”的特点. */
const QUALITY = /^的(?:特点|特征|要求|优势|瓶颈|问题|现象)/u;

/** Returns the words a text puts in quotation marks or book-title marks as names of their own. */
export function quotedNames(text: string): string[] {
  const found = [...text.matchAll(/[“《]([^“”《》]{3,16})[”》]/gu)].flatMap((match) => {
    const name = match[1] ?? '';
    return NO_NAME.test(name) || QUALITY.test(text.slice(match.index + match[0].length)) ? [] : name;
  });
  return [...new Set(found)];
}

/**
 * Tells whether a phrase holds a word that is missing elsewhere. A phrase whose every word is there (大型成套装备整体: 大型,
 * 成套, 装备) is missing only as a phrase, which says nothing; 履约率 in 项目履约率 says something.
 */
export function holdsMissingWord(phrase: string, isMissing: (word: string) => boolean): boolean {
  const words = [...WORDS.segment(phrase)].map(({ segment }) => segment).filter((word) => [...word].length > 1);
  return (words.length > 0 ? words : [phrase]).some(isMissing);
}
