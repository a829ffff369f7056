import type { Root } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { linesOf, refuseDeep } from './blocks.ts';

/** Returns the lines of an HTML fragment made by a converter, where everything is text and nothing is page furniture. */
export function htmlLines(html: string): string {
  const tree = unified().use(rehypeParse, { fragment: true }).parse(html) as Root;
  refuseDeep(tree);
  return linesOf(tree);
}
