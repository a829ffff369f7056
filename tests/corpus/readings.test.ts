import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { readSettings } from '../../scripts/lib/settings.ts';
import { runPipeline } from '../../scripts/pipeline.ts';
import type { Corpus } from '../../src/domain/corpus.ts';
import { measured } from '../measured.ts';

const QUIET = { step: () => {}, tick: () => {}, note: () => {}, end: () => {} };
let corpus: Corpus;

beforeAll(async () => {
  corpus = (await runPipeline({ ...readSettings({}), today: '2026-11-25' }, QUIET)).corpus;
});

function lines(name: string): string[] {
  const text = readFileSync(join('tests/fixtures/readings', `${name}.txt`), 'utf8');
  return text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
}

function percent(part: number, whole: number): string {
  return `${((100 * part) / whole).toFixed(1)} % (${part}/${whole})`;
}

describe('the rules against a reading of the five documents', () => {
  it('finds who is responsible, and nobody else', () => {
    const wanted = new Set<string>();
    let [page, region] = ['', ''];
    for (const line of lines('agencies')) {
      const [first = '', ...names] = line.split(' ');
      if (!/^[st]\d/.test(first)) [page, region] = [first, names[0] ?? ''];
      else
        for (const name of names)
          wanted.add(`${page}#${first} ${name.startsWith('=') ? name.slice(1) : region + name}`);
    }
    const read = new Set([...wanted].map((key) => key.split(' ')[0]));
    const found = corpus.agencies.filter(({ clause }) => !clause.startsWith('henan-2012') || read.has(clause));
    const got = new Set(found.map(({ clause, agency }) => `${clause} ${agency}`));
    const right = [...wanted].filter((key) => got.has(key)).length;
    measured('agencies', [
      { name: '责任单位：人读的找到了', part: right, whole: wanted.size, about: '人读的责任单位' },
      { name: '责任单位：找到的都对', part: right, whole: got.size, about: '人读过的条款里' },
    ]);
    console.info(`责任单位：查全 ${percent(right, wanted.size)}，查准 ${percent(right, got.size)}`);
    expect([...wanted].filter((key) => !got.has(key))).toEqual([]);
    expect([...got].filter((key) => !wanted.has(key))).toEqual([]);
  });

  it('finds every named document with its number', () => {
    const got = corpus.references.map(({ clause, title, docNumber }) => ({
      clause,
      words: `${title?.replace(/\s+/gu, '') ?? '-'}|${docNumber ?? '-'}`,
    }));
    const missing = lines('references').filter((line) => {
      const [clause = '', title = '', number = ''] = line.split('|');
      return !got.some(
        (ref) => (ref.clause === clause || ref.clause.startsWith(`${clause}-`)) && ref.words === `${title}|${number}`,
      );
    });
    const read = lines('references').length;
    measured('references', [
      { name: '所引文件：人读的找到了', part: read - missing.length, whole: read, about: '名称与文号都对' },
    ]);
    expect(missing).toEqual([]);
    expect(corpus.references.filter(({ target }) => target !== null)).toHaveLength(20);
  });

  it('puts the same topic first as the reader in at least 85 of 100 clauses', () => {
    const byClause = new Map<string, string>();
    for (const topic of corpus.topics)
      for (const { clause, primary } of topic.clauses) if (primary) byClause.set(clause, topic.label);
    let page = '';
    let [total, exact, acceptable] = [0, 0, 0];
    for (const line of lines('topics')) {
      const [anchor = '', labels = ''] = line.split(' ');
      if (!/^s\d/.test(anchor)) {
        page = anchor;
        continue;
      }
      const wanted = labels.split('/');
      const got = byClause.get(`${page}#${anchor}`) ?? '';
      total += 1;
      if (got === wanted[0]) exact += 1;
      if (wanted.includes(got)) acceptable += 1;
    }
    measured('topics', [
      { name: '首要专题：与人的首选相同', part: exact, whole: total, about: '人读的条款' },
      { name: '首要专题：在人的可取之列', part: acceptable, whole: total, about: '人读的条款' },
    ]);
    console.info(`首要主题：与首选相同 ${percent(exact, total)}，与可取者相同 ${percent(acceptable, total)}`);
    expect(exact / total).toBeGreaterThanOrEqual(0.85);
    expect(acceptable / total).toBeGreaterThanOrEqual(0.95);
  });

  it('judges validity by the text’s own words', () => {
    const states = Object.fromEntries(
      corpus.documents.map(({ id, validity: v }) => [id, `${v.state} ${v.to} ${v.quote}`]),
    );
    expect(states).toEqual({
      'henan-2012-industry-plans': 'period-ended 2012-12-31 2012年重点工业产业年度行动计划',
      'henan-2015-advanced-manufacturing': 'period-ended 2015-12-31 2015年实施方案',
      'henan-2017-new-materials': 'period-ended 2020-12-31 2017-2020年',
      'zhengzhou-2022-new-materials': 'expired 2025-06-01 本意见自公布之日起实施，有效期三年',
      'xinmi-2023-refractories': 'period-ended 2025-12-31 2023—2025年',
    });
  });

  it('quotes words that stand in the clause', () => {
    const clauses = new Map(corpus.clauses.map((clause) => [clause.id, clause]));
    const bad = [...corpus.agencies, ...corpus.references].filter(
      ({ clause, quote }) => !clauses.get(clause)?.text.includes(quote),
    );
    const unprinted = corpus.agencies.filter(({ quote, printed }) => !quote.includes(printed));
    expect([...bad, ...unprinted]).toEqual([]);
    for (const { validity } of corpus.documents)
      expect(clauses.get(validity.clause ?? '')?.text).toContain(validity.quote);
  });

  it('is not taken in by words that only look like a subject', () => {
    const topicsOf = (id: string): string[] => corpus.clauses.find((clause) => clause.id === id)?.topics ?? [];
    expect(topicsOf('henan-2012-industry-plans/bio#s3-2-3')).not.toContain('黄金白银');
    expect(topicsOf('henan-2012-industry-plans/nev#s3-2')).not.toContain('再生金属');
    expect(topicsOf('henan-2012-industry-plans/new-energy#s3-2-1')).not.toContain('非晶材料');
    expect(topicsOf('xinmi-2023-refractories#s3-6-15')).not.toContain('钢铁');
    expect(topicsOf('zhengzhou-2022-new-materials#s4-4-6')).not.toContain('铝工业');
  });
});
