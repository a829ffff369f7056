import { EXCERPT_FORMS, type Excerpt, type ExcerptEntry, sourceLine } from '../view/excerpt/excerpt.ts';
import { announce } from './announce.ts';
import { writeClipboard } from './cite/write-clipboard.ts';
import { entryView, lostView } from './excerpt/entry-view.ts';
import { fetchEntries } from './excerpt/fetch-entries.ts';
import { readKept, writeKept } from './excerpt/kept.ts';
import { excerptShelf } from './excerpt-shelf.ts';
import { saveFile } from './save-file.ts';
import { byId } from './search/dom.ts';
import { siteAddress } from './site-path.ts';

const root = byId('excerpt');
const list = byId('excerpt-list');
const bar = byId<HTMLFormElement>('excerpt-bar');
const title = bar.elements.namedItem('title') as HTMLInputElement;
const form = bar.elements.namedItem('form') as HTMLSelectElement;
const undo = byId<HTMLButtonElement>('excerpt-undo');
const kept = readKept();
const today = new Date(Date.now() - new Date().getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
let entries: (ExcerptEntry | null)[] = [];
let before: string[] | null = null;

title.value = kept.title ?? title.value;
form.value = EXCERPT_FORMS.some(({ id }) => id === kept.form) ? (kept.form ?? '') : form.value;

const chosenForm = () => EXCERPT_FORMS.find(({ id }) => id === form.value) ?? EXCERPT_FORMS[0];
const present = (): ExcerptEntry[] => entries.filter((entry) => entry !== null);
const excerpt = (): Excerpt | null => {
  const chosen = chosenForm();
  return chosen ? { title: title.value.trim() || '摘编', entries: present(), form: chosen, madeOn: today } : null;
};

/** Changes the list; what was there before can be had back once. */
function change(ids: readonly string[], said: string, undoable = true): void {
  before = undoable ? excerptShelf.ids() : null;
  excerptShelf.set(ids);
  void render().then(() => announce(said));
}

function move(id: string, by: -1 | 1): void {
  const ids = excerptShelf.ids();
  const at = ids.indexOf(id);
  const other = ids[at + by];
  if (at < 0 || other === undefined) return;
  ids[at] = other;
  ids[at + by] = id;
  const inNote = document.activeElement instanceof HTMLTextAreaElement;
  excerptShelf.set(ids);
  before = null;
  void render().then(() => {
    const item = list.querySelector<HTMLElement>(`[data-id="${CSS.escape(id)}"]`);
    const button = item?.querySelector<HTMLButtonElement>(`[data-move="${by < 0 ? 'up' : 'down'}"]`);
    const next = button?.disabled ? item?.querySelector<HTMLElement>('[data-move]:not(:disabled)') : button;
    (inNote ? item?.querySelector('textarea') : next)?.focus();
    announce(`移到第 ${at + by + 1} 条`);
  });
}

function note(id: string, text: string): void {
  kept.notes[id] = text;
  entries = entries.map((entry) => (entry?.citation.id === id ? { ...entry, note: text } : entry));
  writeKept(kept, excerptShelf.ids());
}

async function render(): Promise<void> {
  const ids = excerptShelf.ids();
  entries = await fetchEntries(root.dataset['texts'] ?? '', ids, kept.notes, siteAddress(), today);
  const chosen = chosenForm();
  if (!chosen) return;
  const remove = (id: string): void =>
    change(
      ids.filter((other) => other !== id),
      '已去掉，可以撤销',
    );
  list.replaceChildren(
    ...ids.map((id, at) => {
      const entry = entries[at];
      if (!entry) return lostView(id, () => remove(id));
      kept.seen[id] ??= entry.fingerprint;
      const seen = kept.seen[id];
      const changedFrom = seen === entry.fingerprint ? null : seen;
      return entryView(
        entry,
        chosen,
        { first: at === 0, last: at === ids.length - 1, changedFrom },
        { move, remove, note },
      );
    }),
  );
  writeKept(kept, ids);
  bar.hidden = ids.length === 0;
  byId('excerpt-ops').hidden = ids.length === 0;
  byId('excerpt-empty').hidden = ids.length > 0;
  byId('excerpt-title').textContent = ids.length > 0 ? title.value : '';
  byId('excerpt-count').textContent = ids.length > 0 ? `共 ${ids.length} 条` : '';
  undo.hidden = before === null;
}

async function save(kind: 'docx' | 'markdown'): Promise<void> {
  const made = excerpt();
  if (!made) return;
  if (kind === 'markdown') {
    const { excerptMarkdown } = await import('../view/excerpt/excerpt-markdown.ts');
    saveFile(`${made.title}.md`, new Blob([excerptMarkdown(made)], { type: 'text/markdown;charset=utf-8' }));
  } else {
    const [{ Packer }, { excerptDocx }] = await Promise.all([
      import('docx'),
      import('../view/excerpt/excerpt-docx.ts'),
    ]);
    saveFile(`${made.title}.docx`, await Packer.toBlob(excerptDocx(made)));
  }
  announce(`已生成 ${made.title}.${kind === 'docx' ? 'docx' : 'md'}，${made.entries.length} 条`);
}

async function copy(): Promise<void> {
  const made = excerpt();
  if (!made) return;
  const lines = made.entries.flatMap((entry) => [
    `${entry.citation.words}\n——${sourceLine(entry, made.form)}`,
    ...(made.form.id === 'gbt7714' ? [] : [entry.citation.url]),
    ...(entry.note.trim() === '' ? [] : [`按：${entry.note.trim()}`]),
    '',
  ]);
  const done = await writeClipboard({ text: [made.title, '', ...lines].join('\n'), html: null });
  announce(done ? `已复制 ${made.entries.length} 条` : '没有复制成功：浏览器不许本页写剪贴板。');
}

function act(action: string): void {
  switch (action) {
    case 'docx':
    case 'markdown':
      save(action).catch(() => announce('没有生成文件，请刷新后再试'));
      break;
    case 'copy':
      void copy();
      break;
    case 'print':
      print();
      break;
    case 'sort': {
      const order = present().sort((a, b) => a.place[0] - b.place[0] || a.place[1] - b.place[1]);
      change(
        order.map(({ citation }) => citation.id),
        '已按文件日期和条次排好，可以撤销',
      );
      break;
    }
    case 'clear':
      change([], '已清空，可以撤销');
  }
}

root.addEventListener('click', (event) => {
  const button = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-do]') : null;
  if (button) act(button.dataset['do'] ?? '');
});
undo.addEventListener('click', () => {
  if (before) change(before, '已恢复', false);
});
bar.addEventListener('submit', (event) => event.preventDefault());
bar.addEventListener('input', () => {
  kept.title = title.value;
  kept.form = form.value;
  void render();
});
window.addEventListener('storage', (event) => {
  if (event.key === 'dd-excerpt') void render();
});
void render();
