import { getDocumentProxy, getResolvedPDFJS } from 'unpdf';
import { RADICAL, withCharacters } from '../../../src/domain/radicals.ts';
import { ExtractError, type Extracted } from './extracted.ts';
import { columnLines } from './pdf-columns.ts';
import { joinPages } from './pdf-join.ts';
import { type Page, type PdfLine, pageLines } from './pdf-lines.ts';
import { type Drawing, type Rule, rulesOf } from './pdf-rules.ts';
import { ruledTables } from './pdf-tables.ts';

/** Fewer characters a page than this, and the page is a picture. */
const TEXT_PER_PAGE = 20;

/**
 * Returns the text of a .pdf with a text layer: pieces put into lines by their place, lines of a paragraph joined,
 * page numbers and running heads left out, gaps between columns as tabs, ruled tables row by row. A scan is refused with the remedy.
 */
export async function extractPdf(bytes: Uint8Array): Promise<Extracted> {
  const pages = await readPages(bytes);
  const characters = pages.reduce((sum, page) => sum + page.lines.reduce((n, line) => n + line.text.length, 0), 0);
  if (characters < TEXT_PER_PAGE * pages.length) {
    throw new ExtractError(
      `这份 PDF 共 ${pages.length} 页，几乎没有文字层，是扫描件。`,
      '请先用文字识别（OCR）软件转成带文字的 PDF 或 .docx，核对后再导入。',
    );
  }
  const { text, dropped } = joinPages(pages);
  const remarks = dropped.length > 0 ? [`页码和页眉页脚未收 ${dropped.length} 处，例如“${dropped[0]}”。`] : [];
  const radicals = pages.reduce((sum, page) => sum + page.radicals, 0);
  if (radicals > 0) remarks.push(`文字层里有 ${radicals} 个部首字形（如“⼀”），已按同形的汉字读取。`);
  return { text, facts: {}, remarks };
}

async function readPages(bytes: Uint8Array): Promise<(Page & { radicals: number })[]> {
  try {
    // Pictures are not looked at: none is decoded.
    const pdf = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0, maxImageSize: 1 });
    const pages: (Page & { radicals: number })[] = [];
    let inColumns = false;
    const { OPS } = await getResolvedPDFJS();
    const drawnRules = async (page: { getOperatorList(): Promise<Drawing> }): Promise<Rule[]> =>
      // A drawing that cannot be read leaves the text as it stands.
      rulesOf(await page.getOperatorList().catch(() => ({ fnArray: [], argsArray: [] })), OPS);
    for (let number = 1; number <= pdf.numPages; number += 1) {
      const page = await pdf.getPage(number);
      const [, , width = 0, height = 0] = page.view;
      const content = await page.getTextContent();
      const pieces = content.items.flatMap((item) =>
        'str' in item && item.str !== ''
          ? [
              {
                text: item.str,
                x: Number(item.transform[4]),
                y: Number(item.transform[5]),
                width: item.width,
                size: Math.hypot(Number(item.transform[2]), Number(item.transform[3])),
              },
            ]
          : [],
      );
      const radicals = pieces.reduce((sum, piece) => sum + (piece.text.match(RADICAL)?.length ?? 0), 0);
      const plain = pieces.map((piece) => ({ ...piece, text: withCharacters(piece.text) }));
      const { rows, taken } = ruledTables(await drawnRules(page), plain);
      const free = plain.filter((piece) => !taken.has(piece));
      const columns: PdfLine[] | null = columnLines(free, rows, width, inColumns);
      inColumns = columns !== null;
      const lines = columns ?? [...pageLines(free), ...rows].sort((a, b) => b.y - a.y);
      pages.push({ width, height, lines, radicals });
      page.cleanup();
    }
    return pages;
  } catch (error) {
    const name = error instanceof Error ? error.name : '';
    if (name === 'PasswordException') {
      throw new ExtractError('这份 PDF 有密码，无法读取。', '请取消密码后另存，再导入。');
    }
    throw new ExtractError('不是完整的 PDF 文件。', '请重新下载，或用阅读器打开后另存为 PDF。');
  }
}
