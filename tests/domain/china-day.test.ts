import { expect, it } from 'vitest';
import { chinaDay } from '../../src/domain/china-day.ts';

it('begins a day eight hours before Greenwich does', () => {
  expect(chinaDay(Date.parse('2026-11-26T15:59:59Z'))).toBe('2026-11-26');
  expect(chinaDay(Date.parse('2026-11-26T16:00:00Z'))).toBe('2026-11-27');
});
