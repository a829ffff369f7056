/** Computes the SHA-256 of the downloaded source in the browser and compares it with the one printed on the page. */
const button = document.querySelector<HTMLButtonElement>('[data-verify]');
const verdict = document.querySelector<HTMLElement>('.verdict');
const file = document.querySelector<HTMLAnchorElement>('[data-source-file]');
const expected = document.querySelector<HTMLElement>('[data-sha]')?.dataset['sha'];

button?.addEventListener('click', async () => {
  if (!verdict || !file) return;
  if (!('subtle' in crypto)) {
    verdict.textContent = '浏览器只在 https 或本机地址上提供校验功能，请改用核对程序。';
    return;
  }
  button.disabled = true;
  verdict.textContent = '正在读取源文…';
  try {
    const response = await fetch(file.href);
    if (!response.ok) throw new Error(String(response.status));
    const digest = await crypto.subtle.digest('SHA-256', await response.arrayBuffer());
    const hex = [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
    verdict.textContent = hex === expected ? '一致：下载的源文与上面的校验值相符。' : `不符：下载的源文是 ${hex}。`;
  } catch {
    verdict.textContent = '读取不到源文，请检查网络后再试。';
  } finally {
    button.disabled = false;
  }
});
