import { parseNumeral } from '../../domain/numeral.ts';
import type { Beside } from '../../search/beside.ts';
import type { Answer, Engine } from '../../search/engine.ts';
import { numberOfCitation } from '../../search/jump.ts';
import { nearQueries } from '../../search/near.ts';
import { sameDates } from '../../search/same-date.ts';
import { sameFigures } from '../../search/same-figure.ts';
import { pinyinLetters } from '../../search/spelled.ts';
import { el } from './dom.ts';
import { knownWords } from './pinyin-choices.ts';

/** A query near to the one typed, with what it finds. */
export interface Suggestion {
  q: string;
  hits: number;
}

const MOST = 6;
/** A number in characters; one that goes on from digits (5百万) is another number. */
const HAN_NUMBER = /(?<![\d.,])[〇零一二三四五六七八九十百千两]+/gu;

/** Returns queries near to one that finds nothing, by words of the texts; each finds something. */
export async function suggestionsFor(engine: Engine, { query, hits }: Answer): Promise<Suggestion[]> {
  if (hits.length > 0) return [];
  const known = (await knownWords()).map(({ word }) => word);
  // Of a single word the same figure printed otherwise has a block of its own below.
  const listed =
    query.words.length === 1 ? query.words.flatMap(({ key }) => [...sameFigures(key), ...sameDates(key)]) : [];
  const near = query.words
    .filter(({ title }) => !title)
    .flatMap(({ key }) =>
      [...inDigits(key).filter((q) => !listed.includes(q)), ...nearQueries(key, known).map(({ q }) => q)].map((q) => ({
        key,
        q,
      })),
    );
  const tried = near.map(({ key, q }) => query.words.map((word) => (word.key === key ? q : word.key)).join(' '));
  const found = await Promise.all(
    [...new Set(tried)].map(async (q) => ({ q, hits: (await engine.search(q)).hits.length })),
  );
  return found.filter((each) => each.hits > 0).slice(0, MOST);
}

/** Returns a key with its numbers in digits: 四百亿元 → 400亿元, 5百万元 → 500万元, 二〇一七年 → 2017年. */
function inDigits(key: string): string[] {
  const digits = key.replace(HAN_NUMBER, (numeral) => String(parseNumeral(numeral) ?? numeral));
  return [...sameFigures(key), ...sameDates(key), ...(digits === key ? [] : [digits])];
}

/** Makes what stands where a query finds nothing: in what ways it was looked for, and which words of the texts are near. */
export function nothingView(answer: Answer, beside: Beside, suggestions: readonly Suggestion[]): Node[] {
  if (answer.hits.length > 0) return [];
  const found =
    beside.bare.length + (beside.simplified?.hits.length ?? 0) + beside.synonyms.length + beside.wide.length > 0;
  if (found && suggestions.length === 0) return [];
  const q = answer.query.typed.trim();
  const items = suggestions.map(({ q: near, hits }) =>
    el(
      'li',
      {},
      el('a', { href: `?${new URLSearchParams({ q: near })}` }, near),
      el('span', { class: 'note' }, `${hits} 条`),
    ),
  );
  return [
    el(
      'section',
      { class: 'nothing', 'aria-labelledby': 'nothing' },
      el('h2', { id: 'nothing' }, items.length > 0 ? '原文里有相近的词' : '怎么办'),
      items.length > 0 ? el('ul', { class: 'near' }, ...items) : null,
      found ? null : el('p', { class: 'note' }, `${triedWords(q, beside)}${items.length > 0 ? '' : adviceWords(q)}`),
    ),
  ];
}

function triedWords(q: string, { plain, most, terms }: Beside): string {
  if (pinyinLetters(q) !== null) return `“${q}”这串字母在收录的文件里没有；按拼音查的结果在上面。`;
  const simplified = plain === null ? [] : [`改用简体“${plain}”`];
  const ways = ['照原样', '略去标点', ...simplified, '换同义写法', ...(terms.length > 0 ? ['拆成几个词'] : [])];
  return most.length > 0
    ? `${ways.slice(0, -1).join('、')}都查过，没有；拆成几个词只找到其中一部分，列在下面。`
    : `${ways.join('、')}都查过：“${q}”在收录的文件里没有。`;
}

/** Says what else to try. */
function adviceWords(q: string): string {
  if (numberOfCitation(q) !== null) return `要到某件文件里的一条，前面加文件名或文号：“文件名 ${q}”。`;
  if (pinyinLetters(q) !== null) return '';
  if (/\s/u.test(q)) return '去掉一个词再查，或换个说法。';
  return /[a-z]/iu.test(q) ? '查短一点的词，或换个说法。' : '查短一点的词，或换个说法；也可以输入常见词的拼音。';
}
