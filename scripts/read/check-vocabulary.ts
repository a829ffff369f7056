import type { Diagnostic } from '../../src/domain/diagnostic.ts';
import type { AgencyRule, MeasureName, SynonymGroup, TopicRule } from '../../src/domain/editorial.ts';
import { nearestWord } from './nearest-word.ts';

/** A list of a file of decisions, with the lines on which its entries begin, from 1. */
export interface Checked<T> {
  entries: readonly T[];
  file: string;
  lines: readonly number[];
}

/** Returns what the topics (主题词) say of each other that cannot be: a name twice, a wider topic that is none or goes in a ring. */
export function checkTopics(list: Checked<TopicRule>): Diagnostic[] {
  const broader = new Map(list.entries.map((topic) => [topic.id, topic.broader]));
  const ids = [...broader.keys()];
  return [
    ...twiceNamed(list, ({ id }) => id, '主题编号'),
    ...twiceNamed(list, ({ label }) => label, '主题名'),
    ...list.entries.flatMap((topic, index) => [
      ...topic.broader
        .filter((id) => !broader.has(id))
        .map((id) => {
          const like = nearestWord(id, ids);
          const hint = like ? `是不是“${like}”？` : '请改成 topics.yaml 里有的 id，或删去。';
          return flaw(list, index, `主题“${topic.id}”的 broader 写了“${id}”，没有这个主题。`, hint);
        }),
      ...(isAbove(topic.id, topic.broader, broader)
        ? [flaw(list, index, `主题“${topic.id}”的 broader 绕回了它自己。`, '请断开这个圈。')]
        : []),
    ]),
  ];
}

/** Tells whether a topic stands above itself. */
function isAbove(id: string, above: readonly string[], broader: ReadonlyMap<string, readonly string[]>): boolean {
  const seen = new Set<string>();
  const open = [...above];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (next === id) return true;
    if (seen.has(next)) continue;
    seen.add(next);
    open.push(...(broader.get(next) ?? []));
  }
  return false;
}

/** Returns what the register of agencies (机构名录) says that cannot be: a name twice at one level, a later agency that is none. */
export function checkAgencies(list: Checked<AgencyRule>): Diagnostic[] {
  const named = (level: string, name: string): AgencyRule | undefined =>
    list.entries.find((agency) => agency.level === level && [agency.name, agency.full, ...agency.also].includes(name));
  return [
    ...twiceNamed(list, ({ level, name }) => `${name}（${level}）`, '机构'),
    ...list.entries.flatMap(({ name, level, later }, index) =>
      later.flatMap((next) => {
        const meant = named(level, next);
        if (meant?.name === next) return [];
        const hint = meant ? `请写规范名“${meant.name}”。` : '请核对名称，或先把它列入名录。';
        return [flaw(list, index, `“${name}”的 later 写了“${next}”，名录里没有这样一个同级的规范名。`, hint)];
      }),
    ),
  ];
}

/** Returns what the groups of synonyms (同义词) say twice: a word in two groups makes one group of them, which nobody said. */
export function checkSynonyms(list: Checked<SynonymGroup>): Diagnostic[] {
  return wordsTwice(list, ({ words }) => words, '同义词');
}

/** Returns what two measures (事项) are both called. */
export function checkMeasures(list: Checked<MeasureName>): Diagnostic[] {
  return wordsTwice(list, ({ name, also }) => [name, ...also], '事项名');
}

function wordsTwice<T>(list: Checked<T>, wordsOf: (entry: T) => readonly string[], what: string): Diagnostic[] {
  const words = list.entries.flatMap((entry, index) =>
    wordsOf(entry).map((word) => ({ word, line: list.lines[index] ?? 1 })),
  );
  const flat = { entries: words, file: list.file, lines: words.map(({ line }) => line) };
  return twiceNamed(flat, ({ word }) => word, what);
}

/** Returns an error for each entry of a list that is called like an earlier one, with the line of that one. */
export function twiceNamed<T>(list: Checked<T>, nameOf: (entry: T) => string, what: string): Diagnostic[] {
  const first = new Map<string, number>();
  return list.entries.flatMap((entry, index) => {
    const name = nameOf(entry);
    const before = first.get(name);
    if (before === undefined) first.set(name, index);
    if (before === undefined) return [];
    const message = `${what}“${name}”在第 ${list.lines[before] ?? 1} 行已经写过。`;
    return [flaw(list, index, message, '请合成一条，或改其中一个。')];
  });
}

function flaw({ file, lines }: Checked<unknown>, index: number, message: string, hint: string): Diagnostic {
  return {
    ruleId: 'editorial-vocabulary',
    severity: 'error',
    message,
    file,
    line: lines[index] ?? 1,
    column: 1,
    hint,
  };
}
