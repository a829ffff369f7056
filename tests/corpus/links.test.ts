import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { readSettings } from '../../scripts/lib/settings.ts';
import { runPipeline } from '../../scripts/pipeline.ts';
import { bare, countHan, textOf } from '../../src/domain/bare.ts';
import type { Corpus } from '../../src/domain/corpus.ts';
import { levelRank } from '../../src/domain/level.ts';
import type { Measured } from '../../src/domain/quality.ts';
import { measured } from '../measured.ts';

const PAGES: Record<string, string> = {
  A: 'henan-2012-industry-plans/',
  B: 'henan-2015-advanced-manufacturing',
  C: 'henan-2017-new-materials',
  D: 'zhengzhou-2022-new-materials',
  E: 'xinmi-2023-refractories',
};
/** Two people read the five documents apart; neither saw what the rules find. */
const READINGS = [
  { name: 'first', file: 'reading.txt', about: '甲读' },
  { name: 'second', file: 'second-reading.txt', about: '乙读' },
] as const;
const SAID: Record<number, string> = { 1: '相关', 2: '同题', 3: '近同' };

const quiet = { step: () => {}, tick: () => {}, note: () => {}, end: () => {} };

let corpus: Corpus;
beforeAll(async () => {
  ({ corpus } = await runPipeline({ ...readSettings({}), today: '2026-01-01' }, quiet));
});

const clauseText = (id: string): string => corpus.clauses.find((clause) => clause.id === id)?.text ?? '';

describe('links of the five documents', () => {
  it('quote both clauses letter by letter, and all shared wording stands in both', () => {
    const texts = new Map(corpus.clauses.map(({ id, text }) => [id, text]));
    const broken = corpus.links.filter(({ from, to, evidence }) => {
      const [a, b] = [texts.get(from) ?? '', texts.get(to) ?? ''];
      const quotes = evidence.from !== '' && evidence.to !== '' && a.includes(evidence.from) && b.includes(evidence.to);
      return !quotes || evidence.shared.some((shared) => !a.includes(shared) || !b.includes(shared));
    });
    expect(broken.map(({ id }) => id)).toEqual([]);
  });

  it('say what both clauses have in common', () => {
    const weak = corpus.links.filter(({ strength, status }) => strength === 1 && status === 'auto');
    const reason = /同一对象：|同类措施：|最长同文|后文写/u;
    expect(weak.filter(({ explanation }) => !reason.test(explanation))).toEqual([]);
    const mute = ({ from, to }: { from: string; to: string }): boolean => Math.min(from.length, to.length) < 10;
    const short = corpus.links.filter(({ evidence, from, to }) => {
      const whole = { from: clauseText(from), to: clauseText(to) };
      return mute(evidence) && !mute(whole);
    });
    expect(short).toEqual([]);
  });

  it('never run from a later text to an earlier one, nor down to a higher level', () => {
    const homes = new Map(corpus.documents.map((document) => [document.id, document]));
    for (const { from, to, direction } of corpus.links) {
      const [a, b] = [homes.get(from.split(/[#/]/)[0] ?? ''), homes.get(to.split(/[#/]/)[0] ?? '')];
      expect((a?.issuedOn ?? '') < (b?.issuedOn ?? '')).toBe(true);
      if (direction === 'down') expect(levelRank(a?.level ?? 'nation')).toBeLessThan(levelRank(b?.level ?? 'nation'));
    }
  });

  it.each(READINGS)('agree with the $name reading, made by hand from the texts alone', ({ name, file, about }) => {
    const reading = readReading(file);
    const kin = family();
    const covers = (one: [string, string], two: [string, string]): boolean =>
      kin(one[0], two[0]) && kin(one[1], two[1]);
    const links = corpus.links.map(({ from, to, strength }) => ({ pair: [from, to] as [string, string], strength }));
    const strong = links.filter(({ strength }) => strength >= 2);
    const found = (strength: number, among: typeof links): Measured => {
      const wanted = reading.filter((link) => link.strength === strength);
      const part = wanted.filter(({ pair }) => among.some((link) => covers(link.pair, pair))).length;
      return {
        name: `对应：${about}为${SAID[strength]}的找到了`,
        part,
        whole: wanted.length,
        about: '只凭原文人读的对应',
      };
    };
    const right = strong.filter(({ pair }) => reading.some((link) => covers(link.pair, pair))).length;
    const figures: Measured[] = [
      ...[3, 2, 1].map((strength) => found(strength, links)),
      {
        name: `对应：近同、同题里${about}也作对应的`,
        part: right,
        whole: strong.length,
        about: '人读未必穷尽；规则的分量由两份人读定出',
      },
    ];
    measured(name === 'first' ? 'links' : `links-${name}`, figures);
    const share = ({ part, whole }: Measured): number => part / whole;
    const [same3, same2, , precision] = figures.map(share);
    console.info(`links against the ${name} reading`, { links: links.length, same3, same2, precision });
    console.info('  of these by links of strength 2 and 3 alone', share(found(2, strong)));
    expect(same3).toBeGreaterThanOrEqual(0.95);
    expect(same2).toBeGreaterThanOrEqual(0.78);
    expect(precision).toBeGreaterThanOrEqual(0.83);
  });
});

describe('shared passages of the five documents', () => {
  it('are found by looking at every pair of texts too, with the same offsets', () => {
    const keys = new Set(corpus.passages.map((p) => [p.from, p.to, ...p.fromRange, ...p.toRange].join(' ')));
    expect(keys.size).toBe(corpus.passages.length);
    for (const { from, to, fromRange, toRange, text } of corpus.passages) {
      const [a, b] = [bare(clauseText(from).slice(...fromRange)), bare(clauseText(to).slice(...toRange))];
      expect(textOf(a.codes)).toBe(text);
      expect(b.codes).toEqual(a.codes);
      expect(countHan(a.codes)).toBeGreaterThanOrEqual(12);
    }
    expect(corpus.passages.filter(({ boilerplate }) => !boilerplate).length).toBeGreaterThanOrEqual(45);
  });

  it.each([
    ['D#s5-3', 'E#s4-5', '健全督导考核体系将产业发展建设任务进行分解落实'],
    ['C#s3-6', 'D#s4-6-9', '先进节能技术和高效末端治理装备'],
    ['C#s3-6', 'E#s3-5-12', '先进节能技术和高效末端治理装备'],
    ['Afood#s3-9', 'B#s2-1-4-p3', '建设一批全国综合性和专业化食品物流中心'],
  ])('hold what %s and %s share', (from, to, text) => {
    expect(corpus.passages.some((p) => p.from === full(from) && p.to === full(to) && p.text.includes(text))).toBe(true);
  });
});

function full(short: string): string {
  return `${PAGES[short[0] ?? ''] ?? ''}${short.slice(1)}`.replace('/#', '#');
}

function readReading(file: string): { pair: [string, string]; strength: number }[] {
  const ids = new Set(corpus.clauses.map(({ id }) => id));
  const found = new Map<string, { pair: [string, string]; strength: number }>();
  let strength = 0;
  for (const line of readFileSync(`tests/fixtures/links/${file}`, 'utf8').split('\n')) {
    const head = /^== (\d)$/.exec(line);
    if (head) strength = Number(head[1]);
    if (head || line === '' || line.startsWith('#')) continue;
    const [from = '', list = ''] = line.split(': ');
    for (const to of list.split(' ')) {
      const pair: [string, string] = [full(from), full(to)];
      const unknown = pair.filter((id) => !ids.has(id));
      if (unknown.length > 0) throw new Error(`tests/fixtures/links/${file} names no clause: ${unknown.join(', ')}`);
      if (!found.has(pair.join(' '))) found.set(pair.join(' '), { pair, strength });
    }
  }
  return [...found.values()];
}

/** Tells whether one clause is the other, or stands under it. */
function family(): (a: string, b: string) => boolean {
  const parents = new Map(corpus.clauses.map(({ id, parent }) => [id, parent]));
  const under = (inner: string, outer: string): boolean => {
    for (let at: string | null = inner; at; at = parents.get(at) ?? null) if (at === outer) return true;
    return false;
  };
  return (a, b) => under(a, b) || under(b, a);
}
