import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answerAsData } from '../../src/search/batch.ts';
import { loadCorpus } from '../../src/view/corpus.ts';
import { measured } from '../measured.ts';
import { type BuiltIndex, builtIndex } from '../search/search-fixture.ts';
import { NEEDS } from './search-needs.ts';

const FIRST = 5;

let built: BuiltIndex;
const corpus = loadCorpus();
beforeAll(async () => {
  built = await builtIndex({ corpus });
});
afterAll(() => built.remove());

describe('relevance', () => {
  it(`puts a right clause among the first ${FIRST} hits, or the first ${FIRST} beside them, for nearly every need`, async () => {
    const words = new Map(corpus.clauses.map((clause) => [clause.id, `${clause.heading ?? ''}\n${clause.text}`]));
    const unmet: string[] = [];
    for (const { q, answers } of NEEDS) {
      const { hits, synonymHits } = await answerAsData(built.engine, q);
      const first = [...hits.slice(0, FIRST), ...synonymHits.slice(0, FIRST)].map((hit) => words.get(hit.id) ?? '');
      if (!first.some((text) => answers.some((answer) => text.includes(answer)))) unmet.push(q);
    }
    measured('search-needs', [
      {
        name: '检索：要找的条款在前五条',
        part: NEEDS.length - unmet.length,
        whole: NEEDS.length,
        about: '分析人员的常见查询，含换个说法的',
      },
    ]);
    expect(unmet, unmet.join('；')).toHaveLength(0);
  });

  it('asks for words that the texts have', () => {
    const all = corpus.clauses.map((clause) => `${clause.heading ?? ''}\n${clause.text}`).join('\n');
    const lost = NEEDS.flatMap((need) => need.answers.filter((answer) => !all.includes(answer)));
    expect(lost).toEqual([]);
  });
});
