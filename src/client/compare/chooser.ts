import { fetchTexts } from './fetch-texts.ts';

/** Opens the form in which a clause is chosen; `done` gets its global id. */
export type OpenChooser = (page: string | null, done: (id: string) => void) => void;

/** Binds the form: a document, a filter over its clauses, one clause or its whole section. */
export function bindChooser(form: HTMLFormElement, folder: string): OpenChooser {
  const field = <T extends Element>(name: string): T | null => form.querySelector<T>(`[name="${name}"]`);
  const page = field<HTMLSelectElement>('page');
  const filter = field<HTMLInputElement>('filter');
  const clause = field<HTMLSelectElement>('clause');
  const whole = field<HTMLInputElement>('whole');
  let done: (id: string) => void = () => {};

  const list = async (): Promise<void> => {
    if (!page || !clause) return;
    const texts = await fetchTexts(folder, page.value);
    const wanted = (filter?.value ?? '').trim();
    const shown = (texts?.clauses ?? []).filter(([anchor, citation, heading, text]) =>
      wanted === '' ? true : `${anchor} ${citation} ${heading} ${text}`.includes(wanted),
    );
    clause.replaceChildren(
      ...shown.map(([anchor, citation, heading, text]) => new Option(label(citation, heading, text), anchor)),
    );
    clause.selectedIndex = 0;
  };
  page?.addEventListener('change', () => void list());
  filter?.addEventListener('input', () => void list());
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (!page || !clause || clause.value === '') return;
    form.hidden = true;
    done(`${page.value}#${clause.value}${whole?.checked ? '*' : ''}`);
  });
  form.querySelector('[data-do="close"]')?.addEventListener('click', () => {
    form.hidden = true;
  });
  return (start, next) => {
    done = next;
    if (page && start) page.value = start;
    form.hidden = false;
    void list();
    filter?.focus();
  };
}

function label(citation: string, heading: string, text: string): string {
  const words = text.startsWith(heading) ? text : `${heading}　${text}`;
  return `${citation}　${words}`.slice(0, 60);
}
