import { describe, expect, it } from 'vitest';
import { applyLinkDecisions } from '../../scripts/link/decide/apply.ts';
import { linkId } from '../../scripts/link/link-id.ts';
import { editorialSchema } from '../../src/domain/editorial.ts';
import { type Link, UNNAMED } from '../../src/domain/link.ts';
import { makeClause } from './make.ts';

const [from, to] = [makeClause('city', 's4-4-5', '整合品牌资源。'), makeClause('county', 's3-6-15', '整合品牌资源。')];
const clauses = new Map([from, to].map((clause) => [clause.id, clause]));
const found: Link = {
  id: linkId(from.id, to.id),
  from: from.id,
  to: to.id,
  relation: 'text-reuse',
  relations: ['text-reuse', 'cites'],
  direction: 'down',
  strength: 3,
  score: 0.9,
  explanation: `最长同文31字。得分0.90。后文写“郑州市和新密市奖补政策”，${UNNAMED}`,
  evidence: { from: from.text, to: to.text, shared: [] },
  status: 'auto',
};

/** Returns the link after a person confirmed it, with or without saying which relation. */
function confirmed(link: Link, relation?: Link['relation']): Link | undefined {
  const decision = {
    from: from.id,
    to: 's3-6-15',
    action: 'confirm',
    reason: '品牌资源一句照录。',
    ...(relation ? { relation } : {}),
  };
  const documents = new Map([['county', editorialSchema.parse({ links: [decision] })]]);
  const editorial = { documents, topics: [], agencies: [], synonyms: [] };
  return applyLinkDecisions([link], editorial, clauses, () => null).links[0];
}

describe('applyLinkDecisions', () => {
  it('takes a confirmed wording for no confirmed citation', () => {
    expect(confirmed(found)).toMatchObject({ relations: ['text-reuse'], status: 'confirmed' });
  });
  it('keeps a citation that names the text, or that the person says', () => {
    const named = { ...found, explanation: '后文写明“《实施意见》”' };
    expect(confirmed(named)?.relations).toEqual(['text-reuse', 'cites']);
    expect(confirmed(found, 'cites')?.relations).toEqual(['cites']);
  });
});
