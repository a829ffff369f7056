import type { PolicyDocument } from '../../domain/document.ts';
import type { Level } from '../../domain/level.ts';

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

/** Where the time of the map begins and ends, and the height of a bar, in pixels. */
export const LEFT = 118;
export const RIGHT = 1284;
export const BAR = 16;
/** Room that the shortest label takes. */
export const LEAST_LABEL = 140;

/** Returns a length to the tenth of a pixel. */
export function round(value: number): number {
  return Math.round(value * 10) / 10;
}
