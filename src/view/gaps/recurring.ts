import type { Clause } from '../../domain/clause.ts';
import type { Corpus } from '../../domain/corpus.ts';
import { sentencesOf } from '../../domain/sentences.ts';
import { endOf, type RowEnd } from '../links/rows.ts';
import { madeFor } from '../made-for.ts';
import { rareWords } from './rare-words.ts';

/** A mention of a project: its size, and the words around it. */
interface Mention {
  clause: Clause;
  /** Where the size stands in the clause. */
  at: number;
  size: string;
  near: string;
  /** The words before the size, where the builder is named. */
  lead: string;
}

/** A mention as it is compared with others of its size. */
interface Compared {
  mention: Mention;
  /** Every two Han characters of the words around it. */
  pairs: ReadonlySet<string>;
  /** The Han characters of the words before the size. */
  builder: ReadonlySet<string>;
}

/** A project of the same size and name in documents of different years (重复出现的项目). */
export interface Recurrence {
  size: string;
  /** What the mentions have in common besides the size, e.g. 冷轧. */
  words: string[];
  mentions: { end: RowEnd; issuedOn: string; sentence: string }[];
}

/** A size as projects are named by: “120万吨”, “60万锭”, “9000万米”; money and years name none. */
const SIZE = /\d+(?:\.\d+)?[万亿]?(?:吨|锭|件|套|台|辆|平方米|平米|米|只|双|令|千瓦|兆瓦|MW|安时|米|立方米)(?!\/)/gu;
/** “2012年力争实现整车产销70万辆” is what a whole industry makes, not what one project builds. */
const OUTPUT = /产量|产销|销量|保有量|力争|目标/u;
const AROUND = 26;
/** Words that stand in any project. */
const USUAL =
  /年产|项目|建设|工程|重点|支持|推进|推动|公司|有限|集团|生产|基地|产能|产业|加工|能力|规模|实施|加快|建成|股份|河南|我省|企业|形成|以上|达到|超过|改造|技术|产品|万吨|投资|一期|二期/gu;
/** Mentions from which on a size is too common to name a project: 100万吨 in a hundred documents. */
const USUAL_SIZE = 60;

const made = madeFor<Corpus, Recurrence[]>('recurring');

/** Returns the projects that two or more documents name, by their size and at least one rare word near it. */
export function findRecurring(corpus: Corpus): Recurrence[] {
  const known = made.get(corpus);
  if (known) return known;
  const dates = new Map(corpus.documents.map(({ id, issuedOn }) => [id, issuedOn ?? '']));
  const bySize = Map.groupBy(corpus.clauses.flatMap(mentionsOf), ({ size }) => size);
  const groups = [...bySize].filter(([, mentions]) => mentions.length > 1 && mentions.length <= USUAL_SIZE);
  const alike = groups.map(([size, mentions]) => ({ size, alike: likenesses(mentions) }));
  const rare = rareWords(
    corpus,
    alike.flatMap((group) => group.alike.flatMap(({ others }) => others.flatMap(({ words }) => words))),
  );
  const found: Recurrence[] = [];
  for (const { size, alike: likes } of alike) {
    const used = new Set<Mention>();
    for (const { first, others } of likes) {
      if (used.has(first)) continue;
      const same = others
        .filter(({ other }) => !used.has(other))
        .map(({ other, words }) => ({ other, words: words.filter((word) => rare.has(word)) }))
        .filter(({ words }) => words.length > 0);
      if (same.length === 0) continue;
      const group = [first, ...same.map(({ other }) => other)];
      for (const mention of group) used.add(mention);
      found.push({
        size,
        words: [...new Set(same.flatMap(({ words }) => words))],
        mentions: group.flatMap((mention) => {
          const { clause } = mention;
          const end = endOf(corpus, clause.id);
          return end ? [{ end, issuedOn: dates.get(clause.doc) ?? '', sentence: sentenceOf(mention) }] : [];
        }),
      });
    }
  }
  made.set(corpus, found);
  return found;
}

/** A mention with the later ones of other documents that may name the same builder, and the words they share with it. */
interface Likeness {
  first: Mention;
  others: { other: Mention; words: string[] }[];
}

function likenesses(mentions: readonly Mention[]): Likeness[] {
  const compared = mentions.map(
    (mention): Compared => ({
      mention,
      pairs: new Set(pairs(mention.near)),
      builder: new Set(mention.lead.match(/\p{Script=Han}/gu)),
    }),
  );
  return compared.map((first, index) => ({
    first: first.mention,
    others: compared
      .slice(index + 1)
      .filter((other) => other.mention.clause.doc !== first.mention.clause.doc && sameBuilder(first, other))
      .map((other) => ({ other: other.mention, words: sharedWords(first, other) }))
      .filter(({ words }) => words.length > 0),
  }));
}

function mentionsOf(clause: Clause): Mention[] {
  if (clause.inline) return [];
  return [...clause.text.matchAll(SIZE)].flatMap((match) => {
    const [start, end] = [Math.max(0, match.index - AROUND), match.index + match[0].length + AROUND];
    const lead = nearby(clause.text.slice(start, match.index));
    if (OUTPUT.test(lead)) return [];
    const near = lead + nearby(clause.text.slice(match.index + match[0].length, end), true);
    return { clause, at: match.index, size: match[0], near, lead };
  });
}

function sentenceOf({ clause: { text }, at }: Mention): string {
  const sentence = sentencesOf(text).find(([from, to]) => from <= at && at < to);
  return sentence ? text.slice(...sentence) : text;
}

/** The words beside a size up to the next mark that ends an item of a list. */
function nearby(text: string, after = false): string {
  const parts = text.split(/[，。；、;,]/u);
  return `${(after ? parts[0] : parts.at(-1)) ?? ''} `.replace(USUAL, ' ');
}

/** Whether two leads may name one builder: 安钢 and 安阳钢铁 may, 新乡景弘 and 东利染整 (both 9000万米印染) may not. */
function sameBuilder({ builder: one }: Compared, { builder: two }: Compared): boolean {
  if (one.size < 2 || two.size < 2) return true;
  return [...one].filter((char) => two.has(char)).length >= 2;
}

/** The words both have near the size, as long as they run. */
function sharedWords(a: Compared, b: Compared): string[] {
  const shared = new Set([...a.pairs].filter((word) => b.pairs.has(word)));
  return shared.size === 0 ? [] : joined(shared, a.mention.near);
}

function pairs(text: string): string[] {
  return Array.from({ length: Math.max(0, text.length - 1) }, (_, i) => text.slice(i, i + 2)).filter((word) =>
    /^\p{Script=Han}{2}$/u.test(word),
  );
}

/** Joins overlapping two-character words to the words they came from. */
function joined(words: ReadonlySet<string>, text: string): string[] {
  const marked = new Array<boolean>(text.length).fill(false);
  for (let i = 0; i + 2 <= text.length; i += 1) if (words.has(text.slice(i, i + 2))) marked.fill(true, i, i + 2);
  const runs = [...text].map((char, i) => (marked[i] ? char : ' ')).join('');
  return [...new Set(runs.split(' ').filter((run) => run.length > 1))];
}

const SHOWN = 48;

/** Returns a long sentence cut to what stands around a word, with …… where something is left out. */
export function around(sentence: string, word: string): string {
  const at = Math.max(0, sentence.indexOf(word));
  const [start, end] = [Math.max(0, at - SHOWN), Math.min(sentence.length, at + word.length + SHOWN)];
  return `${start > 0 ? '……' : ''}${sentence.slice(start, end)}${end < sentence.length ? '……' : ''}`;
}
