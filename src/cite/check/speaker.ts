import type { CheckDocument } from './check-index.ts';
import { regionOf } from './document-before.ts';
import type { Library } from './library.ts';

/** A government that the running text says a quotation is from: its name, and its documents on the site. */
export interface Speaker {
  /** As it is told: 河南 2017, 新密. */
  name: string;
  documents: readonly CheckDocument[];
}

const FARTHEST = 200;
const YEAR = '(?:早在|在|于)?\\s*(?:19|20)\\d{2}\\s*年?(?:初|底|\\d{1,2}月(?:\\d{1,2}日)?)?';
const OFFICE = '(?:[省市县区]?委[、和]?[省市县区]?)?(?:(?:人民)?政府)?(?:办公厅|办公室)?';
const TEXT =
  '(?:(?:制定|出台|印发|发布|公布)?的?(?:《[^》]{1,80}》(?:[（(][^（）()]{1,30}[）)])?|(?:[三五]年)?(?:行动计划|行动方案|实施意见|实施方案|工作方案|意见|计划|方案|规划|文件|政策)))?[中里]?';
/** Not 都, 均, 分别: these say it of several. */
const ADVERB = '(?:也|还|又|则|曾|已|就|明确|首次|进一步|专门|着重){0,3}';
const SAYS =
  '(?:提出|明确|要求|规定|强调|指出|计划|表示|部署|载明|写明|写道|写的是|称)[了过的]?(?:[，,]?到(?:19|20)\\d{2}年[底末]?)?[，,：:]?\\s*';
/** What may stand before the place where it is the one who says: a mark, a word that goes on, the place above it. */
const LEAD = '(?:^|[，,：:）)]|(?<![、和及与]\\s*)\\s)(?:其中|同时|此外|另外|而|但|如|例如|比如|再如|又如)?[，,]?';
/** Quotations right before this one, which the same government says. */
const SAID_BEFORE = /(?:“[^”]*”|‘[^’]*’|「[^」]*」|"[^"]*")\s*(?:[、，,和及与]|以及)?\s*$/u;

const patterns = new WeakMap<Library, RegExp | null>();

/**
 * Returns the government that is said to speak the quotation that begins at an offset (新密市提出，“…”), or null where the
 * sentence names none right before it that the site has a document of, or names several.
 */
export function speakerBefore(library: Library, text: string, start: number): Speaker | null {
  const pattern = patternOf(library);
  if (pattern === null) return null;
  let before = text.slice(Math.max(0, start - FARTHEST), start);
  for (let more = SAID_BEFORE.exec(before); more; more = SAID_BEFORE.exec(before)) before = before.slice(0, more.index);
  const sentence = before.split(/[。！？；;\n]/u).at(-1) ?? '';
  const groups = pattern.exec(sentence)?.groups;
  const place = groups?.['place'];
  if (place === undefined) return null;
  const year = /\d{4}/u.exec(groups?.['year'] ?? groups?.['first'] ?? '')?.[0] ?? null;
  const documents = library.index.documents.filter(
    (document) => regionOf(document) === place && (year === null || isOfYear(document, year)),
  );
  return documents.length > 0 ? { name: year === null ? place : `${place} ${year}`, documents } : null;
}

function patternOf(library: Library): RegExp | null {
  const known = patterns.get(library);
  if (known !== undefined) return known;
  const names = [...new Set(library.index.documents.map(regionOf))].filter((name) => name.length > 1);
  const place = names.sort((a, b) => b.length - a.length).join('|');
  const above = `(?:(?:${place}|\\p{Script=Han}{2,3}(?=[省市]))[省市]?)?`;
  const made =
    names.length === 0
      ? null
      : new RegExp(
          `${LEAD}(?<first>${YEAR}[，,]?)?${above}(?<place>${place})[省市县区]?${OFFICE}(?<year>${YEAR})?${TEXT}${ADVERB}${SAYS}$`,
          'u',
        );
  patterns.set(library, made);
  return made;
}

function isOfYear({ title, shortTitle, issuedOn }: CheckDocument, year: string): boolean {
  return `${title} ${shortTitle}`.includes(year) || (issuedOn ?? '').startsWith(year);
}
