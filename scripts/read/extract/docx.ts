import { XMLValidator } from 'fast-xml-parser';
import { strFromU8, strToU8, zipSync } from 'fflate';
import mammoth from 'mammoth';
import { openDocx } from './archive.ts';
import { countHan } from './blocks.ts';
import { ExtractError, type Extracted } from './extracted.ts';
import { htmlLines } from './html-lines.ts';
import { readNumbering } from './numbering.ts';
import { readLists } from './word-lists.ts';
import { printNumbers } from './word-numbers.ts';
import { shownNodes } from './word-shown.ts';
import { readStyles } from './word-styles.ts';
import { buildXml, parseXml, wordsIn } from './word-xml.ts';

/** Files of the package that hold text or say how it is numbered; pictures, fonts and embedded files are not opened. */
const NEEDED = /^(?:\[Content_Types\]\.xml|_rels\/.*|word\/[^/]+\.xml|word\/_rels\/.*)$/u;

/** Parts beside the body in which a dead link or a field would stop the reading or lose words. */
const NOTES = ['word/footnotes.xml', 'word/endnotes.xml', 'word/comments.xml'];
const NOTE = /<li id="(?:foot|end)note-[\s\S]*?<\/li>/gu;

/** A part with a DTD is refused unread: Word writes none, and entities could point anywhere or grow without end. */
function checkXml(name: string, content: Uint8Array): void {
  const xml = strFromU8(content);
  if (/<!DOCTYPE|<!ENTITY/u.test(xml)) {
    throw new ExtractError(
      `${name} 里有 DTD 或实体定义，Word 不写这些，已停止读取。`,
      '请确认文件来源，在 Word 或 WPS 中打开后另存为新的 .docx。',
    );
  }
  if (name === 'word/document.xml' && XMLValidator.validate(xml) !== true) {
    throw new ExtractError(
      '不是完整的 .docx 文件：正文的 XML 残缺。',
      '请重新下载，或在 Word、WPS 中打开后另存为 .docx。',
    );
  }
}

/**
 * Returns the text of a .docx: paragraphs as lines, table rows as lines with tabs, automatic numbers printed in front.
 * mammoth reads a copy in which numbers are written out and fields, boxes and changes are what they print: it keeps lists
 * but not their numbers, and drops what it does not know. Remarks say what is hidden, and what was lost all the same.
 */
export async function extractDocx(bytes: Uint8Array): Promise<Extracted> {
  const files = openDocx(bytes, (name) => NEEDED.test(name));
  for (const [name, content] of Object.entries(files)) checkXml(name, content);
  const documentXml = files['word/document.xml'];
  if (!documentXml)
    throw new ExtractError(
      '不是 .docx 文件：包里没有 word/document.xml。',
      '请在 Word 或 WPS 中另存为 .docx 后再导入。',
    );
  const part = (name: string): string | null => (files[name] ? strFromU8(files[name]) : null);
  const lists = readLists(part('word/numbering.xml'));
  const styles = readStyles(part('word/styles.xml'), lists);
  const { nodes, hidden } = shownNodes(parseXml(strFromU8(documentXml)), styles);
  const body = printNumbers(nodes, readNumbering(lists), styles);
  const notes = NOTES.flatMap((name) => {
    const xml = part(name);
    return xml === null ? [] : [[name, strToU8(buildXml(shownNodes(parseXml(xml), styles).nodes))] as const];
  });
  const copy: Record<string, Uint8Array> = {
    ...files,
    ...Object.fromEntries(notes),
    'word/document.xml': strToU8(buildXml(body)),
  };
  // mammoth stops at a link to a list style that the file does not have.
  const numbering = part('word/numbering.xml')?.replace(/<w:numStyleLink\b[^>]*>/gu, '');
  if (numbering) copy['word/numbering.xml'] = strToU8(numbering);
  const printed = zipSync(copy, { level: 0 });
  const { value: html } = await mammoth.convertToHtml(
    { buffer: Buffer.from(printed) },
    { convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })), ignoreEmptyParagraphs: true },
  );
  const text = htmlLines(printedNotes(html));
  if (text.trim() === '')
    throw new ExtractError('这份 .docx 里没有文字，可能是扫描图片。', '请先做文字识别（OCR），或找文字版再导入。');
  const remarks = hidden > 0 ? [`设为隐藏的文字（${hidden} 字）不印出，未收。`] : [];
  const lost = countHan(wordsIn(body)) - countHan(html.replace(NOTE, ''));
  if (lost > 0) remarks.push(`正文里有 ${lost} 个汉字没能读出，请对照原文。`);
  return { text, facts: {}, remarks };
}

/** Puts the mark of each note in front of its text, where Word prints it, and leaves out the arrows back. */
function printedNotes(html: string): string {
  return html
    .replace(/<a href="#(?:foot|end)note-ref-[^"]*">↑<\/a>/gu, '')
    .replace(/<li id="(?:foot|end)note-[^"]*?(\d+)">(?:<p>)?/gu, (item, number: string) => `${item}[${number}]`);
}
