import { copyText } from './copy.ts';

/** Fills in the address a reader came from, and copies the report. */
const text = document.querySelector<HTMLTextAreaElement>('#report-text');
const status = document.querySelector<HTMLElement>('.copied');
const query = new URLSearchParams(location.search);
const from = query.get('from') ?? (document.referrer.startsWith(location.origin) ? document.referrer : '');
if (text && from) text.value = text.value.replace('条款地址：', `条款地址：${from}`);
const print = query.get('v');
if (text && print && /^[0-9a-f]{8}$/.test(print)) text.value = text.value.replace('指纹：', `指纹：${print}`);

document.querySelector('[data-copy-report]')?.addEventListener('click', async () => {
  if (!text || !status) return;
  const copied = await copyText(text.value);
  if (!copied) text.select();
  status.textContent = copied ? '已复制' : '浏览器不让复制，文字已选中，请按 Ctrl+C';
});
