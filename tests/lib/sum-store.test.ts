import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openSumStore } from '../../scripts/lib/sum-store.ts';

it('has no more what another build removed meanwhile', () => {
  const folder = mkdtempSync(join(tmpdir(), 'duidu-store-'));
  const first = openSumStore(folder);
  first.put('aa11', Buffer.from('kept'));
  first.close();
  const [one, other] = [openSumStore(folder), openSumStore(folder)];
  expect(one.find('aa11')?.toString()).toBe('kept');
  other.close();
  expect(one.find('aa11')).toBeNull();
  expect(one.place('aa11', join(folder, 'page'))).toBe(false);
});
