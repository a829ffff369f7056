import {
  getCellAddress,
  getOrderOfSiblings,
  getSelfClosingTagMarkup,
  insertElementMarkupAccordingToOrderOfSiblings,
} from 'write-excel-file/utility';

/** How large a sheet is: columns, and rows below its head. */
export interface SheetSize {
  columns: number;
  rows: number;
}

/** Returns a feature of write-excel-file that puts filter buttons (自动筛选) on the heads of sheets, given sizes in their order. */
export function autoFilter(sizes: readonly SheetSize[]) {
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          transform(xml: string, _: object, { sheetIndex }: { sheetIndex: number }): string {
            const size = sizes[sheetIndex];
            if (!size || size.columns === 0 || size.rows === 0) return xml;
            const range = `A1:${getCellAddress(size.rows, size.columns - 1)}`;
            const order = getOrderOfSiblings('xl/worksheets/sheet{id}.xml', 'worksheet') ?? [];
            const markup = getSelfClosingTagMarkup('autoFilter', { ref: range });
            return insertElementMarkupAccordingToOrderOfSiblings(xml, markup, order, 'worksheet');
          },
        },
      },
    },
  };
}
