import type { Corpus } from '../../domain/corpus.ts';
import { latestDocuments } from '../latest-documents.ts';
import { labels } from './labels.ts';
import { drawLines } from './lines.ts';
import { BAR, type HomeMap, LEFT, type MapBar, RIGHT, round } from './shape.ts';
import { lastYear, spanOf, yearOf } from './span.ts';
import { laneGroups, placeTracks } from './tracks.ts';

const WIDTH = 1312;
const TOP = 24;
const LABEL = 66;
const LANE_GAP = 40;
/** Bars with their titles that a screen holds; of more documents the latest are drawn. */
const MOST_BARS = 12;

/** Lays out the map: a lane per region, a track more where labels would run into each other. */
export function homeMap(corpus: Corpus, builtOn: string): HomeMap {
  const dated = latestDocuments(corpus, MOST_BARS).filter((document) => document.issuedOn);
  const spans = new Map(dated.map((document) => [document.id, spanOf(document)]));
  const first = Math.floor(Math.min(...[...spans.values()].map((s) => s.from), yearOf(builtOn)));
  const last = lastYear([...spans.values()], first, yearOf(builtOn));
  const step = (RIGHT - LEFT - 16) / (last - first);
  const scale = (year: number): number => round(LEFT + (year - first) * step);
  const years = Array.from({ length: last - first }, (_, i) => ({
    year: first + i,
    x: scale(first + i),
    middle: round(scale(first + i) + step / 2),
  }));
  const bars: MapBar[] = [];
  const lanes: HomeMap['lanes'] = [];
  let y = TOP;
  const groups = laneGroups(dated);
  for (const lane of groups) {
    const tracks = placeTracks(lane.documents, spans, scale);
    // Lines come down to the lowest lane; its labels stand below the bars, out of their way.
    const below = groups.length > 1 && lane === groups.at(-1) && tracks.length === 1;
    for (const track of tracks) {
      for (const [at, document] of track.entries()) {
        const { from, to, stated } = spans.get(document.id) ?? { from: 0, to: 0, stated: false };
        const x = scale(from);
        const next = track[at + 1];
        const room = (next ? scale(spans.get(next.id)?.from ?? last) : RIGHT) - x - 8;
        const top = y + (below ? BAR * 2.5 : LABEL);
        bars.push({
          document,
          x,
          width: Math.max(stated ? 6 : 4, round(scale(to) - x)),
          y: top,
          ...labels(document, builtOn, room, top, below),
          stated,
        });
      }
      y += LABEL + BAR + LANE_GAP;
    }
    const middle = y - LANE_GAP - (below ? LABEL - BAR * 2 : BAR / 2);
    lanes.push({ level: lane.level, name: lane.name, y: middle });
  }
  const base = y - LANE_GAP + 46;
  return {
    width: WIDTH,
    height: base + 34,
    years,
    end: scale(last),
    today: scale(yearOf(builtOn)),
    base,
    lanes,
    bars,
    links: drawLines(corpus, bars),
  };
}
