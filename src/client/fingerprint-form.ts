import type { FingerprintTarget } from '../view/fingerprints.ts';
import { fetchJson, sitePath } from './site-path.ts';

const form = document.querySelector<HTMLFormElement>('#fp-form');
const input = document.querySelector<HTMLInputElement>('#f');
const said = document.querySelector<HTMLElement>('#fp-said');

/** Opens the clause a typed fingerprint belongs to; a slip of the pen is answered with the fingerprints one character off. */
async function open(typed: string): Promise<void> {
  if (!said) return;
  const code = typed
    .normalize('NFKC')
    .trim()
    .toLowerCase()
    .replace(/[^0-9a-f]/g, '');
  if (code.length !== 8) {
    said.textContent = `指纹是 8 位，由 0 到 9 和 a 到 f 组成；这里读到 ${code.length} 位。`;
    return;
  }
  said.textContent = '正在查……';
  const shard = await fetchJson<Record<string, FingerprintTarget[]>>(`/v/${code.slice(0, 2)}.json`);
  if (!shard) {
    said.textContent = '没有取到指纹表，请看下面按开头两位的列表。';
    return;
  }
  const targets = shard[code] ?? [];
  if (targets.length === 1 && targets[0]) location.href = sitePath(targets[0].path);
  else if (targets.length > 1) location.href = sitePath(`/v/${code}/`);
  else {
    const near = Object.keys(shard).filter((other) => offBy(other, code) <= 1);
    said.textContent = `本站没有发布过 ${code}，可能抄错了。${near.length > 0 ? `只差一位的有 ${near.join('、')}。` : ''}`;
  }
}

function offBy(a: string, b: string): number {
  return [...a].filter((char, i) => char !== b[i]).length;
}

form?.addEventListener('submit', (event) => {
  event.preventDefault();
  void open(input?.value ?? '');
});
const asked = new URLSearchParams(location.search).get('f');
if (asked && input) {
  input.value = asked;
  void open(asked);
}
