import { readPreference, writePreference } from '../preference.ts';

const KEY = 'dd-recent';
const KEPT = 8;

/** Returns the last queries of this browser, newest first; they never leave it. */
export function recentQueries(): string[] {
  try {
    const stored: unknown = JSON.parse(readPreference(KEY) ?? '[]');
    return Array.isArray(stored) ? stored.filter((each) => typeof each === 'string') : [];
  } catch {
    return [];
  }
}

/** Remembers a query. */
export function rememberQuery(q: string): void {
  if (q.trim() === '') return;
  const list = [q, ...recentQueries().filter((each) => each !== q)].slice(0, KEPT);
  writePreference(KEY, JSON.stringify(list));
}

/** Forgets all of them. */
export function forgetQueries(): void {
  writePreference(KEY, null);
}
