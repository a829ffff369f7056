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
  const editorial = { documents, topics: [], agencies: [], synonyms: [], measures: [] };
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

  it('follows the first of two decisions about a pair, whichever file they stand in, and tells the other', () => {
    const decided = (action: string, lines: number[], file: string, ends: object) => ({
      ...editorialSchema.parse({ links: [{ ...ends, action, reason: '品牌资源一句照录。' }] }),
      written: { file, lines: { links: lines } },
    });
    const documents = new Map([
      ['city', decided('reject', [7], 'elsewhere/city.yaml', { from: 's4-4-5', to: to.id })],
      ['county', decided('confirm', [9], 'elsewhere/county.yaml', { from: from.id, to: 's3-6-15' })],
    ]);
    const editorial = { documents, topics: [], agencies: [], synonyms: [], measures: [] };
    const { links, diagnostics } = applyLinkDecisions([found], editorial, clauses, () => null);
    expect(links).toEqual([]);
    expect(diagnostics).toMatchObject([
      {
        ruleId: 'editorial-conflict',
        severity: 'error',
        file: 'elsewhere/county.yaml',
        line: 9,
        message: expect.stringContaining('在 elsewhere/city.yaml:7 已有一条决定（reject），与这里的 confirm 打架'),
      },
    ]);
  });
});
