import { describe, expect, it } from 'vitest';
import type { Facts } from '../../scripts/annotate/annotate.ts';
import { applyDecisions } from '../../scripts/annotate/apply-decisions.ts';
import type { Clause } from '../../src/domain/clause.ts';
import type { Texts } from '../../src/domain/corpus.ts';
import type { PolicyDocument } from '../../src/domain/document.ts';
import { type EditorialSet, editorialSchema } from '../../src/domain/editorial.ts';
import type { AgencyAssignment, Topic } from '../../src/domain/fact.ts';

const TEXTS = {
  documents: [{ id: 'd' } as PolicyDocument],
  clauses: [
    { id: 'd#s1', heading: null, headingStyle: null, text: '责任单位：市工信局、市财政局。' } as Clause,
    { id: 'd/p#s1', heading: '发展目标', headingStyle: 'own-line', text: '做优超硬材料。' } as Clause,
  ],
  tables: [],
} as Texts;
const agency = (name: string): AgencyAssignment => ({
  clause: 'd#s1',
  quote: '责任单位：市工信局、市财政局',
  agency: `郑州${name}`,
  printed: name,
  role: 'responsible',
  function: null,
  status: 'auto',
});
const topic = (id: string, label: string, clauses: Topic['clauses']): Topic => ({
  id,
  label,
  synonyms: [],
  words: [],
  broader: [],
  kind: 'subject',
  clauses,
});
const FACTS: Facts = {
  quantities: [],
  support: [],
  references: [],
  agencies: [agency('市工信局'), agency('市财政局')],
  topics: [
    topic('superhard', '超硬材料', [{ clause: 'd/p#s1', weight: 3, primary: false, status: 'auto' }]),
    topic('new', '新材料', [{ clause: 'd/p#s1', weight: 5, primary: true, status: 'auto' }]),
  ],
};

function decide(...facts: object[]): { facts: Facts; said: string[] } {
  const result = applyDecisions(FACTS, TEXTS, editorialOf(facts));
  return { facts: result.facts, said: result.diagnostics.map(({ severity, message }) => `${severity} ${message}`) };
}

/** Decisions that stand on lines 10, 20 … of a file. */
function editorialOf(facts: readonly object[]): EditorialSet {
  const decisions = editorialSchema.parse({ facts: facts.map((fact) => ({ reason: '核对原文', ...fact })) });
  const written = { file: 'elsewhere/d.yaml', lines: { facts: facts.map((_, index) => (index + 1) * 10) } };
  return {
    documents: new Map([['d', { ...decisions, written }]]),
    topics: [],
    agencies: [],
    synonyms: [],
    measures: [],
  };
}
const AGENCY = { clause: 's1', quote: '责任单位：市工信局、市财政局', of: 'agency', match: { printed: '市财政局' } };

describe('applyDecisions', () => {
  it('confirms, corrects and rejects the one record that is meant', () => {
    expect(decide({ ...AGENCY, action: 'confirm' }).facts.agencies.map(({ status }) => status)).toEqual([
      'auto',
      'confirmed',
    ]);
    const corrected = decide({ ...AGENCY, action: 'correct', set: { role: 'participant' } });
    expect(corrected.facts.agencies[1]).toMatchObject({ role: 'participant', status: 'corrected' });
    expect(corrected.said).toEqual([]);
    expect(decide({ ...AGENCY, action: 'reject' }).facts.agencies.map(({ printed }) => printed)).toEqual(['市工信局']);
  });

  it('adds a whole record', () => {
    const set = { agency: '郑州市科技局', printed: '市科技局', role: 'lead', function: '科技' };
    const { facts, said } = decide({ ...AGENCY, match: undefined, action: 'add', set });
    expect(facts.agencies[2]).toMatchObject({ ...set, clause: 'd#s1', status: 'confirmed' });
    expect(said).toEqual([]);
  });

  it('says where a decision does not apply any more', () => {
    expect(decide({ ...AGENCY, clause: 's9', action: 'confirm' }).said[0]).toContain(
      'error facts 第 1 条：没有条款“s9”',
    );
    expect(decide({ ...AGENCY, quote: '市发展改革委', action: 'confirm' }).said[0]).toContain('没有“市发展改革委”');
    expect(decide({ ...AGENCY, match: { printed: '市科技局' }, action: 'confirm' }).said[0]).toContain(
      '没有得出这样的记录',
    );
    expect(decide({ ...AGENCY, match: undefined, action: 'confirm' }).said[0]).toContain('有 2 条记录相符');
    expect(decide({ ...AGENCY, action: 'correct', set: { role: 'boss' } }).said[0]).toContain('不合格式：role');
  });

  it('says where a decision is superfluous', () => {
    expect(decide({ ...AGENCY, action: 'correct', set: { role: 'responsible' } }).said[0]).toContain('warning');
    const set = { agency: '郑州市财政局', printed: '市财政局', role: 'responsible', function: null };
    expect(decide({ ...AGENCY, match: undefined, action: 'add', set }).said[0]).toContain('多余');
  });

  it('puts another topic first', () => {
    const quote = { clause: 'p/s1', quote: '超硬材料', of: 'topic' };
    const { facts, said } = decide({ ...quote, action: 'correct', set: { topic: '超硬材料' } });
    expect(facts.topics.map(({ clauses }) => clauses.map(({ primary, status }) => `${primary} ${status}`))).toEqual([
      ['true corrected'],
      ['false auto'],
    ]);
    expect(said).toEqual([]);
    expect(decide({ ...quote, action: 'reject', set: { topic: '新材料' } }).facts.topics[1]?.clauses).toEqual([]);
    expect(decide({ ...quote, action: 'correct', set: { topic: '新材料' } }).said[0]).toContain('多余');
    expect(decide({ ...quote, action: 'confirm', set: { topic: '石墨' } }).said[0]).toContain('没有主题');
  });

  it('takes words of an own-line heading as a quote', () => {
    expect(
      decide({ clause: 'p/s1', quote: '发展目标', of: 'topic', action: 'confirm', set: { topic: 'new' } }).said,
    ).toEqual([]);
  });

  it('names the file and the line that were read', () => {
    const facts = [
      { ...AGENCY, action: 'confirm' },
      { ...AGENCY, clause: 's9', action: 'confirm' },
    ];
    const { diagnostics } = applyDecisions(FACTS, TEXTS, editorialOf(facts));
    expect(diagnostics).toMatchObject([{ file: 'elsewhere/d.yaml', line: 20 }]);
  });

  it('follows the first of several decisions about one record and tells the others', () => {
    const confirm = { ...AGENCY, action: 'confirm' };
    const correct = { ...AGENCY, action: 'correct', set: { role: 'participant', printed: '财政局' } };
    const reject = { ...AGENCY, action: 'reject' };
    const fights = (place: string): unknown =>
      expect.stringContaining(`与第 1 条（elsewhere/d.yaml:10，${place}）打架`);
    const { facts, said } = decide(confirm, correct, reject);
    expect(said).toEqual([fights('confirm'), fights('confirm')]);
    expect(said[0]).toMatch(/^error facts 第 2 条：/);
    expect(facts.agencies.map(({ status }) => status)).toEqual(['auto', 'confirmed']);
    expect(decide(reject, confirm).said).toEqual([fights('reject')]);
    expect(decide(correct, confirm).said).toEqual([fights('correct')]);
    expect(decide(confirm, { ...confirm, match: { printed: '市工信局' } }).said).toEqual([]);
  });

  it('tells additions that another decision made or rejected', () => {
    const set = { agency: '郑州市科技局', printed: '市科技局', role: 'lead', function: '科技' };
    const add = { ...AGENCY, match: undefined, action: 'add', set };
    const again = { ...AGENCY, match: { printed: '市财政局' }, action: 'reject' };
    const back = { ...add, set: { agency: '郑州市财政局', printed: '市财政局', role: 'responsible', function: null } };
    expect(decide(add, add).said).toEqual([expect.stringContaining('打架')]);
    expect(decide(again, back).said).toEqual([expect.stringContaining('打架')]);
    expect(decide(again, add).said).toEqual([]);
  });

  it('tells two decisions about one topic of a clause, and two first topics', () => {
    const quote = { clause: 'p/s1', quote: '超硬材料', of: 'topic' };
    const first = { ...quote, action: 'correct', set: { topic: '超硬材料' } };
    expect(decide(first, { ...quote, action: 'reject', set: { topic: 'superhard' } }).said).toEqual([
      expect.stringContaining('打架'),
    ]);
    expect(decide(first, { ...quote, action: 'correct', set: { topic: '新材料' } }).said).toEqual([
      expect.stringContaining('打架'),
    ]);
    expect(decide(first, { ...quote, action: 'confirm', set: { topic: '新材料' } }).said).toEqual([]);
  });
});
