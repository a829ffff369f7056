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

/** Returns the words a text puts in quotation marks or book-title marks as names of their own. */
export function quotedNames(text: string): string[] {
  return [...new Set([...text.matchAll(/[“《]([^“”《》]{3,16})[”》]/gu)].map((match) => match[1] ?? ''))].filter(
    (name) => !/[，。；]/u.test(name),
  );
}
