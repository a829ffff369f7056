import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { PolicyDocument } from '../../../src/domain/document.ts';
import { readWhole, writeWhole } from '../../lib/files.ts';
import { openSumStore, sumOf } from '../../lib/sum-store.ts';
import { buildNumbering, type Numbering } from '../words/numbering.ts';
import { bytePool } from '../words/pool.ts';
import type { SaidBefore } from '../words/said.ts';
import { type KeptIn, keptVersion } from './kept-in.ts';
import { packColumns, unpackColumns } from './number-columns.ts';
import { type PackedSaid, packSaid, unpackSaid } from './pack-said.ts';

/** What documents said, kept between builds. */
export interface KeptWords extends SaidBefore {
  /** Keeps the numbering of this run, and removes what this run did not ask for. */
  close(): Promise<void>;
}

/** Opens what the last run kept of some documents, else with room for about so many terms; without a place, nothing is known and nothing kept. */
export async function openKeptWords(
  keptIn: KeptIn | null,
  documents: readonly PolicyDocument[],
  expected: number,
): Promise<KeptWords> {
  if (keptIn === null) return { numbering: buildNumbering(expected), find: () => null, keep() {}, async close() {} };
  const version = await keptVersion();
  const [file, store] = [join(keptIn.folder, 'terms'), openSumStore(join(keptIn.folder, 'words'))];
  const keyOf = ({ id }: PolicyDocument): string => sumOf(version, keptIn.editions.get(id) ?? id);
  const room = bytePool();
  const before = readNumbering(file, version, room);
  const known = new Map<PolicyDocument, PackedSaid['said']>();
  for (const document of documents) {
    const bytes = store.read(keyOf(document), room);
    const kept = bytes === null ? null : unpackSaid(bytes);
    if (kept && before.sums.includes(kept.numbering)) known.set(document, kept.said);
  }
  // Most of the terms may be of documents that are gone: then the numbering begins anew.
  const goesOn = known.size * 2 >= documents.length;
  const { sums, pairs } = goesOn ? before : NOTHING_NUMBERED;
  const numbering = buildNumbering(goesOn ? 0 : expected, pairs);
  let sum: string | null = null;
  // Asked for when all terms of this run are numbered.
  const sumNow = (): string => {
    sum ??= numbering.size() * 2 > pairs.length ? sumOfPairs(numbering) : (sums.at(-1) ?? '');
    return sum;
  };
  return {
    numbering,
    find: (document) => (goesOn ? (known.get(document) ?? null) : null),
    keep: (document, said) => store.put(keyOf(document), packSaid({ numbering: sumNow(), said })),
    async close() {
      store.close();
      if (sums.includes(sumNow())) return;
      await writeWhole(file, packColumns({ version, sums: [...sums, sumNow()] }, [[numbering.pairs()]]));
    },
  };
}

/** The pairs of a numbering, and its checksum at the end of each run that added to it. */
interface KeptNumbering {
  sums: readonly string[];
  pairs: Int32Array;
}

const NOTHING_NUMBERED: KeptNumbering = { sums: [], pairs: new Int32Array() };

function readNumbering(file: string, version: string, room: (bytes: number) => Uint8Array): KeptNumbering {
  const bytes = readWhole(file, room);
  const kept = bytes && unpackColumns(bytes);
  if (!kept) return NOTHING_NUMBERED;
  const { version: by, sums } = kept.head as { version: string; sums: string[] };
  const [pairs] = kept.columns;
  return by === version && pairs ? { sums, pairs } : NOTHING_NUMBERED;
}

function sumOfPairs(numbering: Numbering): string {
  const { buffer, byteOffset, byteLength } = numbering.pairs();
  return createHash('sha256')
    .update(new Uint8Array(buffer, byteOffset, byteLength))
    .digest('hex');
}
