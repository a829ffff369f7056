import type { Lists } from './word-lists.ts';
import { attributeOf, childPath, childrenOf, parseXml, switchOf, valOf, type XmlNode } from './word-xml.ts';

/** What a style of Word gives its paragraphs or runs: a list and its level, and whether they are hidden. */
export interface WordStyle {
  list: string;
  level: number;
  hidden: boolean;
}

/** A style follows another no further than this; one that follows itself would never end. */
const STEPS = 20;

/**
 * Returns the styles of a Word file by id, from its `word/styles.xml`: what a style does not say it takes from the one
 * it is based on. Its level is the one of the list that names the style (ECMA-376 §17.9.23), else the one it states.
 */
export function readStyles(xml: string | null, lists: Lists): Map<string, WordStyle> {
  const nodes = childPath(parseXml(xml), ['w:styles']).filter((node) => 'w:style' in node);
  const own = new Map(nodes.map((node) => [attributeOf(node, 'w:styleId'), childrenOf(node)]));
  const styles = new Map<string, WordStyle>();
  for (const id of own.keys()) styles.set(id, styleOf(id, own, lists));
  return styles;
}

function styleOf(id: string, own: ReadonlyMap<string, XmlNode[]>, lists: Lists): WordStyle {
  const ids: string[] = [];
  for (let at = id; own.has(at) && ids.length < STEPS; at = valOf(own.get(at) ?? [], 'w:basedOn')) ids.push(at);
  const numbers = ids.map((at) => childPath(own.get(at) ?? [], ['w:pPr', 'w:numPr']));
  const list = numbers.map((says) => valOf(says, 'w:numId')).find((said) => said !== '') ?? '';
  const levels = lists.get(list)?.levels ?? [];
  const level = ids
    .map((at, index) => {
      const named = levels.findIndex((one) => one?.style === at);
      return named >= 0 ? String(named) : valOf(numbers[index] ?? [], 'w:ilvl');
    })
    .find((said) => said !== '');
  const hidden = ids.map((at) => switchOf(childPath(own.get(at) ?? [], ['w:rPr']), 'w:vanish'));
  return { list, level: Number(level ?? 0), hidden: hidden.find((said) => said !== undefined) ?? false };
}
