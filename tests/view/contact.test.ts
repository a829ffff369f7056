import { describe, expect, it } from 'vitest';
import { siteContact } from '../../src/view/contact.ts';

describe('siteContact', () => {
  it('is what the operator has set, with a link where it is an address, and never made up', () => {
    expect(siteContact('')).toBeNull();
    expect(siteContact(' zc@example.gov.cn ')).toEqual({ words: 'zc@example.gov.cn', url: 'mailto:zc@example.gov.cn' });
    expect(siteContact('https://oa.example/report')?.url).toBe('https://oa.example/report');
    expect(siteContact('产业科，分机 8123')).toEqual({ words: '产业科，分机 8123', url: null });
  });
});
