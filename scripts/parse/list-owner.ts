import { isDutyLine } from '../../src/domain/line-shape.ts';
import type { LogicalLine } from '../../src/domain/repaired-text.ts';
import type { Node } from './node.ts';

const TITLE = 24;

/**
 * A paragraph behind the items of a list belongs to what announced the list (…下列情形之一的：), not to its last item:
 * always in an article, elsewhere where the items end like a list (；) and none has paragraphs of its own.
 */
export function endsList(root: Node, item: Node, line: LogicalLine): boolean {
  if (item === root || item.parent === null || item.style === null || item.style === 'article') return false;
  if (item.heading.text !== '' || item.text.text === '' || isDutyLine(line.text)) return false;
  // “二、特殊权限账号：” above its own paragraph.
  if (/[：:]$/u.test(item.text.text) && item.children.length === 0) return false;
  const owner = listOwner(item);
  const inArticle = owner.style === 'article' || owner.parent?.style === 'article';
  const items = (owner === item.parent ? owner : (item.parent ?? owner)).children;
  const listed = /[：:]$/u.test(owner.text.text) && items.some((child) => /[；;]$/u.test(child.text.text));
  const announced = listed || /^前[项款項]/u.test(line.text);
  const plain = items.every((child) => child.children.length === 0);
  const titled = item.text.text.length <= TITLE && siblingsHaveParagraphs(item);
  return (inArticle && !titled) || (announced && plain);
}

/** Items before this one are short names with paragraphs below them (一、领导机构。). */
function siblingsHaveParagraphs(item: Node): boolean {
  const before = item.parent?.children.filter((child) => child !== item && child.style === item.style) ?? [];
  return before.some((child) => child.children.some((below) => below.kind === 'paragraph'));
}

/** The clause or paragraph that a list hangs on; from an item of items, the outermost. */
export function listOwner(item: Node): Node {
  let owner = item.parent ?? item;
  while (owner.style !== null && owner.parent && owner.kind !== 'article' && isListItem(owner)) owner = owner.parent;
  return owner.kind === 'paragraph' && owner.parent?.style === 'article' ? owner.parent : owner;
}

function isListItem(node: Node): boolean {
  return node.kind === 'point' || node.kind === 'indent';
}
