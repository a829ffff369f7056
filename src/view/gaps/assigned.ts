import type { Clause } from '../../domain/clause.ts';
import type { PolicyDocument } from '../../domain/document.ts';
import { searchForm } from '../../domain/normalize.ts';
import { placesNamed } from '../../domain/place-names.ts';
import { isSameLine } from '../../domain/region-code.ts';
import type { Region } from '../../domain/regions.ts';
import { sentencesOf } from '../../domain/sentences.ts';
import { clauseHeading } from '../clause-name.ts';

/** What a text above gives to other places than the one that is silent (分给别处): its words, and these places. */
export interface Assigned {
  terms: readonly string[];
  places: string[];
}

/**
 * Returns the names of the places to which a clause gives what some words say, where `to` is none of them, else none: the
 * places of the nearest heading that names any (建设济源千亿级绿色铅锌产业基地), or those of the sentences with the words,
 * where each of these names some (支持长葛、宝丰等产业园区发展不锈钢…).
 */
export function placesInstead(
  clause: Clause,
  words: readonly string[],
  from: PolicyDocument,
  to: PolicyDocument,
): string[] {
  const named = (text: string): Region[] => placesNamed(text, from.region.name);
  const instead = (places: readonly Region[]): string[] =>
    places.some(({ code }) => isSameLine(code, to.region.code)) ? [] : places.map(({ name }) => name);
  const headings = [clauseHeading(clause), ...clause.headings.toReversed()];
  const led = headings.map(named).find((places) => places.length > 0);
  if (led) return instead(led);
  const said = sentencesOf(clause.text)
    .map(([start, end]) => clause.text.slice(start, end))
    .filter((sentence) => words.some((word) => searchForm(sentence).includes(searchForm(word))))
    .map(named);
  return said.length > 0 && said.every((places) => instead(places).length > 0) ? instead(said.flat()) : [];
}
