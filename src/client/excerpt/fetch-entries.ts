import { splitId } from '../../domain/anchor.ts';
import { type ExcerptEntry, excerptEntry } from '../../view/excerpt/excerpt.ts';
import type { ExcerptTexts } from '../../view/excerpt/excerpt-texts.ts';

const fetched = new Map<string, Promise<ExcerptTexts | null>>();

function textsOf(folder: string, page: string): Promise<ExcerptTexts | null> {
  const known = fetched.get(page);
  if (known) return known;
  const asked = fetch(`${folder}${page}.json`)
    .then((response) => (response.ok ? (response.json() as Promise<ExcerptTexts>) : null))
    .catch(() => null);
  fetched.set(page, asked);
  return asked;
}

/** Returns the clauses of the given ids in order; null for one that leads nowhere. */
export function fetchEntries(
  folder: string,
  ids: readonly string[],
  notes: Readonly<Record<string, string>>,
  site: string,
  today: string,
): Promise<(ExcerptEntry | null)[]> {
  return Promise.all(
    ids.map(async (id) => {
      const { page } = splitId(id);
      if (!/^[a-z0-9-]+(?:\/[a-z0-9-]+)?$/.test(page)) return null;
      const texts = await textsOf(folder, page);
      return texts && excerptEntry(texts, id, notes[id] ?? '', site, today);
    }),
  );
}
