import type { PolicyDocument } from '../../domain/document.ts';
import { type Level, levelRank } from '../../domain/level.ts';
import { roomFor } from './labels.ts';
import type { Span } from './span.ts';

/** Returns the documents of each region, higher levels first. */
export function laneGroups(
  documents: readonly PolicyDocument[],
): { level: Level; name: string; documents: PolicyDocument[] }[] {
  const groups = Map.groupBy(documents, (document) => `${levelRank(document.level)} ${document.region.code}`);
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, list]) => {
      const one = list[0];
      return one ? [{ level: one.level, name: one.region.name, documents: list }] : [];
    });
}

/** Returns the documents of a lane in as few tracks as keep their labels apart. */
export function placeTracks(
  documents: readonly PolicyDocument[],
  spans: ReadonlyMap<string, Span>,
  scale: (year: number) => number,
): PolicyDocument[][] {
  const tracks: PolicyDocument[][] = [];
  const at = (document: PolicyDocument): number => scale(spans.get(document.id)?.from ?? 0);
  for (const document of [...documents].sort((a, b) => at(a) - at(b))) {
    const free = tracks.find((track) => {
      const end = track.at(-1);
      return !end || at(document) - at(end) >= roomFor(end);
    });
    if (free) free.push(document);
    else tracks.push([document]);
  }
  return tracks;
}
