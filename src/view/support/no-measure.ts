import type { Clause } from '../../domain/clause.ts';
import type { Corpus } from '../../domain/corpus.ts';
import type { PolicyDocument } from '../../domain/document.ts';
import { RELIEF_THEME } from '../../domain/relief.ts';
import { sentencesOf } from '../../domain/sentences.ts';
import { themeWords } from '../../domain/support-theme.ts';
import { searchedClauses } from '../by-document.ts';
import { searchUrl } from '../search-url.ts';
import { placed, placeName } from '../table/place.ts';
import { type Blank, blank } from '../table/table.ts';

/** Words that speak of money given, as the pages name them. */
const MONEY_WORDS = ['奖励', '补贴', '补助', '资助', '奖补', '贴息', '减免', '资金', '基金', '财政'] as const;
const MOST_NAMED = 4;
/** What is said of words without money beside them: neither 未提及, since they stand there, nor unclear. */
const UNPAID = '写到，同句未写资金';

/**
 * Says of a document without a measure in a theme what its text has of it: none of the theme’s words (未提及), words
 * without money beside them (写到，同句未写资金), or sentences with both from which no measure was read (原文未明), each to be opened.
 */
export function noMeasure(corpus: Corpus, document: PolicyDocument, theme: string): Blank {
  const words = themeWords(theme);
  const clauses = searchedClauses(corpus, document.id);
  const standing = words.filter((word) => clauses.some((clause) => clauseWords(clause).includes(word)));
  const [first] = standing;
  const all = `全文 ${clauses.length} 条已检索`;
  if (first === undefined)
    return blank('none', `${all}，没有${quoted(words)}`, searchUrl(words[0] ?? theme, document.id));
  const named = clauses.filter((clause) => has(standing, clauseWords(clause)));
  if (theme === RELIEF_THEME)
    return blank(
      'vague',
      `全文 ${clauses.length} 条已检索，${quoted(standing)}见于 ${named.length} 条（${names(corpus, named)}），没有从中读出自己的比例、对象或期限`,
      named[0]?.url,
    );
  const paid = named.filter(({ text }) =>
    sentencesOf(text).some(([from, to]) => has(standing, text.slice(from, to)) && hasMoney(text.slice(from, to))),
  );
  const [where] = paid;
  const found = `${all}，${quoted(standing)}见于 ${named.length} 条`;
  if (!where)
    return {
      ...blank('vague', `${found}，同一句里都没有${MONEY_WORDS.join('、')}这些字`, searchUrl(first, document.id)),
      word: UNPAID,
    };
  const others = new Set(
    corpus.support.filter(({ clause }) => paid.some(({ id }) => id === clause)).map((measure) => measure.theme),
  );
  const elsewhere = others.size > 0 ? `；其中有的措施列在${quoted([...others])}` : '';
  return blank(
    'vague',
    `${found}，其中 ${paid.length} 条同一句里写到资金、奖励等（${names(corpus, paid)}），没有从中读出这个主题的比例、金额${elsewhere}`,
    where.url,
  );
}

/** Returns the clauses of a document that speak of money, whether or not a measure was read from them. */
export function moneyClauses(corpus: Corpus, doc: string): readonly Clause[] {
  return searchedClauses(corpus, doc).filter(({ text }) => hasMoney(text));
}

function names(corpus: Corpus, clauses: readonly Clause[]): string {
  const shown = clauses.slice(0, MOST_NAMED).flatMap(({ id }) => placed(corpus, id) ?? []);
  return `${shown.map(placeName).join('、')}${clauses.length > MOST_NAMED ? '等' : ''}`;
}

function clauseWords({ heading, text }: Clause): string {
  return `${heading ?? ''}\n${text}`;
}

function has(words: readonly string[], text: string): boolean {
  return words.some((word) => text.includes(word));
}

function hasMoney(text: string): boolean {
  return has(MONEY_WORDS, text);
}

function quoted(words: readonly string[]): string {
  return words.map((word) => `“${word}”`).join('、');
}
