import { createHash } from 'node:crypto';
import { pinyin } from 'pinyin-pro';
import type { Corpus } from '../../domain/corpus.ts';
import type { Topic } from '../../domain/fact.ts';
import { madeFor } from '../made-for.ts';

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

const made = madeFor<Corpus, Map<string, Industry>>('industries');

/** Returns the industry of a subject: the topic whose name is the longest found in it. */
export function industryOf(corpus: Corpus, subject: string): Industry {
  const cache = made.get(corpus) ?? new Map<string, Industry>();
  made.set(corpus, cache);
  const known = cache.get(subject);
  if (known) return known;
  const found = topicOf(corpus.topics, subject);
  const name = stem(subject);
  const industry = found ? { id: found.id, label: found.label } : { id: asciiName(name), label: name };
  cache.set(subject, industry);
  return industry;
}

/** Returns the industry of a figure in a long table: of its subject, else the first the clause speaks of, else null. */
export function industryLabel(corpus: Corpus, subject: string | null, topics: readonly string[]): string | null {
  const found = subject === null ? null : topicOf(corpus.topics, subject);
  if (found) return found.label;
  const { labels } = namesOf(corpus.topics);
  return topics.find((label) => labels.has(label)) ?? null;
}

interface TopicName {
  topic: Topic;
  word: string;
}

/** The names of the subjects of a vocabulary, and the topic found for each subject asked for. */
interface Named {
  names: TopicName[];
  labels: ReadonlySet<string>;
  found: Map<string, Topic | null>;
}

const named = madeFor<readonly Topic[], Named>('topic-names');

function namesOf(topics: readonly Topic[]): Named {
  const known = named.get(topics);
  if (known) return known;
  const subjects = topics.filter(({ kind }) => kind === 'subject');
  const made = {
    names: subjects.flatMap((topic) => [topic.label, ...topic.synonyms].map((word) => ({ topic, word: stem(word) }))),
    labels: new Set(subjects.map(({ label }) => label)),
    found: new Map<string, Topic | null>(),
  };
  named.set(topics, made);
  return made;
}

function topicOf(topics: readonly Topic[], subject: string): Topic | null {
  const { names, found } = namesOf(topics);
  const known = found.get(subject);
  if (known !== undefined) return known;
  const topic = longest(names, subject);
  found.set(subject, topic);
  return topic;
}

function longest(names: readonly TopicName[], subject: string): Topic | null {
  let best: Topic | null = null;
  let length = 0;
  if (/[、，]/u.test(subject)) return null;
  for (const { topic, word } of names) {
    if (word.length > length && subject.includes(word)) [best, length] = [topic, word.length];
  }
  if (best) return best;
  const near = names.filter(({ word }) => inOrder(word, subject) || word.startsWith(stem(subject)));
  return near.length === 1 ? (near[0]?.topic ?? null) : null;
}

/** Tells whether the characters of a word stand in a subject in order and close together (新材料 in 新型材料业). */
function inOrder(word: string, subject: string): boolean {
  if ([...word].length < 3) return false;
  const gap = [...word].map((char) => char.replace(/[\\^$.*+?()[\]{}|]/gu, '\\$&')).join('.?');
  return new RegExp(gap, 'u').test(subject);
}

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
