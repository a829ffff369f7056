import { formulaLine } from './word-formula.ts';
import type { WordStyle } from './word-styles.ts';
import { allNamed, childPath, childrenOf, nameOf, switchOf, valOf, wordsIn, type XmlNode } from './word-xml.ts';

/** What a part of a Word file prints, and how many characters in it are hidden (隐藏文字) and left out. */
export interface Shown {
  nodes: XmlNode[];
  hidden: number;
}

/** Elements that only hold what is printed: fields (域) that are simply written, links, directions, the base of a ruby. */
const WRAPPERS = new Set(['w:fldSimple', 'w:hyperlink', 'w:dir', 'w:bdo', 'w:rubyBase', 'm:oMathPara']);
/** What changes tracked (修订) took away from here, and what stands above a character to say how it is read. */
const TAKEN = new Set(['w:del', 'w:moveFrom', 'w:rt', 'w:rubyPr']);
const PROPERTIES = new Set(['w:pPr', 'w:rPr', 'w:tblPr', 'w:trPr', 'w:tcPr', 'w:sdtPr', 'w:sectPr']);
const FIELD = new Set(['w:rPr', 'w:fldChar', 'w:instrText']);

/**
 * Returns the tree of a part of a Word file as Word prints it with all changes accepted, in elements that mammoth reads:
 * text boxes once, formulas as a line, nothing hidden, deleted or moved away; a paragraph whose mark is deleted is one
 * with the next (ECMA-376 §17.13.5.15). Pictures are left out.
 */
export function shownNodes(nodes: readonly XmlNode[], styles: ReadonlyMap<string, WordStyle>): Shown {
  let hidden = 0;
  return { nodes: inOrder(nodes, ''), hidden };

  function inOrder(list: readonly XmlNode[], style: string): XmlNode[] {
    const out: XmlNode[] = [];
    let held: XmlNode[] = [];
    let heldProperties: XmlNode[] = [];
    const release = (): void => {
      if (wordsIn(held) !== '') out.push({ 'w:p': [...heldProperties, ...held] });
      held = [];
    };
    for (const node of list) {
      if (!('w:p' in node)) {
        if (nameOf(node) === 'w:tbl') release();
        out.push(...shown(node, style));
        continue;
      }
      const says = childPath(childrenOf(node), ['w:pPr']);
      const mark = childPath(says, ['w:rPr']);
      const own = valOf(says, 'w:pStyle');
      const inner = childrenOf(node).filter((child) => !('w:pPr' in child));
      const words = inner.flatMap((child) => shown(child, own));
      const properties = [{ 'w:pPr': says.filter((child) => !('w:rPr' in child)) }];
      if (mark.some((child) => 'w:del' in child || 'w:moveFrom' in child)) {
        held.push(...words);
        heldProperties = properties;
        continue;
      }
      const content = [...held, ...words];
      if (isHidden(mark, own) && wordsIn(content) === '') continue;
      out.push({ ...node, 'w:p': [...properties, ...content] });
      held = [];
    }
    release();
    return out;
  }

  function shown(node: XmlNode, style: string): XmlNode[] {
    const name = nameOf(node);
    const inner = childrenOf(node);
    if (TAKEN.has(name)) return [];
    if (PROPERTIES.has(name) || inner.length === 0) return [simple(node, name)];
    if (WRAPPERS.has(name)) return inOrder(inner, style);
    switch (name) {
      case 'w:ruby':
        return inOrder(inner, style);
      case 'w:r':
        return [
          { ...node, 'w:r': isHidden(childPath(inner, ['w:rPr']), style) ? unseen(inner) : inOrder(inner, style) },
        ];
      case 'w:tr':
        return childPath(inner, ['w:trPr']).some((child) => 'w:del' in child)
          ? []
          : [{ ...node, 'w:tr': inOrder(inner, style) }];
      case 'm:oMath':
        return [{ 'w:r': [{ 'w:t': [{ '#text': formulaLine(inner) }], ':@': { '@_xml:space': 'preserve' } }] }];
      case 'mc:AlternateContent':
        return inOrder(chosen(inner), style);
      case 'w:drawing':
      case 'w:pict':
      case 'w:object': {
        const boxes = allNamed(inOrder(inner, style), 'w:txbxContent');
        return boxes.length > 0 ? [{ 'w:pict': boxes }] : [];
      }
      default:
        return [{ ...node, [name]: inOrder(inner, style) }];
    }
  }

  function unseen(inner: readonly XmlNode[]): XmlNode[] {
    hidden += [...wordsIn(inner)].length;
    return inner.filter((child) => FIELD.has(nameOf(child)));
  }

  function isHidden(says: readonly XmlNode[], style: string): boolean {
    const named = styles.get(valOf(says, 'w:rStyle'))?.hidden || styles.get(style)?.hidden;
    return switchOf(says, 'w:vanish') ?? named ?? false;
  }
}

/** Of two ways to say the same, the one for old readers, where it has words or the other has none. */
function chosen(ways: readonly XmlNode[]): XmlNode[] {
  const fallback = childPath(ways, ['mc:Fallback']);
  const choice = childPath(ways, ['mc:Choice']);
  return wordsIn(fallback) !== '' || wordsIn(choice) === '' ? fallback : choice;
}

function simple(node: XmlNode, name: string): XmlNode {
  if (name === 'w:cr') return { 'w:br': [] };
  return name === 'w:ptab' ? { 'w:tab': [] } : node;
}
