import type { FingerprintTarget } from '../../view/fingerprints.ts';
import { fetchJson, sitePath } from '../site-path.ts';

/**
 * Returns the anchor on this page of the clause that a citation link means by its fingerprint alone, as where a messenger
 * or an office system took the anchor off; `elsewhere` where the clause is on another page, which is opened; null where
 * there is no such clause.
 */
export async function findLostAnchor(cited: string, page: string): Promise<string | 'elsewhere' | null> {
  if (!/^[0-9a-f]{8}$/.test(cited)) return null;
  const here = document.querySelector(`.cl[data-fp="${cited}"]`);
  if (here) return here.id;
  const shard = await fetchJson<Record<string, FingerprintTarget[]>>(`/v/${cited.slice(0, 2)}.json`);
  const places = shard?.[cited] ?? [];
  const place = places.find(({ path }) => path.startsWith(`/policies/${page}/?`)) ?? places[0];
  if (!place) return null;
  if (place.path.startsWith(`/policies/${page}/?`)) return place.path.split('#')[1] ?? null;
  location.replace(sitePath(place.path));
  return 'elsewhere';
}
