import type { Quantity } from '../../../src/domain/fact.ts';
import { asPrinted, canonical, printed } from './canonical.ts';
import { strivenFor } from './comparator.ts';
import type { Reading } from './figure.ts';
import { figureOf } from './figure-of.ts';
import { governing } from './governing.ts';
import { completeCounts, distribute } from './lists.ts';
import { EXCLUSIONS } from './not/index.ts';
import { perBefore, perBehind } from './per.ts';
import { shareInProjects } from './projects.ts';
import { quoteRange, unambiguous } from './quote.ts';
import { regionOfReading } from './region.ts';
import { RULES } from './rules/index.ts';
import { inheritedScope, wholesAfter } from './scope.ts';
import { type Sentence, sentences } from './sentence.ts';
import type { Setting } from './setting.ts';
import { dated, type Tense } from './tense.ts';
import { leastShared } from './tiers.ts';
import { type Token, tokenize } from './tokenize.ts';
import { withoutOtherYears } from './year.ts';

/** A quantity before it has an id and a clause. */
export interface Draft extends Omit<Quantity, 'id' | 'clause' | 'status'> {
  /** Where its number stands in the text, in UTF-16 units. */
  readonly at: number;
}

function readSentence(text: string, sentence: Sentence, tokens: readonly Token[], setting: Setting): Reading[] {
  const readings: Reading[] = [];
  tokens.forEach((_, i) => {
    // What a ratio or a multiple is of says nothing of the figure behind it; what grows does.
    const previous = readings.findLast(({ figure, role }) => figure.token.kind !== 'times' || role === 'growth');
    const figure = figureOf(text, sentence, tokens, i, previous ?? null, setting);
    if (!figure) return;
    for (const rule of RULES) {
      const sense = rule.read(figure);
      if (sense === null) continue;
      readings.push({ ...sense, figure });
      return;
    }
  });
  return distribute(leastShared(completeCounts(shareInProjects(readings))));
}

/**
 * Returns the quantities of one clause’s text, in order; a pure function of the words and what they inherit.
 * Where a heading and the sentence under it count the same things, only the first is kept.
 */
export function readClause(source: string, setting: Setting): Draft[] {
  const view = canonical(source);
  const dates = withoutOtherYears(view.text);
  const all = tokenize(view.text);
  const drafts: Draft[] = [];
  let tense: Tense = { year: null, foreseen: false };
  let at = 0;
  let within = setting;
  let wholes: readonly Reading[] = [];
  for (const { start: from, end: to } of sentences(view.text)) {
    const reached = at;
    while ((all[at]?.start ?? Number.POSITIVE_INFINITY) < to) at += 1;
    // Each sentence is read as a text of its own: no rule may look beyond it, and the time stays in proportion.
    const text = view.text.slice(from, to);
    const sentence: Sentence = { start: 0, end: to - from };
    const inside = all.slice(reached, at).map((t) => ({ ...t, start: t.start - from, end: t.end - from }));
    const tokens = inside.filter((t) => !EXCLUSIONS.some((rule) => rule.excludes(text, t, sentence, inside)));
    const words = dates.slice(from, to);
    let first: Reading | undefined;
    if (!text.startsWith('其中')) wholes = [];
    for (const reading of readSentence(text, sentence, tokens, within)) {
      const { figure } = reading;
      first = figure.member && first ? first : reading;
      if (/^全[省市县区]工业$/.test(reading.subject ?? ''))
        within = { ...setting, industry: reading.subject, headings: [] };
      const when = dated(reading, words, tense);
      const bound = reading.bound ?? figure.bound;
      const { start, end } = quoteRange(reading, first);
      drafts.push({
        at: view.at[from + figure.token.start] ?? 0,
        quote: printed(source, view, unambiguous(view.text, from + start, from + end), from + end),
        subject: reading.subject === null ? null : asPrinted(view, reading.subject),
        metric:
          reading.metric === null
            ? null
            : asPrinted(view, `${governing(reading)}${inheritedScope(reading, wholes)}${reading.metric}`),
        region: regionOfReading(reading),
        year: when.year,
        value: figure.token.value,
        valueMax: figure.token.valueMax,
        // Another money of the same name (新臺幣二百萬元) must not be reckoned with: it keeps its printed unit.
        unit: asPrinted(view, unitOf(reading), from + figure.token.start),
        comparator: bound.comparator,
        qualifier: bound.qualifier === null ? null : asPrinted(view, bound.qualifier),
        aim: when.standing === 'target' && strivenFor(text.slice(0, figure.token.start)),
        role: when.role,
        standing: when.standing,
      });
      wholes = wholesAfter(reading, wholes);
    }
    tense = nextTense(words, tense);
  }
  const counted = new Set<string>();
  return drafts.filter((draft) => {
    const key = draft.role === 'count' ? `${draft.value} ${draft.unit} ${draft.metric}` : '';
    return key === '' || (!counted.has(key) && counted.add(key));
  });
}

function unitOf(reading: Reading): string {
  const { token, text, head } = reading.figure;
  if (token.kind === 'money' && !token.bare && !token.unit.includes('/'))
    return `${token.unit}${perBehind(text.slice(token.end)) || perBefore(head)}`;
  const before = reading.figure.previous?.figure.token;
  if (!token.bare || reading.role !== 'capacity' || before?.kind !== 'goods') return token.unit;
  return token.unit.replace(/元$/, before.base);
}

function nextTense(words: string, before: Tense): Tense {
  const years = [...words.matchAll(/(20\d\d|19\d\d)年(?!版|修订)/g)];
  const last = years.at(-1);
  if (!last) return before;
  return { year: Number(last[1]), foreseen: /预计/.test(words) };
}
