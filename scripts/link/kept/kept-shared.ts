import { join } from 'node:path';
import { readWhole, writeWhole } from '../../lib/files.ts';
import type { SharedBefore } from '../reuse/again.ts';
import type { Shared } from '../reuse/passages.ts';
import type { Texts } from '../reuse/texts.ts';
import { bytePool } from '../words/pool.ts';
import { type KeptIn, keptVersion } from './kept-in.ts';
import { packColumns, unpackColumns } from './number-columns.ts';
import { type Numbered, numbersToday } from './numbers-today.ts';

/** The wording that documents shared in the last run. */
export interface KeptShared {
  /** Null where that is not known, or most documents are others than then. */
  before: SharedBefore | null;
  keep(shared: Shared): Promise<void>;
}

/** What is said of the kept numbers; texts are numbered through all documents. */
interface Head extends Numbered {
  version: string;
}

/** Opens what the last run kept; without a place, nothing is known and nothing kept. */
export async function openKeptShared(keptIn: KeptIn | null, { clauses, ages }: Texts): Promise<KeptShared> {
  if (keptIn === null) return { before: null, async keep() {} };
  const [file, version] = [join(keptIn.folder, 'shared'), await keptVersion()];
  const own = Map.groupBy(clauses.keys(), (text) => keptIn.editions.get(clauses[text]?.doc ?? '') ?? '');
  const sizes = Array.from(own.values(), ({ length }) => length);
  const before = read(file, version, own);
  return {
    before,
    async keep({ spots, runs }) {
      // Nothing has changed, and the file says it all.
      if (before?.today.length === clauses.length && before.today.every((text, n) => text === n)) return;
      const head: Head = { version, editions: [...own.keys()], sizes };
      await writeWhole(file, packColumns(head, [[spots.ends], [spots.hashes], [spots.at], [runs], [ages]]));
    },
  };
}

/** Reads the file, with the texts of today by the editions of their documents. */
function read(file: string, version: string, own: ReadonlyMap<string, readonly number[]>): SharedBefore | null {
  const bytes = readWhole(file, bytePool());
  const kept = bytes && unpackColumns(bytes);
  const head = kept && (kept.head as Head);
  if (head?.version !== version) return null;
  const [ends = NONE, hashes = NONE, at = NONE, runs = NONE, ages = NONE] = kept?.columns ?? [];
  const today = numbersToday(head, own);
  const stay = today.filter((text) => text >= 0);
  const isUsable = stay.length * 2 >= today.length && stay.every((text, n) => n === 0 || (stay[n - 1] ?? 0) < text);
  return isUsable ? { spots: { ends, hashes, at }, runs, ages, today } : null;
}

const NONE = new Int32Array();
