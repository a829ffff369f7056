import { splitId } from '../../domain/anchor.ts';
import { chosenOf, type PageTexts } from '../../view/compare/choose.ts';
import type { Chosen } from '../../view/compare/column.ts';

const fetched = new Map<string, Promise<PageTexts | null>>();

/** Fetches the texts of a page once; null where there is no such page. */
export function fetchTexts(folder: string, page: string): Promise<PageTexts | null> {
  const known = fetched.get(page);
  if (known) return known;
  const asked = fetch(`${folder}${page}.json`).then((response) => (response.ok ? response.json() : null));
  fetched.set(page, asked);
  return asked;
}

/** Returns the clauses of the given ids, and the ids that lead nowhere. */
export async function fetchChosen(
  folder: string,
  ids: readonly string[],
): Promise<{ chosen: Chosen[]; unknown: string[] }> {
  const found = await Promise.all(
    ids.map(async (id) => {
      const { page, anchor } = splitId(id);
      if (!/^[a-z0-9-]+(?:\/[a-z0-9-]+)?$/.test(page)) return null;
      const texts = await fetchTexts(folder, page);
      return texts ? chosenOf(texts, page, anchor) : null;
    }),
  );
  return {
    chosen: found.flatMap((clause) => clause ?? []),
    unknown: ids.filter((_, index) => !found[index]),
  };
}
