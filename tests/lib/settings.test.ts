import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { contentPlaces, readSettings } from '../../scripts/lib/settings.ts';

describe('readSettings', () => {
  it('takes an origin and a date, and says what is none', () => {
    expect(readSettings({ SITE_URL: 'https://zc.example.gov.cn/' }).siteUrl).toBe('https://zc.example.gov.cn');
    expect(readSettings({ SOURCE_DATE_EPOCH: '1795651200' }).today).toBe('2026-11-26');
    expect(() => readSettings({ SITE_URL: 'example.org' })).toThrow(/环境变量 SITE_URL.*“example\.org”.*https:/u);
    expect(() => readSettings({ SOURCE_DATE_EPOCH: '2026-01-01' })).toThrow(/SOURCE_DATE_EPOCH.*“2026-01-01”/u);
  });
});

describe('contentPlaces', () => {
  it('lets the texts of others add nothing to what the project has published', () => {
    const own = contentPlaces(readSettings({}));
    expect(own.ledger).toBe(resolve('content/anchors.lock.json'));
    const other = contentPlaces(readSettings({ SOURCES_DIR: 'elsewhere' }));
    for (const place of [other.ledger, other.history]) expect(place).not.toContain(resolve('content'));
    expect(contentPlaces(readSettings({ SOURCES_DIR: 'elsewhere', OUT_DIR: 'out' })).ledger).toBe(
      resolve('out/anchors.lock.json'),
    );
  });
});
