import { XMLBuilder } from 'fast-xml-parser';
import type { Clause } from '../../../src/domain/clause.ts';
import type { PolicyDocument } from '../../../src/domain/document.ts';
import type { PolicyTable } from '../../../src/domain/table.ts';
import { aknBody } from './body.ts';
import { type XmlNode, xml, xmlText } from './element.ts';
import { aknMeta } from './meta.ts';

/** What one Akoma Ntoso file is made from. */
export interface AknInput {
  document: PolicyDocument;
  /** All clauses of the document in order, those of its parts included. */
  clauses: readonly Clause[];
  tables: readonly PolicyTable[];
  siteUrl: string;
}

const NAMESPACE = 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0';

/**
 * Returns a document as Akoma Ntoso 3.0 XML (OASIS LegalDocML): one `doc`, its parts as attachments.
 * Every clause that is not inline keeps its anchor as `eId` (with `<part>__` in front inside a part).
 */
export function toAkn(input: AknInput): string {
  const tree = [
    xml('akomaNtoso', { xmlns: NAMESPACE }, [
      docElement(input, null, [
        ...(input.document.parts.length > 0
          ? [
              xml(
                'attachments',
                {},
                input.document.parts.map((part) => attachment(input, part.id, part.title)),
              ),
            ]
          : []),
      ]),
    ]),
  ];
  const builder = new XMLBuilder({ preserveOrder: true, ignoreAttributes: false, suppressEmptyNode: true });
  return `<?xml version="1.0" encoding="UTF-8"?>\n${builder.build(tree)}\n`;
}

function attachment(input: AknInput, part: string, title: string): XmlNode {
  return xml('attachment', { eId: `att_${part}` }, [xml('heading', {}, [xmlText(title)]), docElement(input, part, [])]);
}

function docElement(input: AknInput, part: string | null, after: XmlNode[]): XmlNode {
  const clauses = input.clauses.filter((clause) => clause.part === part && !clause.inline);
  const prefix = part ? `${part}__` : '';
  const block = (clause: Clause): XmlNode =>
    xml('p', { eId: `${prefix}${clause.anchor}`, class: clause.kind }, [xmlText(clause.text)]);
  const front = clauses.filter((clause) => clause.kind === 'front');
  const back = clauses.filter((clause) => clause.kind === 'back' || clause.kind === 'annex-list');
  const body = clauses.filter((clause) => !['front', 'back', 'annex-list'].includes(clause.kind));
  return xml('doc', { name: 'policy' }, [
    aknMeta({ document: input.document, part, siteUrl: input.siteUrl }),
    ...(front.length > 0 ? [xml('preface', {}, front.map(block))] : []),
    xml('mainBody', {}, aknBody(body, input.tables, prefix)),
    ...(back.length > 0 ? [xml('conclusions', {}, back.map(block))] : []),
    ...after,
  ]);
}
