import type { Clause } from '../../../src/domain/clause.ts';
import type { Texts } from '../../../src/domain/corpus.ts';
import type { Reference } from '../../../src/domain/fact.ts';
import { DOC_NUMBER, normalDocNumber, trimDocNumber } from './doc-number.ts';

const TITLE = '《(?<title>(?:[^《》]|《[^《》]*》)+)》';
const NAMED = new RegExp(`${TITLE}(?:\\s*[（(]\\s*(?<after>${DOC_NUMBER})\\s*[)）])?|(?<bare>${DOC_NUMBER})`, 'gu');

/**
 * Finds every document, law or catalogue that the texts name: each 《…》, with the number in brackets after it,
 * and each document number that stands alone (落实豫政〔2014〕87号文件); certificates are none. Which document of the corpus it is, `target.ts` tells.
 */
export function annotateReferences(texts: Texts): Reference[] {
  return withKnownTitles(texts.clauses.filter((clause) => !clause.inline).flatMap(referencesIn));
}

/** Returns the references of one text, a number alone with the title that the text gives with it elsewhere. */
export function withKnownTitles(references: readonly Reference[]): Reference[] {
  const titles = new Map(
    references.flatMap(({ title, docNumber }) => (title && docNumber ? [[docNumber, title]] : [])),
  );
  return references.map((ref) => ({ ...ref, title: ref.title ?? titles.get(ref.docNumber ?? '') ?? null }));
}

/** Laws told without 《》, as a list that says what they are: 遵守网络安全法、数据安全法、个人信息保护法等法律规定. */
const LAW = '\\p{Script=Han}{2,16}(?<![办方做看说司执立用])法';
const LAWS = new RegExp(
  `(?<=遵守|依照|依据|根据|按照|落实|执行|贯彻|违反|符合)(?<list>${LAW}(?:、${LAW})+)(?=等(?:相关|有关)?(?:法律|法规))`,
  'gu',
);

/** Returns the references of one clause in order of mention; a place that is quoted twice is recorded twice. */
export function referencesIn(clause: Pick<Clause, 'id' | 'text'>): Reference[] {
  const laws = [...clause.text.matchAll(LAWS)].flatMap(({ index, groups }) =>
    (groups?.['list'] ?? '').split('、').map((title) => ({ index, reference: lawReference(clause.id, title) })),
  );
  const named = titledIn(clause);
  return [...named, ...laws].sort((a, b) => a.index - b.index).map(({ reference }) => reference);
}

function lawReference(clause: string, title: string): Reference {
  return { clause, quote: title, title, docNumber: null, target: null, status: 'auto' };
}

/** What a person or firm holds, and no document that anyone follows: 《广东省居住证》, 《营业执照》; not 《质量管理体系认证》. */
const CERTIFICATE = /(?:(?<![认论公例查验求保])证|证书|证照|执照|证明)(?:（[^（）]*）)?$/u;

/** The references with their places: each 《…》 with its number, and each number alone. */
function titledIn(clause: Pick<Clause, 'id' | 'text'>): { index: number; reference: Reference }[] {
  return [...clause.text.matchAll(NAMED)].flatMap((match) => {
    const { title = null, after = null, bare = null } = match.groups ?? {};
    if (title && !after && CERTIFICATE.test(title)) return [];
    const number = bare ? trimDocNumber(bare) : after;
    const docNumber = number ? normalDocNumber(number) : null;
    const quote = bare ? trimDocNumber(match[0]) : match[0];
    const reference: Reference = { clause: clause.id, quote, title, docNumber, target: null, status: 'auto' };
    return [{ index: match.index, reference }];
  });
}
