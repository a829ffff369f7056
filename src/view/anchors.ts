import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { citedWords } from '../domain/cited-words.ts';
import type { AnchorRecord } from '../domain/ledger.ts';
import { dataFolder, loadCorpus } from './corpus.ts';
import { handed, handOver } from './handed.ts';

let loaded: readonly AnchorRecord[] | null = null;

const NAME = 'anchors';

/** Hands the anchors to the pages of this process; null takes them back. */
export function handOverAnchors(anchors: readonly AnchorRecord[] | null): void {
  handOver(NAME, anchors);
}

/** Returns every anchor ever published; where no ledger was kept these are the anchors of the present text. */
export function loadAnchors(): readonly AnchorRecord[] {
  const given = handed<readonly AnchorRecord[]>(NAME);
  if (given) return given;
  if (loaded === null) {
    const file = join(dataFolder(), 'anchors.json');
    loaded = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as AnchorRecord[]) : presentAnchors();
  }
  return loaded;
}

function presentAnchors(): AnchorRecord[] {
  return loadCorpus().clauses.map((clause) => ({
    id: clause.id,
    current: true,
    movedTo: null,
    versions: [{ fingerprint: clause.fingerprint, words: citedWords(clause) }],
  }));
}
