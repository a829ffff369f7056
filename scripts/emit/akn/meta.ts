import type { PolicyDocument } from '../../../src/domain/document.ts';
import { type XmlNode, xml } from './element.ts';

/** What identifies one text: the document, or a part of it. */
export interface AknIdentity {
  document: PolicyDocument;
  part: string | null;
  siteUrl: string;
}

const SOURCE = '#duidu';

/**
 * Returns the `meta` block: FRBR Work, Expression and Manifestation after the Akoma Ntoso Naming Convention 1.0.
 * The work is `/akn/cn/doc/<date>/<doc>`; a source that states no date gives the year 0001, which the guide explains.
 */
export function aknMeta(identity: AknIdentity): XmlNode {
  const { document, part, siteUrl } = identity;
  const date = document.issuedOn ?? '0001-01-01';
  const work = `/akn/cn/doc/${date}/${document.id}`;
  const tail = part ? `/!${part}` : '/!main';
  const expression = `${work}/zho@${date}`;
  const author = xml('FRBRauthor', { href: document.issuer ? '#issuer' : '#unknown' });
  const core = (uri: string, name: string): XmlNode[] => [
    xml('FRBRthis', { value: `${uri}${tail}` }),
    xml('FRBRuri', { value: uri }),
    xml('FRBRdate', { date, name }),
    author,
  ];
  const number = document.docNumber ? [xml('FRBRnumber', { value: document.docNumber })] : [];
  return xml('meta', {}, [
    xml('identification', { source: SOURCE }, [
      xml('FRBRWork', {}, [
        ...core(work, 'issued'),
        xml('FRBRcountry', { value: 'cn' }),
        ...number,
        xml('FRBRname', { value: document.title }),
      ]),
      xml('FRBRExpression', {}, [...core(expression, 'issued'), xml('FRBRlanguage', { language: 'zho' })]),
      xml('FRBRManifestation', {}, [
        ...core(`${expression}.xml`, 'issued'),
        xml('FRBRformat', { value: 'application/akn+xml' }),
      ]),
    ]),
    xml('references', { source: SOURCE }, [
      xml('TLCOrganization', { eId: 'duidu', href: siteUrl || '/', showAs: '政策对读' }),
      document.issuer
        ? xml('TLCOrganization', {
            eId: 'issuer',
            href: `/ontology/organization/cn/${document.region.code}`,
            showAs: document.issuer,
          })
        : xml('TLCOrganization', { eId: 'unknown', href: '/ontology/organization/cn/unknown', showAs: '源文未载' }),
    ]),
  ]);
}
