import { describe, expect, it } from 'vitest';
import { outline } from '../../src/view/outline.ts';
import { makeClause } from './make.ts';

describe('outline', () => {
  const clauses = [
    makeClause({ anchor: 's1', kind: 'part', label: '一、', heading: '总体要求', headingStyle: 'own-line' }),
    makeClause({
      anchor: 's1-1',
      kind: 'section',
      label: '（一）',
      parent: 'doc#s1',
      heading: '指导思想。',
      headingStyle: 'run-in',
    }),
    makeClause({
      anchor: 's1-1-1',
      kind: 'item',
      label: '1.',
      parent: 'doc#s1-1',
      text: '鼓励企业开展技术改造，加快步伐。',
    }),
    makeClause({ anchor: 's1-1-p2', parent: 'doc#s1-1', text: '第二段' }),
  ];

  it('nests numbered clauses three deep and leaves paragraphs out', () => {
    const [part] = outline(clauses);
    expect(part?.title).toBe('总体要求');
    expect(part?.children[0]?.title).toBe('指导思想');
    expect(part?.children[0]?.children.map((leaf) => leaf.anchor)).toEqual(['s1-1-1']);
  });

  it('names a clause without a heading by its beginning', () => {
    const leaf = outline(clauses)[0]?.children[0]?.children[0];
    expect(leaf).toMatchObject({ named: false, title: '鼓励企业开展技术改造…' });
  });
});
