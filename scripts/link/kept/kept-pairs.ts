import { join } from 'node:path';
import { readWhole, writeWhole } from '../../lib/files.ts';
import type { Unit } from '../unit.ts';
import { bytePool } from '../words/pool.ts';
import { type KeptIn, keptVersion } from './kept-in.ts';
import { packColumns, unpackColumns } from './number-columns.ts';
import { type Numbered, numbersToday } from './numbers-today.ts';
import { type PairNumbers, type PairTable, pairTable } from './pair-table.ts';

/** What the texts of pairs tell, kept between builds. */
export interface KeptPairs {
  /** How much wording they share. */
  wording: PairTable;
  /** Where the sentences and words stand that are quoted of them. */
  quotes: PairTable;
  /** Keeps what was asked for in this run, and nothing else. */
  close(): Promise<void>;
}

/** What is said of the kept numbers; units are numbered through all documents. */
interface Head extends Numbered {
  version: string;
}

/** Opens what the last build kept of pairs; without a place, nothing is known and nothing kept. */
export async function openKeptPairs(keptIn: KeptIn | null, units: readonly Unit[]): Promise<KeptPairs> {
  if (keptIn === null) return { wording: pairTable(), quotes: pairTable(), async close() {} };
  const [file, version] = [join(keptIn.folder, 'pairs'), await keptVersion()];
  const own = Map.groupBy(units.keys(), (unit) => keptIn.editions.get(units[unit]?.document.id ?? '') ?? '');
  const before = read(file, version);
  const unitOf = before === null ? new Int32Array() : numbersToday(before.head, own);
  const wording = pairTable(before?.wording, unitOf);
  const quotes = pairTable(before?.quotes, unitOf);
  return {
    wording,
    quotes,
    async close() {
      const sizes = Array.from(own.values(), ({ length }) => length);
      const head: Head = { version, editions: [...own.keys()], sizes };
      const columns = [wording, quotes].flatMap((table) => {
        const { units, ends, numbers } = table.asked();
        return [[units], [ends], [numbers]];
      });
      await writeWhole(file, packColumns(head, columns));
    },
  };
}

function read(file: string, version: string): { head: Head; wording: PairNumbers; quotes: PairNumbers } | null {
  const bytes = readWhole(file, bytePool());
  const kept = bytes && unpackColumns(bytes);
  if (!kept) return null;
  const [told, { columns }] = [kept.head as Head, kept];
  return told.version === version ? { head: told, wording: table(columns, 0), quotes: table(columns, 3) } : null;
}

function table(columns: readonly Int32Array[], at: number): PairNumbers {
  const [units = NONE, ends = NONE, numbers = NONE] = columns.slice(at);
  return { units, ends, numbers };
}

const NONE = new Int32Array();
