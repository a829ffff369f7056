const TOKEN =
  /^(?:([〇零一二三四五六七八九十百]+)、?(?=[（(]|第\d+段|$|责)|[（(]([〇零一二三四五六七八九十百]+)[）)]|(\d+)[.．﹒、]?(?![\d段])|[（(](\d+)[）)]|([①-⑳]))/u;

/**
 * Returns a place as it is said and as legal citation writes it: 四（二）2. → 第四部分第（二）项第2点.
 * What is not a number of an outline (第十二条、责任单位、第2段) stays as it is.
 */
export function spokenPin(pin: string): string {
  let rest = pin;
  let out = '';
  while (rest !== '') {
    const match = TOKEN.exec(rest);
    if (!match) return out + rest;
    const [all, part, section, item, subitem, circled] = match;
    if (part !== undefined) out += `第${part}部分`;
    else if (section !== undefined) out += `第（${section}）项`;
    else if (item !== undefined) out += `第${item}点`;
    else if (subitem !== undefined) out += `第（${subitem}）目`;
    else out += `第${circled ?? ''}小点`;
    rest = rest.slice(all.length);
  }
  return out;
}
