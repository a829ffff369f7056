import { attributeOf, childPath, childrenOf, parseXml, valOf, type XmlNode } from './word-xml.ts';

/** One level of a list of Word: how its number is printed. */
export interface Level {
  start: number;
  format: string;
  /** E.g. `第%1条`, `（%2）`. */
  text: string;
  /** The level, counted from one, behind whose number it begins anew; 0 for never, null for any higher one. */
  restart: number | null;
  /** True where all numbers in it are printed as figures (1.1 below 第一章). */
  figures: boolean;
  /** The paragraph style that is printed with this level, '' for none. */
  style: string;
}

/** A list as paragraphs name it: the definition it counts with, its levels, and where it begins anew. */
export interface List {
  definition: string;
  levels: readonly Level[];
  starts: ReadonlyMap<number, number>;
}

/** The lists of a Word file by the number that paragraphs and styles name. */
export type Lists = ReadonlyMap<string, List>;

/** Word has nine levels; a file that names others is not followed there. */
const LEVELS = 9;

/** Returns the lists that a Word file defines in its `word/numbering.xml` (ECMA-376 §17.9). */
export function readLists(xml: string | null): Lists {
  const root = childPath(parseXml(xml), ['w:numbering']);
  const definitions = root.filter((node) => 'w:abstractNum' in node);
  const lists = new Map<string, List>();
  for (const node of root.filter((child) => 'w:num' in child)) {
    const named = valOf(childrenOf(node), 'w:abstractNumId');
    const definition = followed(definitions, named);
    const levels: Level[] = [];
    const starts = new Map<number, number>();
    for (const level of definition ? levelsIn(definition) : []) levels[level.at] = level;
    for (const override of childrenOf(node).filter((child) => 'w:lvlOverride' in child)) {
      const start = valOf(childrenOf(override), 'w:startOverride');
      if (start !== '') starts.set(Number(attributeOf(override, 'w:ilvl')), Number(start));
      // A level that the list states for itself stands in place of that of its definition.
      for (const level of levelsIn(override)) levels[level.at] = level;
    }
    const id = definition ? attributeOf(definition, 'w:abstractNumId') : named;
    lists.set(attributeOf(node, 'w:numId'), { definition: id, levels, starts });
  }
  return lists;
}

/** A definition without levels of its own (`w:numStyleLink`) follows the one that is made for the same list style. */
function followed(definitions: readonly XmlNode[], id: string): XmlNode | undefined {
  const own = definitions.find((node) => attributeOf(node, 'w:abstractNumId') === id);
  const link = own ? valOf(childrenOf(own), 'w:numStyleLink') : '';
  return (link && definitions.find((node) => valOf(childrenOf(node), 'w:styleLink') === link)) || own;
}

function levelsIn(node: XmlNode): (Level & { at: number })[] {
  const levels = childrenOf(node).filter((child) => 'w:lvl' in child && Number(attributeOf(child, 'w:ilvl')) < LEVELS);
  return levels.map((level) => {
    const says = childrenOf(level);
    const restart = valOf(says, 'w:lvlRestart');
    return {
      at: Number(attributeOf(level, 'w:ilvl')),
      start: Number(valOf(says, 'w:start') || 1),
      format: valOf(says, 'w:numFmt') || 'decimal',
      text: valOf(says, 'w:lvlText'),
      restart: restart === '' ? null : Number(restart),
      figures: says.some((child) => 'w:isLgl' in child),
      style: valOf(says, 'w:pStyle'),
    };
  });
}
