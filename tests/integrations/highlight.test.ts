import { codeToHtml } from 'shiki';
import { afterEach, expect, it, vi } from 'vitest';
import { classedHighlight } from '../../src/integrations/highlight.ts';

afterEach(() => vi.restoreAllMocks());

it('tells the words of a line apart however long that takes', async () => {
  const code = 'SITE_URL=https://policy.example npm run build -- --keep-going "a b" # 构建';
  const html = (): Promise<string> => codeToHtml(code, { lang: 'sh', ...classedHighlight });
  const quick = await html();
  expect(quick.match(/class="tk-/g)?.length).toBeGreaterThan(4);
  let now = 0;
  vi.spyOn(Date, 'now').mockImplementation(() => {
    now += 60_000;
    return now;
  });
  expect(await html()).toBe(quick);
});
