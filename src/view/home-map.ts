import type { Corpus } from '../domain/corpus.ts';
import type { PolicyDocument } from '../domain/document.ts';
import type { Level } from '../domain/level.ts';
import { levelRank } from '../domain/level.ts';
import { shortName } from '../domain/short-name.ts';
import { latestDocuments } from './latest-documents.ts';
import { documentPairs } from './links/pairs.ts';
import { phrases } from './phrases.ts';
import { validityView } from './validity.ts';

/** A document on the map (层级 × 年份): its bar is the period the text states; without one, its day of issue. */
export interface MapBar {
  document: PolicyDocument;
  x: number;
  width: number;
  y: number;
  titleLines: { text: string; y: number }[];
  meta: { text: string; y: number };
  stated: boolean;
}

/** A line of the map: how many pairs of clauses of a higher and a lower, later document correspond. */
export interface MapLink {
  from: PolicyDocument;
  to: PolicyDocument;
  /** Pairs of clauses; a clause may stand in several. */
  count: number;
  /** Clauses of either document that stand in a pair. */
  clauses: { from: number; to: number };
  /** The page of the two documents, which lists the pairs. */
  url: string;
  path: string;
  /** The arrow head, as a path. */
  head: string;
  label: { x: number; y: number };
  width: number;
}

/** The map of levels and years, drawn at build time. */
export interface HomeMap {
  width: number;
  height: number;
  years: { year: number; x: number; middle: number }[];
  end: number;
  today: number;
  base: number;
  lanes: { level: Level; name: string; y: number }[];
  bars: MapBar[];
  links: MapLink[];
}

const WIDTH = 1312;
const LEFT = 118;
const RIGHT = 1284;
const TOP = 24;
const LABEL = 66;
const BAR = 16;
const LANE_GAP = 40;
const LEAST_LABEL = 140;
const TITLE_SIZE = 16;
/** Widths of the characters of a note. */
const LETTER = 13;
const DIGIT = 7;
const LINE = 20;
/** Bars with their titles that a screen holds; of more documents the latest are drawn. */
const MOST_BARS = 12;

/** Lays out the map: a lane per region, a track more where labels would run into each other. */
export function homeMap(corpus: Corpus, builtOn: string): HomeMap {
  const dated = latestDocuments(corpus, MOST_BARS).filter((document) => document.issuedOn);
  const spans = new Map(dated.map((document) => [document.id, span(document)]));
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
          ...labels(wrap(shortName(document), room), metaOf(document, builtOn), top, below),
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
    links: drawLinks(corpus, bars),
  };
}

/** Returns the year up to which the map goes: all spans and the present day, and room for the title of the latest bar. */
function lastYear(spans: readonly { from: number; to: number }[], first: number, present: number): number {
  const share = LEAST_LABEL / (RIGHT - LEFT);
  const latest = Math.max(...spans.map(({ from }) => from), first);
  const forTitle = (latest - share * first) / (1 - share);
  return Math.max(first + 1, ...[...spans.map(({ to }) => to), present, forTitle].map(Math.ceil));
}

function laneGroups(
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

function placeTracks(
  documents: readonly PolicyDocument[],
  spans: ReadonlyMap<string, { from: number }>,
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

/** The room that a bar’s note needs beside the next one: a number of a document does not break. */
function roomFor(document: PolicyDocument): number {
  const words = [...metaOf(document, document.issuedOn ?? '')];
  const drawn = words.reduce((sum, char) => sum + (/[\d-]/.test(char) ? DIGIT : LETTER), 0);
  return Math.max(LEAST_LABEL, drawn + LETTER);
}

/** Places a bar’s title and note: above it, or below it. */
function labels(
  lines: readonly string[],
  meta: string,
  top: number,
  below: boolean,
): Pick<MapBar, 'titleLines' | 'meta'> {
  const first = below ? top + BAR + 20 : top - 32 - (lines.length - 1) * LINE;
  const titleLines = lines.map((text, at) => ({ text, y: first + at * LINE }));
  return { titleLines, meta: { text: meta, y: below ? first + lines.length * LINE - 1 : top - 13 } };
}

/** Breaks a title into at most two lines of a width in pixels, at words of the language. */
function wrap(title: string, room: number): string[] {
  const fits = Math.floor(room / TITLE_SIZE);
  if (title.length <= fits) return [title];
  const lines = [''];
  // Two lines of like length look calmer than a full one and a rest.
  const even = Math.min(fits, Math.ceil(title.length / 2) + 1);
  for (const phrase of phrases(title)) {
    const line = lines.at(-1) ?? '';
    if (line !== '' && line.length + phrase.length > even && lines.length < 2) lines.push(phrase);
    else lines[lines.length - 1] = line + phrase;
  }
  return lines.map((line) => (line.length > fits ? `${line.slice(0, fits - 1)}…` : line));
}

function metaOf(document: PolicyDocument, builtOn: string): string {
  const parts = document.parts.length > 0 ? `　${document.parts.length} 篇` : '';
  return `${document.docNumber ?? document.issuedOn ?? ''}${parts}　${validityView(document, builtOn).word}`;
}

function span(document: PolicyDocument): { from: number; to: number; stated: boolean } {
  const { from, to } = document.validity;
  const issued = yearOf(document.issuedOn ?? '');
  if (!to) return { from: issued, to: issued, stated: false };
  const end = yearOf(to) + 1 / 365;
  const stated = from ? yearOf(from) : issued;
  // A text is read from the day it was issued, though its period may have begun before.
  return { from: issued < end ? Math.max(stated, issued || stated) : stated, to: end, stated: true };
}

function yearOf(date: string): number {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return year + (month - 1) / 12 + (day - 1) / 365;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

/** Lines that can still be told apart; of more pairs, those with most links are drawn. */
const MOST_LINES = 10;

function drawLinks(corpus: Corpus, bars: readonly MapBar[]): MapLink[] {
  const bar = new Map(bars.map((b) => [b.document.id, b]));
  const pairs = documentPairs(corpus).flatMap(({ from: earlier, to: later, rows, path }) => {
    const [a, b] = [bar.get(earlier.id), bar.get(later.id)];
    // A later text above has handed nothing down to an older one below.
    if (!a || !b || rows.length === 0 || levelRank(later.level) <= levelRank(earlier.level)) return [];
    const [one, other] = [new Set(rows.map(({ from }) => from.id)).size, new Set(rows.map(({ to }) => to.id)).size];
    return [{ from: a, to: b, clauses: { from: one, to: other }, count: rows.length, url: path }];
  });
  const strongest = pairs.sort((p, q) => q.count - p.count).slice(0, MOST_LINES);
  const list = strongest.sort((p, q) => p.from.x - q.from.x || q.to.y - p.to.y);
  const most = Math.max(1, ...list.map((pair) => pair.count));
  return list.map((pair) => {
    const siblings = list.filter((other) => other.from === pair.from);
    const incoming = list.filter((other) => other.to === pair.to);
    const x = round(pair.from.x + (pair.from.width * (siblings.indexOf(pair) + 1)) / (siblings.length + 1));
    const target = round(pair.to.y + (BAR * (incoming.length - incoming.indexOf(pair))) / (incoming.length + 1));
    return {
      from: pair.from.document,
      to: pair.to.document,
      count: pair.count,
      clauses: pair.clauses,
      url: pair.url,
      ...route(pair.from, pair.to, x, target, pair.count / most),
    };
  });
}

/** A line straight down where the lower bar lies below the start, else down and to the near end of the lower bar. */
function route(
  from: MapBar,
  to: MapBar,
  x: number,
  target: number,
  share: number,
): Pick<MapLink, 'path' | 'head' | 'label' | 'width'> {
  const top = from.y + BAR;
  const width = round(1.25 + 2.75 * share);
  const close = to.x + to.width;
  if (x > Math.max(close, to.x + 24)) {
    return {
      path: `M${x} ${top}V${target - 10}Q${x} ${target} ${x - 10} ${target}H${close + 6}`,
      head: `M${close} ${target}l7 -4v8z`,
      label: { x: x + 10, y: target - 6 },
      width,
    };
  }
  if (x > to.x - 24) {
    const end = to.y - 8;
    const straight = Math.max(x, to.x + 12);
    return {
      path: `M${straight} ${top}V${end}`,
      head: `M${straight} ${to.y}l-5 -8h10z`,
      label: { x: straight + 10, y: (top + end) / 2 + 4 },
      width,
    };
  }
  return {
    path: `M${x} ${top}V${target - 10}Q${x} ${target} ${x + 10} ${target}H${to.x - 6}`,
    head: `M${to.x} ${target}l-7 -4v8z`,
    label: { x: x + 18, y: target - 6 },
    width,
  };
}
