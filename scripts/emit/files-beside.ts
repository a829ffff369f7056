import { openThread } from '../lib/asked-thread.ts';
import type { AnchorComparison, ComparedAnchors } from './compare-anchors.ts';
import type { Measure } from './measure.ts';
import type { KeptAs, OpenPieceWriter, Piece } from './piece-writer.ts';
import type { AnchorPlaces } from './publish-anchors.ts';

/** What the thread is asked to do; a file is called by a number while it is open. */
export type FileJob =
  | { kind: 'open'; file: number; path: string; keptAs: KeptAs | null }
  | { kind: 'write'; file: number; bytes: Uint8Array }
  | { kind: 'copy'; file: number; from: number; to: number }
  | { kind: 'end'; file: number; pieces: readonly Piece[]; isLast: boolean }
  | { kind: 'compare-anchors'; input: AnchorComparison }
  | { kind: 'publish-anchors'; places: AnchorPlaces }
  | { kind: 'sources'; sources: ReadonlyMap<string, string>; data: string }
  | { kind: 'measure'; root: string; folders: readonly string[]; keptAs: string | null }
  | { kind: 'site-map'; site: string };

/** Work on files that asks for no corpus, done beside the build, one after the other in the order in which it is given. */
export interface FilesBeside {
  /** Writes long files (see `piece-file.ts`): of a large corpus they are half a gigabyte, most of it copied. */
  openWriter: OpenPieceWriter;
  /** Compares the anchors of today with all that were published (see `compare-anchors.ts`). */
  compareAnchors(input: AnchorComparison): Promise<ComparedAnchors>;
  /** Writes the ledger and the history of what was compared. */
  publishAnchors(places: AnchorPlaces): Promise<unknown>;
  /** Writes the texts of the sources (see `sources.ts`). */
  sources(sources: ReadonlyMap<string, string>, data: string): Promise<unknown>;
  /** Measures files (see `measureBelow`), and so resolves after all that was given before is done. */
  measure(root: string, folders: readonly string[], keptAs: string | null): Promise<ReadonlyMap<string, Measure>>;
  /** Writes the site map (see `site-map.ts`). */
  siteMap(site: string): Promise<unknown>;
  /** Resolves when all that was asked of long files so far is done. Errors: the first thing that went wrong. */
  written(): Promise<unknown>;
  stop(): Promise<void>;
}

/** Opens the thread. */
export function openFilesBeside(): FilesBeside {
  const thread = openThread<FileJob>(new URL('./files-thread.ts', import.meta.url));
  const parts: Promise<unknown>[] = [];
  let opened = 0;
  return {
    openWriter(path, keptAs) {
      opened += 1;
      const file = opened;
      parts.push(thread.ask({ kind: 'open', file, path, keptAs }));
      return {
        write(given) {
          // A copy: the bytes are another thread’s from then on.
          const bytes = new Uint8Array(given);
          parts.push(thread.ask({ kind: 'write', file, bytes }, [bytes.buffer]));
        },
        copy: (from, to) => void parts.push(thread.ask({ kind: 'copy', file, from, to })),
        end: (pieces, isLast) => void parts.push(thread.ask({ kind: 'end', file, pieces, isLast })),
      };
    },
    // What the other end answers to this job.
    compareAnchors: (input) => thread.ask({ kind: 'compare-anchors', input }) as Promise<ComparedAnchors>,
    publishAnchors: (places) => thread.ask({ kind: 'publish-anchors', places }),
    sources: (sources, data) => thread.ask({ kind: 'sources', sources, data }),
    // What the other end answers to this job.
    measure: (root, folders, keptAs) =>
      thread.ask({ kind: 'measure', root, folders, keptAs }) as Promise<ReadonlyMap<string, Measure>>,
    siteMap: (site) => thread.ask({ kind: 'site-map', site }),
    written() {
      const all = Promise.all(parts.splice(0));
      all.catch(() => {});
      return all;
    },
    stop: () => thread.stop(),
  };
}
