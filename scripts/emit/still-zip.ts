/** Signatures and places of the ZIP format (APPNOTE 6.3, 4.3): what matters here is where times stand. */
const END = 0x06054b50;
const END_SIZE = 22;
const CENTRAL = 0x02014b50;
/** 1980-01-01 00:00 in the two fields of MS-DOS, the first moment the format knows. */
const FIRST_MOMENT = 0x00210000;

/**
 * Returns a ZIP archive (XLSX, DOCX) in which every entry bears the first moment the format knows, so that the same
 * content gives the same bytes whenever it is made. The bytes given are changed in place; no ZIP64.
 * Errors: where the bytes are no ZIP archive.
 */
export function stillZip(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.byteLength - END_SIZE;
  while (end >= 0 && view.getUint32(end, true) !== END) end -= 1;
  if (end < 0) throw new Error('These bytes are no ZIP archive: it has no end record');
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  for (let entry = 0; entry < count && view.getUint32(at, true) === CENTRAL; entry += 1) {
    view.setUint32(at + 12, FIRST_MOMENT, true);
    view.setUint32(view.getUint32(at + 42, true) + 10, FIRST_MOMENT, true);
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return bytes;
}
