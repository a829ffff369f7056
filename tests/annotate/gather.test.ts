import { describe, expect, it } from 'vitest';
import type { Annotated } from '../../scripts/annotate/annotate.ts';
import { gather } from '../../scripts/annotate/gather.ts';
import type { Validity } from '../../src/domain/document.ts';
import { type EditorialSet, editorialSchema, topicRuleSchema } from '../../src/domain/editorial.ts';
import type { Quantity, Reference } from '../../src/domain/fact.ts';
import { makeDocument } from '../view/make.ts';

const UNTIL_2020: Validity = {
  state: 'unknown',
  from: '2017-01-01',
  to: '2020-12-31',
  basis: 'planning-period',
  clause: null,
  quote: null,
};
const reference = (doc: string, title: string): Reference => ({
  clause: `${doc}#s1`,
  quote: `《${title}》`,
  title,
  docNumber: null,
  target: null,
  status: 'auto',
});

function annotated(id: string, more: Partial<Annotated> = {}): Annotated {
  const document = makeDocument({ id, title: `${id}办法`, validity: UNTIL_2020 });
  const clauses = [{ id: `${id}#s1`, heading: null, text: `按照《甲办法》执行。` }] as Annotated['clauses'];
  const none = { quantities: [], support: [], agencies: [], references: [], consistency: [] };
  return { ...none, document, clauses, topics: new Map(), abbreviations: [], diagnostics: [], ...more };
}

function editorialOf(decisions: object = {}): EditorialSet {
  const topics = [topicRuleSchema.parse({ id: 'steel', label: '钢铁', kind: 'subject' })];
  return {
    documents: new Map([['乙', editorialSchema.parse(decisions)]]),
    topics,
    agencies: [],
    synonyms: [],
    measures: [],
  };
}

describe('gather', () => {
  it('tells apart the ids that two documents gave by chance', () => {
    const quantity = (clause: string): Quantity => ({ id: 'q-0123456789', clause }) as Quantity;
    const { quantities } = gather(
      [annotated('甲', { quantities: [quantity('甲#s1')] }), annotated('乙', { quantities: [quantity('乙#s1')] })],
      editorialOf(),
      '2026-01-01',
    );
    expect(quantities.map(({ id }) => id)).toEqual([
      'q-0123456789',
      expect.stringMatching(/^q-(?!0123456789)[0-9a-f]{10}$/),
    ]);
  });

  it('finds the document that a reference means among all of them, before people decide about it', () => {
    const both = [annotated('甲'), annotated('乙', { references: [reference('乙', '甲办法')] })];
    expect(gather(both, editorialOf(), '2026-01-01').references[0]?.target).toBe('甲');
    const fact = { clause: 's1', quote: '《甲办法》', of: 'reference', reason: '另一件同名的文件' };
    const corrected = editorialOf({ facts: [{ ...fact, action: 'correct', set: { target: null } }] });
    const { references, diagnostics } = gather(both, corrected, '2026-01-01');
    expect(references).toMatchObject([{ target: null, status: 'corrected' }]);
    expect(diagnostics).toEqual([]);
  });

  it('judges validity on the day, and lists the clauses of a topic document after document', () => {
    const topics = (doc: string): Annotated['topics'] =>
      new Map([['steel', [{ clause: `${doc}#s1`, weight: 3, primary: true, status: 'auto' }]]]);
    const both = [annotated('甲', { topics: topics('甲') }), annotated('乙', { topics: topics('乙') })];
    const facts = gather(both, editorialOf(), '2021-01-01');
    expect(facts.documents.map(({ validity }) => validity.state)).toEqual(['period-ended', 'period-ended']);
    expect(gather(both, editorialOf(), '2020-12-31').documents[0]?.validity.state).toBe('in-force');
    expect(facts.topics).toMatchObject([{ id: 'steel', clauses: [{ clause: '甲#s1' }, { clause: '乙#s1' }] }]);
  });
});
