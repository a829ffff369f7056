import {
  binds,
  type GoverningWords,
  governingRate,
  governingWords,
  governs,
  reports,
} from '../../../src/domain/governing-words.ts';
import { type Label, readLabel } from '../../../src/domain/label.ts';
import { foreignWords, hasCommands, hasSiteWords, isForeign, isPress } from './foreign-words.ts';
import { fields, hasMark, hasOffice, hasOfficialTitle, hasTitle, namesItself, sentences } from './signs.ts';

/** Below these a text is too short for the rate of its words to tell anything. */
const ENOUGH_LONG = 60;
const ENOUGH_PLAIN = 40;
/** In a hundred characters: what the barest texts of government have, and what reports and shops have of it at most. */
const RARE = 0.6;
const SOME = 2;
/** One word that others use as well tells nothing in a text of a few lines. */
const ONE = 100;
const PRIVATE = 1.5;
const LAW_OR_HAN = new Set(['book', 'chapter', 'article', 'han', 'han-paren']);

/**
 * Tells whether lines hold no policy text: none of its signs (numbered clauses, a document number, addressees, a title
 * with a word of genre, a table of some rows), but the words of a web page, a forum, a report or private people, or
 * hardly any of government, or hardly any Chinese. A plain text that is too short to tell is taken as text. Reads the
 * logical lines, and the lines as printed for the words of sites.
 */
export function isNoPolicy(lines: readonly string[], printed: readonly string[], rows: number, file: string): boolean {
  if (isForeign(lines)) return true;
  const labels = lines.map((line) => readLabel(line)).filter((label) => label !== null);
  const foreign = foreignWords(printed);
  const marked = hasMark(lines);
  const words = governingWords(lines.join('\n'));
  if (!marked && !hasOfficialTitle(lines) && !hasOffice(lines)) {
    if (speaksOfOther(lines, labels, words) || isPrivate(words) || isReport(words)) return true;
    if (foreign >= 2 && governingRate(words) < SOME) return true;
    if (!hasTitle(lines) && hasCommands(printed)) return true;
  }
  if (marked || isNumbered(lines, labels, foreign)) return false;
  if (foreign >= 2 && isPress(lines)) return true;
  if (hasTitle(lines) && sentences(lines) >= 1) return false;
  if (foreign >= 2) return true;
  if (labels.length >= 1 && sentences(lines) >= 3) return false;
  if (foreign === 0 && sentences(lines) > fields(lines) && governs(words)) return false;
  return hasSiteWords(printed) || (rows < 3 && /\.html?$/u.test(file));
}

function isNumbered(lines: readonly string[], labels: readonly Label[], foreign: number): boolean {
  const commas = lines.filter((line) => /^[一二三四五六七八九十]{1,3}，\p{Script=Han}/u.test(line)).length;
  return strongLabels(labels) >= 2 || commas >= 3 || labels.length >= (foreign >= 2 ? 8 : 4);
}

function strongLabels(labels: readonly Label[]): number {
  return labels.filter((label) => LAW_OR_HAN.has(label.style)).length;
}

/**
 * A novel, a recipe, a test paper, a note to pupils or neighbours: hardly a word of government. Articles are of the law
 * whatever they speak of; leaflets bind as well, but only rules bind in numbers of their own kind. Without numbers
 * people speak in such texts.
 */
function speaksOfOther(lines: readonly string[], labels: readonly Label[], words: GoverningWords): boolean {
  if (namesItself(lines)) return false;
  const rate = governingRate(words) - words.personal / 2;
  if (labels.length < 2) return words.han >= ENOUGH_PLAIN && rate < Math.max(RARE, ONE / words.han);
  if (labels.filter((label) => label.style === 'article').length >= 2) return false;
  if (strongLabels(labels) >= 2 && binds(words)) return false;
  return words.han >= ENOUGH_LONG && governingRate({ ...words, norm: 0 }) < RARE;
}

/** A contract, the terms of an app: its two sides speak, and more than an office, which writes “您” in replies as well. */
function isPrivate(words: GoverningWords): boolean {
  if (words.han < ENOUGH_PLAIN || words.private < PRIVATE) return false;
  return words.authority < words.private / 3 && governingRate(words) < words.private;
}

/** What happened, told at some length. */
function isReport(words: GoverningWords): boolean {
  return words.han >= ENOUGH_LONG && reports(words);
}
