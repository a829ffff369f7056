import { createHash } from 'node:crypto';
import { pinyin } from 'pinyin-pro';
import type { Corpus } from '../../domain/corpus.ts';
import type { Topic } from '../../domain/fact.ts';
import { topicNames } from '../../domain/title-scope.ts';
import { madeOnce, madePer } from '../made-for.ts';

/** The industry that a figure speaks of: a topic of the vocabulary, or the words of the text where none fits. */
export interface Industry {
  id: string;
  label: string;
}

const SUFFIX = /(?:产业|行业|工业|企业|业)$/u;

/** Returns the name of an industry without 产业, 工业 …, as long as two characters remain (建材企业 → 建材, 轻工业 → 轻工). */
export function stem(subject: string): string {
  const cut = subject.replace(SUFFIX, '');
  if ([...cut].length >= 2) return cut;
  const less = subject.replace(/业$/u, '');
  return [...less].length >= 2 ? less : subject;
}

/** Tells whether a subject is an industry as a whole, not a list, a place, a chain, a park or a company. */
export function isIndustry(subject: string, known: ReadonlySet<string>): boolean {
  if (/[、，]|产业链|集群|园区|基地|\d/u.test(subject) || [...subject].length > 12) return false;
  return SUFFIX.test(subject) || known.has(subject);
}

/** Words that name no industry by themselves: 高成长性制造业, 全省工业 and 中小企业 are many of them together. */
const GENERAL =
  /全[国省市县区]|我[国省市县]|规模以上|高成长性|战略性|生产性|新兴|传统|优势|支柱|主导|特色|重点|先进|现代|中小|龙头|骨干|民营|大型|制造|服务|工业|产业|行业|企业|业/gu;

/** The region stands beside the name of an industry: 河南省, 工业. */
const REGION = /^[全我][国省市县区]/u;

/** Tells whether a subject is industry as such or many industries together. */
export function isGeneral(subject: string): boolean {
  return subject.replace(GENERAL, '') === '';
}

/** Returns the industry of a subject: the topic whose name is the longest found in it. */
export const industryOf = madePer('industries', (corpus: Corpus, subject: string): Industry => {
  const found = topicOf(corpus.topics, subject);
  const name = stem(subject);
  return found
    ? { id: found.id, label: found.label }
    : { id: asciiName(name), label: isGeneral(subject) ? subject.replace(REGION, '') || subject : name };
});

interface TopicName {
  topic: Topic;
  word: string;
  /** Longer names come first, of equal ones that which the vocabulary has first. */
  rank: number;
  /** Finds the characters of the word in order and close together (新材料 in 新型材料业); null for a short word. */
  spread: RegExp | null;
}

/** The names of the subjects of a vocabulary by their first character. */
function namesOf(topics: readonly Topic[]): ReadonlyMap<string, readonly TopicName[]> {
  return madeOnce('topic-names', topics, () => {
    const names = topics
      .filter(({ kind }) => kind === 'subject')
      .flatMap((topic) => topicNames(topic).map((name) => ({ topic, word: stem(name) })))
      .sort((a, b) => b.word.length - a.word.length)
      .map((name, rank): TopicName => ({ ...name, rank, spread: spreadOf(name.word) }));
    return Map.groupBy(names, ({ word }) => word.charAt(0));
  });
}

function spreadOf(word: string): RegExp | null {
  const chars = [...word];
  if (chars.length < 3) return null;
  return new RegExp(chars.map((char) => char.replace(/[\\^$.*+?()[\]{}|]/gu, '\\$&')).join('.?'), 'u');
}

/** Returns the topic whose label or synonym is the longest in a subject, or the only one close to it, else null. */
export const topicOf = madePer('topic-of-subject', (topics: readonly Topic[], subject: string): Topic | null => {
  const names = namesOf(topics);
  if (/[、，]/u.test(subject)) return null;
  // A name begins with a character of the subject it stands in, whole or spread.
  const candidates = Array.from(new Set(subject.split('')), (char) => names.get(char) ?? []).flat();
  const [best] = candidates.filter(({ word }) => subject.includes(word)).sort((a, b) => a.rank - b.rank);
  if (best) return best.topic;
  const own = stem(subject);
  const near = candidates.filter(({ word, spread }) => spread?.test(subject) || word.startsWith(own));
  return near.length === 1 ? (near[0]?.topic ?? null) : null;
});

/** Returns words in pinyin without tones, joined by hyphens: an address that people can read. */
export function asciiName(words: string): string {
  const name = pinyin(words, { toneType: 'none', type: 'array', nonZh: 'consecutive', v: true })
    .map((part) => part.toLowerCase().replace(/[^a-z0-9]+/gu, ''))
    .filter((part) => part !== '')
    .join('-');
  // File systems hold names of at most 255 bytes; what is cut off is told apart by a checksum of the whole.
  return name.length <= MOST_NAME ? name : `${name.slice(0, MOST_NAME)}-${checksum(words)}`;
}

const MOST_NAME = 120;

function checksum(words: string): string {
  return createHash('sha256').update(words).digest('hex').slice(0, 6);
}
