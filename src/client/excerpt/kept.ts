import { readPreference, writePreference } from '../preference.ts';

/** What is kept beside the ids: title and form of the excerpt, and for each clause the note and the fingerprint first seen. */
export interface Kept {
  title: string | null;
  form: string | null;
  notes: Record<string, string>;
  seen: Record<string, string>;
}

const KEY = 'dd-excerpt-notes';

/** Reads what is kept; anything else than that counts as nothing. */
export function readKept(): Kept {
  try {
    const stored = JSON.parse(readPreference(KEY) ?? '{}') as Partial<Kept>;
    return {
      title: stored.title ?? null,
      form: stored.form ?? null,
      notes: stored.notes ?? {},
      seen: stored.seen ?? {},
    };
  } catch {
    return { title: null, form: null, notes: {}, seen: {} };
  }
}

/** Keeps it, without notes on clauses that are not in the excerpt any more. */
export function writeKept(kept: Kept, ids: readonly string[]): void {
  const only = (record: Record<string, string>): Record<string, string> =>
    Object.fromEntries(Object.entries(record).filter(([id]) => ids.includes(id)));
  writePreference(KEY, JSON.stringify({ ...kept, notes: only(kept.notes), seen: only(kept.seen) }));
}
