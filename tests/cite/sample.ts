import type { Clause } from '../../src/domain/clause.ts';
import { fingerprint } from '../../src/domain/fingerprint.ts';

/** Returns a clause 四（二）2. of a document `zz`, with the given fields changed and the fingerprint of its words. */
export function clause(over: Partial<Clause> = {}): Clause {
  const base: Clause = {
    id: 'zz#s4-2-2',
    doc: 'zz',
    part: null,
    anchor: 's4-2-2',
    url: '/policies/zz/#s4-2-2',
    kind: 'item',
    num: [4, 2, 2],
    label: '2.',
    labels: ['四、', '（二）', '2.'],
    citation: '四（二）2.',
    heading: null,
    headingStyle: null,
    headings: ['支持政策', '提升企业技术装备水平'],
    text: '',
    parent: null,
    inline: false,
    order: 0,
    sourceLines: [1, 1],
    fingerprint: '',
    topics: [],
    agencies: [],
    ...over,
  };
  return { ...base, fingerprint: over.fingerprint ?? fingerprint(base.text || base.heading || '') };
}
