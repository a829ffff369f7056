import type { AgencyRule, EditorialSet, SynonymGroup } from '../../../src/domain/editorial.ts';

/**
 * Gathers the words that mean the same (同义词) for search: those people listed, the synonyms of topics, the names of
 * agencies with those that took over their work, and the abbreviations the texts themselves explain.
 */
export function findSynonyms(explained: readonly SynonymGroup[], editorial: EditorialSet): SynonymGroup[] {
  return joinGroups([
    ...editorial.synonyms,
    ...editorial.topics.map(({ label, synonyms }) => ({ words: [label, ...synonyms] })),
    ...editorial.agencies.map((agency) => ({
      words: [
        ...wholeNames(agency),
        ...agency.also.filter((word) => !isOfAnother(word, agency, editorial.agencies)),
        ...agency.later,
      ],
      ...(agency.later.length > 0 ? { note: '机构沿革' } : {}),
    })),
    ...explained,
  ]);
}

function wholeNames({ name, full }: AgencyRule): string[] {
  return full ? [name, full] : [name];
}

/** 发展改革委 in a text of the State Council is 国家发展改革委; whoever searches for that one does not mean those of provinces. */
function isOfAnother(word: string, agency: AgencyRule, agencies: readonly AgencyRule[]): boolean {
  return agencies.some((other) => !wholeNames(agency).includes(other.name) && other.name === word);
}

/** Joins groups that share a word; a group of one word is none. The first group’s place, first word and note stay. */
export function joinGroups(groups: readonly SynonymGroup[]): SynonymGroup[] {
  let joined: SynonymGroup[] = [];
  for (const group of groups) {
    const same = joined.filter((other) => other.words.some((word) => group.words.includes(word)));
    const [first] = same;
    const words = [...new Set([...same.flatMap((other) => other.words), ...group.words])];
    if (!first) joined.push({ ...group, words });
    else
      joined = joined.flatMap((other) =>
        other === first ? [{ ...group, ...first, words }] : same.includes(other) ? [] : [other],
      );
  }
  return joined.filter(({ words }) => words.length > 1);
}
