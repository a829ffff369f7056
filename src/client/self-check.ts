import { seededQueries } from '../search/seeded-queries.ts';
import { differences } from '../search/verify.ts';
import { byId, el } from './search/dom.ts';
import { openSearch } from './search/open-search.ts';

const start = byId<HTMLButtonElement>('self-check');
const result = byId('self-check-result');

/** Holds this browser's search against a plain scan of every clause and shows what came out. */
async function check(): Promise<void> {
  const { engine } = await openSearch();
  const total = engine.catalog.clauses;
  result.replaceChildren(`正在读取全部 ${total} 条正文……`);
  const clauses = await engine.read(Array.from({ length: total }, (_, at) => at));
  const seed = Number(start.dataset['seed'] ?? crypto.getRandomValues(new Uint32Array(1))[0]);
  const queries = seededQueries(clauses, Number(start.dataset['queries']), seed);
  const times: number[] = [];
  const wrong = await differences(engine, clauses, queries, (done, milliseconds) => {
    times.push(milliseconds);
    if (done % 20 === 0) result.replaceChildren(`已查 ${done} / ${queries.length} 个字串……`);
  });
  times.sort((a, b) => a - b);
  const time = (share: number): string => (times[Math.floor(times.length * share)] ?? 0).toFixed(1);
  const examples = queries.slice(0, 8).join('　');
  const verdict =
    wrong.length === 0
      ? `${queries.length} 个字串，检索与逐条扫描 ${total} 条的结果全部一致：漏 0 条，误 0 条。一次检索用时的中位数 ${time(0.5)} 毫秒，百分之九十五在 ${time(0.95)} 毫秒以内。`
      : `${queries.length} 个字串里有 ${wrong.length} 个不一致，请报告给维护者。`;
  result.replaceChildren(
    el(
      'p',
      {
        class: wrong.length === 0 ? 'ok' : 'warn',
        id: 'self-check-verdict',
        'data-wrong': String(wrong.length),
        'data-p50': time(0.5),
        'data-p95': time(0.95),
      },
      verdict,
    ),
    el('p', { class: 'note' }, `例如：${examples}`),
    ...wrong.map(({ query, missed, wrong: extra }) =>
      el('p', {}, `“${query}”：漏 ${missed.length} 条，误 ${extra.length} 条`),
    ),
  );
}

start.addEventListener('click', () => {
  start.disabled = true;
  check()
    .catch((error: unknown) =>
      result.replaceChildren(`没有查完：${error instanceof Error ? error.message : String(error)}`),
    )
    .finally(() => {
      start.disabled = false;
      start.textContent = '再查一次';
    });
});
