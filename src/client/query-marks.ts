import { markRanges } from '../search/mark.ts';
import { announce } from './announce.ts';
import { namedElement } from './named-place.ts';

/** Parts of a clause that are not its text. */
const BESIDE = '.side, .xl, .num, button';

/** Marks the words of a search in the clause that the address names. */
function markArrival(): void {
  const keys = new URLSearchParams(location.search).getAll('q');
  const named = namedElement();
  // The anchor of a table row stands in its first cell.
  const target = named?.closest('tr') ?? named;
  if (target === null || target.closest('.text') === null) return;
  const nodes = textNodes(target);
  const whole = nodes.map((node) => node.data).join('');
  const ranges = markRanges(whole, keys);
  let from = 0;
  for (const node of nodes) {
    const to = from + node.data.length;
    markNode(
      node,
      ranges
        .filter(([start, end]) => start < to && end > from)
        .map(([start, end]) => [Math.max(start, from) - from, Math.min(end, to) - from]),
    );
    from = to;
  }
  if (ranges.length > 0) announce(`本条标出 ${ranges.length} 处`);
}

function textNodes(root: HTMLElement): Text[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT, (node) =>
    node.parentElement?.closest(BESIDE) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  const nodes: Text[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode as Text);
  return nodes;
}

/** Puts each range of a text node into a mark, from the end, so that earlier offsets stay true. */
function markNode(node: Text, ranges: readonly (readonly [number, number])[]): void {
  for (const [start, end] of [...ranges].reverse()) {
    const found = node.splitText(start);
    found.splitText(end - start);
    const mark = document.createElement('mark');
    mark.className = 'found';
    found.replaceWith(mark);
    mark.append(found);
  }
}

markArrival();
