import type { Corpus } from '../../domain/corpus.ts';
import { placed, quoteCell } from '../table/place.ts';
import type { Cell, Row, TableView } from '../table/table.ts';
import { validityView } from '../validity.ts';

/** Returns every document with its validity and the ground, judged on a date. */
export function documentStatus(corpus: Corpus, builtOn: string): TableView {
  return {
    slug: 'status-documents',
    caption: '文件时效',
    columns: [
      { key: 'document', label: '文件', width: 48 },
      { key: 'region', label: '地区', filter: true, tight: true },
      { key: 'number', label: '文号', width: 22, tight: true },
      { key: 'issued', label: '成文日期', tight: true },
      { key: 'state', label: '时效', filter: true, tight: true },
      { key: 'from', label: '起', tight: true },
      { key: 'to', label: '止', tight: true },
      { key: 'quote', label: '依据', width: 48 },
    ],
    rows: corpus.documents.map((document): Row => {
      const view = validityView(document, builtOn);
      const at = view.clause ? placed(corpus, view.clause) : null;
      const date = (text: string | null): Cell => ({ kind: 'text', text: text ?? '源文未载' });
      return {
        id: document.id,
        level: document.level,
        cells: [
          { kind: 'link', text: document.title, url: document.url },
          { kind: 'text', text: document.region.name, level: document.level },
          date(document.docNumber),
          date(document.issuedOn),
          { kind: 'state', tone: view.tone, text: view.word },
          date(document.validity.from),
          date(document.validity.to),
          at && view.quote ? quoteCell(at, view.quote) : { kind: 'text', text: '源文未载' },
        ],
      };
    }),
  };
}
