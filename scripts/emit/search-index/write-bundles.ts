import { join } from 'node:path';
import { type BaseLimits, findBase } from './find-base.ts';
import {
  isWhole,
  type KeptBundle,
  type KeptIndex,
  keepBundle,
  listBundles,
  listedBundles,
  placeBundle,
} from './kept-index.ts';
import { writeBundle } from './pagefind-bundle.ts';
import type { Piece } from './pieces.ts';
import { isApart, planBundles } from './plan-bundles.ts';

/** Where a piece lies: in which bundle, under which id. */
export interface PlacedPiece {
  bundle: number;
  record: string;
}

/** The bundles of an index. */
export interface WrittenBundles {
  /** Their folders, below that of the index. */
  folders: string[];
  /** Where the pieces of each given bundle lie, in their order. */
  placed: PlacedPiece[][];
  /** Records of the bundles taken from before that stand for nothing any more. */
  former: string[];
}

/** A change of one document leaves the whole of a large index as it is, but for a small part. */
const LIMITS: BaseLimits = { least: 5_000, share: 0.1, missing: 5_000 };

/**
 * Writes the bundles, or takes them from earlier builds. What a bundle that was taken does not have goes, with that of all
 * the others, into one more bundle at the end (增补); so after one change the engine has only a small one to make.
 */
export async function writeBundles(
  bundles: readonly (readonly Piece[])[],
  outDir: string,
  kept: KeptIndex,
  limits: BaseLimits = LIMITS,
): Promise<WrittenBundles> {
  const earlier = listedBundles(kept);
  const whole = (bundle: KeptBundle): boolean => isWhole(kept, bundle);
  const plan = planBundles(bundles, earlier, limits, whole);
  // At once, before a bundle is made: another build may remove them meanwhile.
  for (const [at, base] of plan.entries()) if (base) placeBundle(kept, base.bundle, join(outDir, folderOf(at)));
  const taken = new Set(plan.flatMap((base) => base?.bundle.pieces.map(({ record }) => record) ?? []));
  const used: KeptBundle[] = [];

  const make = async (pieces: readonly Piece[], at: number): Promise<KeptBundle> => {
    const [folder, primary] = [join(outDir, folderOf(at)), at === 0];
    const records = await writeBundle({ folder, primary, contents: pieces.map((piece) => piece.content()), taken });
    for (const record of records) taken.add(record);
    const named = pieces.map(({ sum, size }, n) => ({ sum, size, record: records[n] ?? '' }));
    const made = await keepBundle(kept, { primary, pieces: named }, folder);
    // A build that fails later, in another thread, leaves what it made to the next.
    listBundles(kept, [...earlier, ...used, made]);
    return made;
  };
  for (const [at, pieces] of bundles.entries()) used.push(plan[at]?.bundle ?? (await make(pieces, at)));

  const missing = bundles.flatMap((pieces, at) => pieces.filter((_, n) => plan[at]?.records[n] === null));
  if (missing.length > 0) {
    const at = used.length;
    const others = earlier.filter(({ primary }) => !primary);
    const never = { ...limits, least: Number.POSITIVE_INFINITY };
    const same = findBase(missing, others, never, (bundle) => isApart(bundle, taken) && whole(bundle));
    if (same) placeBundle(kept, same.bundle, join(outDir, folderOf(at)));
    used.push(same?.bundle ?? (await make(missing, at)));
  }
  listBundles(kept, used);

  const added = (used[bundles.length]?.pieces ?? []).values();
  const placed = bundles.map((pieces, at) =>
    pieces.map((_, n): PlacedPiece => {
      const record = plan[at] ? plan[at].records[n] : used[at]?.pieces[n]?.record;
      if (typeof record === 'string') return { bundle: at, record };
      return { bundle: bundles.length, record: added.next().value?.record ?? '' };
    }),
  );
  return { folders: used.map((_, at) => folderOf(at)), placed, former: plan.flatMap((base) => base?.former ?? []) };
}

function folderOf(at: number): string {
  return at === 0 ? '' : `more-${at}/`;
}
