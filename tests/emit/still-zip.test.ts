import { unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { stillZip } from '../../scripts/emit/still-zip.ts';

const files = { 'a.xml': new TextEncoder().encode('<a/>'), 'b/c.xml': new TextEncoder().encode('<c>文件</c>') };

describe('stillZip', () => {
  it('gives the same bytes for the same content made at different times', () => {
    const [one, two] = ['2001-02-03', '2026-11-25'].map((mtime) => stillZip(zipSync(files, { mtime })));
    expect(one).toEqual(two);
  });

  it('leaves the content as it is', () => {
    expect(unzipSync(stillZip(zipSync(files)))).toEqual(files);
  });

  it('refuses what is no archive', () => {
    expect(() => stillZip(new Uint8Array(64))).toThrow('no ZIP archive');
  });
});
