import type { PolicyDocument } from '../../domain/document.ts';
import { LEAST_LABEL, LEFT, RIGHT } from './shape.ts';

/** The years a bar covers, as fractions, and whether the text states them. */
export interface Span {
  from: number;
  to: number;
  stated: boolean;
}

/** Returns the years that the bar of a document covers: the period its text states, else its day of issue. */
export function spanOf(document: PolicyDocument): Span {
  const { from, to } = document.validity;
  const issued = yearOf(document.issuedOn ?? '');
  if (!to) return { from: issued, to: issued, stated: false };
  const end = yearOf(to) + 1 / 365;
  const stated = from ? yearOf(from) : issued;
  // A text is read from the day it was issued, though its period may have begun before.
  return { from: issued < end ? Math.max(stated, issued || stated) : stated, to: end, stated: true };
}

/** Returns the year up to which the map goes: all spans and the present day, and room for the title of the latest bar. */
export function lastYear(spans: readonly { from: number; to: number }[], first: number, present: number): number {
  const share = LEAST_LABEL / (RIGHT - LEFT);
  const latest = Math.max(...spans.map(({ from }) => from), first);
  const forTitle = (latest - share * first) / (1 - share);
  return Math.max(first + 1, ...[...spans.map(({ to }) => to), present, forTitle].map(Math.ceil));
}

/** Returns a date, YYYY-MM-DD, as a year and its fraction. */
export function yearOf(date: string): number {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return year + (month - 1) / 12 + (day - 1) / 365;
}
