import { describe, expect, it } from 'vitest';
import type { PolicyDocument } from '../../src/domain/document.ts';
import { policyPages } from '../../src/view/pages.ts';
import { citationTags, legislation } from '../../src/view/policy-meta.ts';

const document: PolicyDocument = {
  id: 'zz',
  title: '郑州市人民政府办公厅关于加快新材料产业发展的实施意见',
  shortTitle: '郑州 2022',
  docNumber: '郑政办〔2022〕56号',
  issuer: '郑州市人民政府办公厅',
  level: 'municipality',
  region: { code: '410100', name: '郑州市' },
  issuedOn: '2022-06-02',
  validity: { state: 'expired', from: '2022-06-02', to: '2025-06-01', basis: 'own-text', clause: null, quote: null },
  parts: [{ id: 'auto', title: '汽车产业行动计划', url: '/policies/zz/auto/' }],
  url: '/policies/zz/',
  source: { file: 'x', sha256: 'x', characters: 1, lines: 1, retrievedFrom: null, retrievedOn: null },
  fidelity: { sourceCharacters: 1, inClauses: 1, inRepairs: 0, unexplained: 0 },
};
const site = (path: string): string => `https://duidu.example${path}`;
const [whole, part] = policyPages([document]);
const [bare] = policyPages([{ ...document, docNumber: null, issuer: null, issuedOn: null, parts: [] }]);

describe('legislation', () => {
  it('names identifier, issuer, date, place and what the text says of its validity', () => {
    if (!whole) throw new Error();
    expect(legislation(whole, site)).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'Legislation',
      '@id': 'https://duidu.example/policies/zz/',
      legislationIdentifier: '郑政办〔2022〕56号',
      legislationPassedBy: { '@type': 'GovernmentOrganization', name: '郑州市人民政府办公厅' },
      legislationDate: '2022-06-02',
      legislationJurisdiction: { name: '郑州市', identifier: '410100' },
      legislationLegalForce: 'https://schema.org/NotInForce',
      hasPart: [{ '@id': 'https://duidu.example/policies/zz/auto/' }],
    });
  });

  it('makes an enclosed text part of its document', () => {
    if (!part) throw new Error();
    expect(legislation(part, site)).toMatchObject({ name: '汽车产业行动计划', isPartOf: { name: document.title } });
  });

  it('says nothing that the source does not say', () => {
    if (!bare) throw new Error();
    const made = JSON.stringify([legislation(bare, site), citationTags(bare, site(bare.path))]);
    expect(made).not.toMatch(
      /legislationIdentifier|legislationPassedBy|legislationDate"|DC\.creator|DC\.date|null|undefined/,
    );
  });
});

describe('citationTags', () => {
  it('carry what Zotero and scholarly search engines read', () => {
    if (!part) throw new Error();
    const tags = new Map(citationTags(part, site(part.path)).map((tag) => [tag.name, tag.content]));
    expect(tags.get('citation_title')).toBe(`${document.title}：汽车产业行动计划`);
    expect(tags.get('citation_author')).toBe('郑州市人民政府办公厅');
    expect(tags.get('citation_publication_date')).toBe('2022/06/02');
    expect(tags.get('citation_technical_report_number')).toBe('郑政办〔2022〕56号');
    expect(tags.get('DC.date')).toBe('2022-06-02');
  });
});
