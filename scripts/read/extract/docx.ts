import { XMLBuilder, XMLParser, XMLValidator } from 'fast-xml-parser';
import { strFromU8, strToU8, zipSync } from 'fflate';
import mammoth from 'mammoth';
import { openDocx } from './archive.ts';
import { ExtractError, type Extracted } from './extracted.ts';
import { htmlLines } from './html-lines.ts';
import { type Numbering, readNumbering } from './numbering.ts';

/** A node as fast-xml-parser gives it with `preserveOrder`. */
type XmlNode = { [name: string]: XmlNode[] | Record<string, string> | string | number };

const OPTIONS = {
  preserveOrder: true,
  ignoreAttributes: false,
  trimValues: false,
  parseTagValue: false,
  processEntities: false,
} as const;

/** Files of the package that hold text or say how it is numbered; pictures, fonts and embedded files are not opened. */
const NEEDED = /^(?:\[Content_Types\]\.xml|_rels\/.*|word\/[^/]+\.xml|word\/_rels\/.*)$/u;

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
 * The numbers are written into a copy of the file before mammoth reads it, since it keeps lists but not their numbers.
 * Pictures are left out; deleted text of tracked changes does not count.
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
  const numberingXml = files['word/numbering.xml'];
  const stylesXml = files['word/styles.xml'];
  const numbering = readNumbering(numberingXml ? strFromU8(numberingXml) : null);
  const styles = styleNumbers(stylesXml ? strFromU8(stylesXml) : null);
  const tree = new XMLParser(OPTIONS).parse(strFromU8(documentXml)) as XmlNode[];
  printNumbers(tree, numbering, styles);
  const printed = zipSync(
    { ...files, 'word/document.xml': strToU8(new XMLBuilder(OPTIONS).build(tree)) },
    { level: 0 },
  );
  const { value: html } = await mammoth.convertToHtml(
    { buffer: Buffer.from(printed) },
    { convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })), ignoreEmptyParagraphs: true },
  );
  const text = htmlLines(printedNotes(html));
  if (text.trim() === '')
    throw new ExtractError('这份 .docx 里没有文字，可能是扫描图片。', '请先做文字识别（OCR），或找文字版再导入。');
  return { text, facts: {}, remarks: [] };
}

/** Puts the mark of each note in front of its text, where Word prints it, and leaves out the arrows back. */
function printedNotes(html: string): string {
  return html
    .replace(/<a href="#(?:foot|end)note-ref-[^"]*">↑<\/a>/gu, '')
    .replace(/<li id="(?:foot|end)note-[^"]*?(\d+)">(?:<p>)?/gu, (item, number: string) => `${item}[${number}]`);
}

/** The list and level that paragraph styles carry, by style id; a style without one takes that of the style it follows. */
function styleNumbers(xml: string | null): Map<string, { list: string; level: number }> {
  const found = new Map<string, { list: string; level: number }>();
  const followed = new Map<string, string>();
  if (xml === null) return found;
  const tree = new XMLParser(OPTIONS).parse(xml) as XmlNode[];
  for (const style of childPath(tree, ['w:styles']).filter((node) => 'w:style' in node)) {
    const id = attributeOf(style, 'w:styleId');
    const numPr = childPath(style['w:style'], ['w:pPr', 'w:numPr']);
    const list = value(numPr, 'w:numId');
    if (id !== '' && list !== '') found.set(id, { list, level: Number(value(numPr, 'w:ilvl') || 0) });
    else if (id !== '') followed.set(id, value(childPath(style['w:style'], []), 'w:basedOn'));
  }
  for (const id of followed.keys()) {
    let at = followed.get(id);
    for (let steps = 0; at && !found.has(at) && steps < 20; steps += 1) at = followed.get(at);
    const own = at ? found.get(at) : undefined;
    if (own) found.set(id, own);
  }
  return found;
}

/** Writes each paragraph's automatic number into it as its first run. */
function printNumbers(
  nodes: XmlNode[],
  numbering: Numbering,
  styles: Map<string, { list: string; level: number }>,
): void {
  for (const node of nodes) {
    const paragraph = node['w:p'];
    if (!Array.isArray(paragraph)) {
      for (const inner of Object.values(node)) if (Array.isArray(inner)) printNumbers(inner, numbering, styles);
      continue;
    }
    const own = childPath(paragraph, ['w:pPr', 'w:numPr']);
    const style = styles.get(value(childPath(paragraph, ['w:pPr']), 'w:pStyle'));
    const list = value(own, 'w:numId') || (style?.list ?? '');
    if (list === '' || list === '0') continue;
    const label = numbering(list, Number(value(own, 'w:ilvl') || (style?.level ?? 0)));
    if (label === '') continue;
    const at = paragraph.findIndex((child) => 'w:pPr' in child) + 1;
    paragraph.splice(at, 0, { 'w:r': [{ 'w:t': [{ '#text': label }], ':@': { '@_xml:space': 'preserve' } }] });
  }
}

function childPath(nodes: unknown, path: readonly string[]): XmlNode[] {
  let at = Array.isArray(nodes) ? (nodes as XmlNode[]) : [];
  for (const name of path) {
    const next = at.find((node) => name in node)?.[name];
    at = Array.isArray(next) ? next : [];
  }
  return at;
}

function value(nodes: XmlNode[], name: string): string {
  const node = nodes.find((child) => name in child);
  return node ? attributeOf(node, 'w:val') : '';
}

function attributeOf(node: XmlNode, name: string): string {
  const attributes = node[':@'] as Record<string, string> | undefined;
  return attributes?.[`@_${name}`] ?? '';
}
