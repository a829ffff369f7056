import { attributeOf, childPath, childrenOf, nameOf, type XmlNode } from './word-xml.ts';

/** Returns a formula of Word (公式, `m:oMath`) in one line: `S=a×b`, `(a+b)/c`, `10^3`, `√(n)`. */
export function formulaLine(nodes: readonly XmlNode[]): string {
  return nodes.map(partLine).join('');
}

function partLine(node: XmlNode): string {
  const inner = childrenOf(node);
  const part = (name: string): string => formulaLine(childPath(inner, [name]));
  switch (nameOf(node)) {
    case '#text':
      return String(node['#text']);
    case 'm:f':
      return `${grouped(part('m:num'))}/${grouped(part('m:den'))}`;
    case 'm:sSup':
      return `${part('m:e')}^${grouped(part('m:sup'))}`;
    case 'm:rad':
      return `${part('m:deg')}√${grouped(part('m:e'))}`;
    case 'm:nary':
      return `${sign(inner, 'm:naryPr', 'm:chr') || '∫'}${part('m:e')}`;
    case 'm:d': {
      const parts = inner.filter((child) => 'm:e' in child).map((child) => formulaLine(childrenOf(child)));
      const [begin, end] = [sign(inner, 'm:dPr', 'm:begChr') || '(', sign(inner, 'm:dPr', 'm:endChr') || ')'];
      return `${begin}${parts.join(',')}${end}`;
    }
    case 'm:t':
    case 'w:t':
      return formulaLine(inner);
    default:
      return /Pr$/u.test(nameOf(node)) ? '' : formulaLine(inner);
  }
}

function grouped(text: string): string {
  return /^[\p{L}\p{N}.％%]*$/u.test(text) ? text : `(${text})`;
}

function sign(nodes: readonly XmlNode[], properties: string, name: string): string {
  const node = childPath(nodes, [properties]).find((child) => name in child);
  return node ? attributeOf(node, 'm:val') : '';
}
