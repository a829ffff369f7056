import { strToU8, zipSync } from 'fflate';

const NAMESPACES = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"',
].join(' ');
const TYPES =
  '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>';
const RELATIONS =
  '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>';

/** Makes a .docx of a body’s XML, with further parts and with what stands before the root of the document. */
export function madeDocx(body: string, parts: Record<string, string | Uint8Array> = {}, before = ''): Uint8Array {
  const document = `<?xml version="1.0"?>${before}<w:document ${NAMESPACES}><w:body>${body}</w:body></w:document>`;
  const files = { '[Content_Types].xml': TYPES, '_rels/.rels': RELATIONS, 'word/document.xml': document, ...parts };
  return zipSync(
    Object.fromEntries(Object.entries(files).map(([name, c]) => [name, typeof c === 'string' ? strToU8(c) : c])),
  );
}

/** Returns a part of a .docx that has one root, `w:numbering` or `w:styles`. */
export function partXml(root: string, inner: string): string {
  return `<w:${root} xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${inner}</w:${root}>`;
}

/** Returns the XML of a paragraph with a text. */
export function paragraphXml(text: string): string {
  const escaped = text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
  return `<w:p><w:r><w:t xml:space="preserve">${escaped}</w:t></w:r></w:p>`;
}

/** A line of a page of `madePdf`: its words, where it begins, and its size (12 where not said); points from left and bottom. */
export interface PlacedLine {
  text: string;
  x: number;
  y: number;
  size?: number;
}

/**
 * Makes a .pdf with a text layer, a page for each list of lines; characters are as wide as their size, half as much for ASCII.
 * `drawn` holds operators that draw on each page (“90 700 m 400 700 l S”).
 */
export function madePdf(pages: readonly (readonly PlacedLine[])[], drawn = ''): Uint8Array {
  const objects: string[] = [];
  const add = (body: string): number => objects.push(body);
  const hex = (text: string): string =>
    [...Array(text.length).keys()].map((i) => text.charCodeAt(i).toString(16).padStart(4, '0')).join('');
  const stream = (text: string): string => `<< /Length ${text.length} >>\nstream\n${text}\nendstream`;
  add('<< /Type /Catalog /Pages 2 0 R >>');
  add('');
  const map = add(
    stream(
      '/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /U def /CMapType 2 def 1 begincodespacerange <0000> <FFFF> endcodespacerange 1 beginbfrange <0000> <FFFF> <0000> endbfrange endcmap end end',
    ),
  );
  const described = add(
    '<< /Type /FontDescriptor /FontName /Made /Flags 4 /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 700 /StemV 80 /FontBBox [0 -120 1000 880] >>',
  );
  const inner = add(
    `<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Made /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /FontDescriptor ${described} 0 R /DW 1000 /W [32 126 500] >>`,
  );
  const font = add(
    `<< /Type /Font /Subtype /Type0 /BaseFont /Made /Encoding /Identity-H /DescendantFonts [${inner} 0 R] /ToUnicode ${map} 0 R >>`,
  );
  const kids = pages.map((lines) => {
    const words = lines
      .map(({ text, x, y, size = 12 }) => `BT /F1 ${size} Tf ${x} ${y} Td <${hex(text)}> Tj ET`)
      .join('\n');
    const content = add(stream(`${drawn}\n${words}`));
    return add(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${content} 0 R /Resources << /Font << /F1 ${font} 0 R >> >> >>`,
    );
  });
  objects[1] = `<< /Type /Pages /Count ${kids.length} /Kids [${kids.map((kid) => `${kid} 0 R`).join(' ')}] >>`;
  let out = '%PDF-1.7\n';
  const offsets = objects.map((body, index) => {
    const at = out.length;
    out += `${index + 1} 0 obj\n${body}\nendobj\n`;
    return at;
  });
  const start = out.length;
  const table = offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  out += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`;
  return strToU8(out, true);
}

/** Lays a text out on pages as a print would: 28 full-width characters a line, 24 lines a page, a page number below. */
export function printedPages(paragraphs: readonly string[], head = ''): PlacedLine[][] {
  const lines = paragraphs.flatMap((paragraph) => {
    const indented = `　　${paragraph}`;
    return [...Array(Math.ceil(indented.length / 28)).keys()].map((i) => indented.slice(i * 28, i * 28 + 28));
  });
  const pages: PlacedLine[][] = [];
  lines.forEach((text, index) => {
    const at = index % 24;
    if (at === 0) pages.push(head === '' ? [] : [{ text: head, x: 200, y: 800 }]);
    const blank = /^　*/u.exec(text)?.[0].length ?? 0;
    pages.at(-1)?.push({ text: text.slice(blank), x: 90 + blank * 12, y: 740 - at * 26 });
  });
  for (const [index, page] of pages.entries()) page.push({ text: `— ${index + 1} —`, x: 280, y: 50 });
  return pages;
}
