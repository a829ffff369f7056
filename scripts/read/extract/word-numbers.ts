import type { Numbering } from './numbering.ts';
import type { WordStyle } from './word-styles.ts';
import { childPath, childrenOf, valOf, wordsIn, type XmlNode } from './word-xml.ts';

/** A number that says by itself where it ends needs no blank: “（一）”, “一、”, “1.” in front of a character. */
const OPEN_END = /[\p{L}\p{Nd}\p{Nl}]$/u;
const FIGURE_END = /\d[.．、﹒]$/u;

/** Returns the tree with the automatic number of each paragraph printed into it as its first run, those of text boxes too. */
export function printNumbers(
  nodes: readonly XmlNode[],
  numbering: Numbering,
  styles: ReadonlyMap<string, WordStyle>,
): XmlNode[] {
  return nodes.map((node) => {
    const name = Object.keys(node).find((key) => Array.isArray(node[key]));
    if (name === undefined) return node;
    const label = name === 'w:p' ? labelOf(childrenOf(node), numbering, styles) : '';
    const inner = printNumbers(childrenOf(node), numbering, styles);
    if (label === '') return { ...node, [name]: inner };
    const printed = {
      'w:r': [{ 'w:t': [{ '#text': spaced(label, wordsIn(inner)) }], ':@': { '@_xml:space': 'preserve' } }],
    };
    const at = inner.findIndex((child) => 'w:pPr' in child) + 1;
    return { ...node, [name]: [...inner.slice(0, at), printed, ...inner.slice(at)] };
  });
}

function labelOf(paragraph: readonly XmlNode[], numbering: Numbering, styles: ReadonlyMap<string, WordStyle>): string {
  const says = childPath(paragraph, ['w:pPr']);
  const own = childPath(says, ['w:numPr']);
  const style = styles.get(valOf(says, 'w:pStyle'));
  const list = valOf(own, 'w:numId') || (style?.list ?? '');
  return list === '' || list === '0' ? '' : numbering(list, Number(valOf(own, 'w:ilvl') || (style?.level ?? 0)));
}

/**
 * Word sets a gap behind a number, which only the list knows: “第二条 与申请人约定”, “1. 5年以上的”, “1 2020年度”.
 * Without it the number would be part of the words.
 */
function spaced(label: string, words: string): string {
  return OPEN_END.test(label) || (FIGURE_END.test(label) && /^\d/u.test(words)) ? `${label} ` : label;
}
