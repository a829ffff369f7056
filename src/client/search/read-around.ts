import { lookBeside } from '../../search/beside.ts';
import { simplify } from '../../search/simplify.ts';
import { type BesideBlock, besideBlocks } from './beside-view.ts';
import { fillRoom } from './long-list.ts';
import { nothingView, suggestionsFor } from './nothing-view.ts';
import type { OpenedSearch } from './open-search.ts';
import { railView } from './rail-view.ts';
import type { Found } from './read-found.ts';

/** What stands below the hits and to the right of them. */
export interface Around {
  /** Stands above the blocks where nothing was found as typed. */
  nothing: Node[];
  blocks: BesideBlock[];
  rail: Node[];
}

/** With more hits than this, what stands below them is out of sight. */
const WINDOWFUL = 12;

/** Reads other forms and wider readings of a query, and the count in the sources, ready to be put in. */
export async function readAround({ engine }: OpenedSearch, found: Found): Promise<Around> {
  const [beside, suggestions] = await Promise.all([
    lookBeside(engine, found.answer, simplify),
    suggestionsFor(engine, found.answer),
  ]);
  const blocks = besideBlocks(engine, found.answer, beside);
  const lists = blocks.map((block) => block.list);
  const [rail] = await Promise.all([
    railView(engine, found, blocks),
    fillRoom(lists, found.hits.length > WINDOWFUL ? 0 : innerHeight),
  ]);
  return { nothing: nothingView(found.answer, beside, suggestions), blocks, rail };
}
