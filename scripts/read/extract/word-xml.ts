import { XMLBuilder, XMLParser } from 'fast-xml-parser';

/** A node as fast-xml-parser gives it with `preserveOrder`: one name with its children, attributes under `:@`. */
export type XmlNode = { [name: string]: XmlNode[] | Record<string, string> | string | number };

const OPTIONS = {
  preserveOrder: true,
  ignoreAttributes: false,
  // Blanks of a text are its own, and those of a `w:lvlText` are printed behind the number (“第%1条　”).
  trimValues: false,
  parseTagValue: false,
  processEntities: false,
} as const;

/** Returns a part of a Word file as a tree that keeps the order of its nodes; without the part, no nodes. */
export function parseXml(xml: string | null): XmlNode[] {
  return xml === null ? [] : (new XMLParser(OPTIONS).parse(xml) as XmlNode[]);
}

/** Returns the XML of a tree of `parseXml`. */
export function buildXml(tree: XmlNode[]): string {
  return new XMLBuilder(OPTIONS).build(tree);
}

/** Returns the name of a node, or '' for one that has only attributes. */
export function nameOf(node: XmlNode): string {
  return Object.keys(node).find((name) => name !== ':@') ?? '';
}

/** Returns the nodes inside a node; none inside text. */
export function childrenOf(node: XmlNode): XmlNode[] {
  const inner = node[nameOf(node)];
  return Array.isArray(inner) ? inner : [];
}

/** Returns the nodes inside the first child of each name in turn. */
export function childPath(nodes: readonly XmlNode[], path: readonly string[]): XmlNode[] {
  let at: readonly XmlNode[] = nodes;
  for (const name of path) {
    const next = at.find((node) => name in node);
    at = next ? childrenOf(next) : [];
  }
  return [...at];
}

/** Returns the `w:val` of the first node of a name, '' where there is none. */
export function valOf(nodes: readonly XmlNode[], name: string): string {
  const node = nodes.find((child) => name in child);
  return node ? attributeOf(node, 'w:val') : '';
}

/** Tells whether a property that is on or off (`w:vanish`) is set on; undefined where it is not set. */
export function switchOf(nodes: readonly XmlNode[], name: string): boolean | undefined {
  const node = nodes.find((child) => name in child);
  return node ? !/^(?:0|false|off)$/u.test(attributeOf(node, 'w:val')) : undefined;
}

/** Returns an attribute of a node, '' where it has none. */
export function attributeOf(node: XmlNode, name: string): string {
  const attributes = node[':@'] as Record<string, string> | undefined;
  return attributes?.[`@_${name}`] ?? '';
}

/** Returns all nodes of a name at any depth, those inside one of them left out. */
export function allNamed(nodes: readonly XmlNode[], name: string): XmlNode[] {
  return nodes.flatMap((node) => (name in node ? [node] : allNamed(childrenOf(node), name)));
}

/** Returns the words of runs, as they stand in `w:t`. */
export function wordsIn(nodes: readonly XmlNode[]): string {
  return allNamed(nodes, 'w:t')
    .flatMap(childrenOf)
    .map((node) => String(node['#text'] ?? ''))
    .join('');
}
