import { describe, expect, it } from 'vitest';
import { linkFrom } from '../../scripts/emit/address.ts';

describe('a link in an exported file', () => {
  it.each([
    ['data/v1', 'https://x.cn/zc/policies/a/#s1', 'https://x.cn/zc', 'https://x.cn/zc/policies/a/#s1'],
    ['data/v1', '/policies/a/#s4-2-2', '', '../../policies/a/index.html#s4-2-2'],
    ['data/v1/documents', '/zc/policies/a/steel/#s1', '/zc', '../../../policies/a/steel/index.html#s1'],
    ['data/v1', '/topics/steel/', '', '../../topics/steel/index.html'],
  ])('from %s to %s', (folder, address, siteUrl, wanted) => {
    expect(linkFrom(folder, address, siteUrl)).toBe(wanted);
  });
});
