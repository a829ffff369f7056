import { directionOf } from '../../domain/direction.ts';
import type { PolicyDocument } from '../../domain/document.ts';

/** Which way a sentence went: down into places within the first, on at one place, or between places that are neither. */
export type ChainWay = 'down' | 'on' | 'across';

/**
 * Returns the way of a chain from its documents, the earliest first.
 *
 * It goes down only where every document stands below, or follows at the same place, an earlier one: 河南 to 郑州 to 新密.
 * 河南 and 广州, or a city before its province, hand nothing down.
 */
export function chainWay(documents: readonly PolicyDocument[]): ChainWay {
  let way: ChainWay = 'on';
  for (const [at, document] of documents.entries()) {
    if (at === 0) continue;
    const directions = documents.slice(0, at).map((earlier) => directionOf(earlier, document));
    if (!directions.some((direction) => direction === 'down' || direction === 'later')) return 'across';
    if (!directions.includes('later')) way = 'down';
  }
  return way;
}
