import { refuseLargeFile } from '../../cite/memo/read-memo.ts';
import type { CheckInput } from './check-messages.ts';

/** Takes memos from wherever they come: dropped, chosen, pasted anywhere, or typed into the field. */
export function bindInput(take: (input: CheckInput) => void, complain: (message: string) => void): void {
  const drop = document.querySelector<HTMLElement>('.drop');
  const chooser = document.querySelector<HTMLInputElement>('#memo-file');
  const field = document.querySelector<HTMLTextAreaElement>('#memo-text');
  const takeFile = (file: File | undefined): void => {
    if (!file) return;
    readFile(file).then(take, (error: unknown) => complain(error instanceof Error ? error.message : String(error)));
  };
  // The whole page takes the file: one let fall beside the box would otherwise replace the page.
  document.addEventListener('dragover', (event) => {
    event.preventDefault();
    drop?.classList.add('over');
  });
  document.addEventListener('dragleave', (event) => {
    if (event.relatedTarget === null) drop?.classList.remove('over');
  });
  document.addEventListener('drop', (event) => {
    event.preventDefault();
    drop?.classList.remove('over');
    const { dataTransfer } = event;
    if (dataTransfer?.files.length) takeFile(dataTransfer.files[0]);
    else if (dataTransfer) takePasted(dataTransfer, take);
  });
  chooser?.addEventListener('change', () => {
    takeFile(chooser.files?.[0]);
    chooser.value = '';
  });
  document.addEventListener('paste', (event) => {
    const data = event.clipboardData;
    if (!data) return;
    const elsewhere =
      event.target instanceof Element && event.target.closest('input, textarea') !== null && event.target !== field;
    if (elsewhere) return;
    const inField = event.target === field && field !== null;
    // In a field that holds text already, pasting adds to it; formatting would be lost there.
    if (inField && field.value.trim() !== '') return;
    event.preventDefault();
    if (data.files.length > 0) takeFile(data.files[0]);
    else takePasted(data, take);
  });
  const submit = (): void => {
    const text = field?.value ?? '';
    if (text.trim() === '') complain('还没有文字可核对。');
    else take({ kind: 'text', name: '粘贴的材料', text });
  };
  document.querySelector('#memo-check')?.addEventListener('click', submit);
  field?.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) submit();
  });
}

async function readFile(file: File): Promise<CheckInput> {
  refuseLargeFile(file.size);
  return { kind: 'file', name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
}

/** Pasted HTML is taken for its links; without any, plain text is the better copy of what was selected. */
function takePasted(data: DataTransfer, take: (input: CheckInput) => void): void {
  const html = data.getData('text/html');
  const text = data.getData('text/plain');
  if (/<a\s[^>]*href/i.test(html)) take({ kind: 'html', name: '粘贴的材料', html });
  else if (text.trim() !== '') take({ kind: 'text', name: '粘贴的材料', text });
}
