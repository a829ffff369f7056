import { announce } from '../announce.ts';
import { el } from './dom.ts';

/** One choice of the list. */
export interface Choice {
  /** What is shown; words of the texts go in as text. */
  content: readonly (Node | string)[];
  choose(): void;
}

/** What the list shows for the words typed so far, and what is said of it. */
export interface Choices {
  choices: Choice[];
  message: string;
}

const PAUSE = 120;

/**
 * Makes a text box a combobox with a list below it (ARIA 1.2 pattern): arrows move through the list, Enter takes
 * what is marked or sends the form, Escape closes. The list is asked for after a short pause in typing. Where no list is
 * open, the down arrow goes on to what stands below the box, if `goDown` says that something does.
 */
export function bindCombobox(
  input: HTMLInputElement,
  ask: (typed: string) => Promise<Choices>,
  goDown: () => boolean = () => false,
): void {
  const list = el('div', {
    role: 'listbox',
    id: `${input.id}-list`,
    class: 'choices',
    'aria-label': '提示',
    hidden: true,
  });
  (input.form ?? input).append(list);
  input.setAttribute('role', 'combobox');
  input.setAttribute('aria-autocomplete', 'list');
  input.setAttribute('aria-controls', list.id);
  let shown: Choice[] = [];
  let marked = -1;
  let asked = 0;
  let pause = 0;

  const open = (isOpen: boolean): void => {
    list.hidden = !isOpen;
    input.setAttribute('aria-expanded', String(isOpen));
    if (!isOpen) mark(-1);
  };
  const mark = (at: number): void => {
    marked = at;
    [...list.children].forEach((option, index) => {
      option.setAttribute('aria-selected', String(index === at));
      if (index === at) option.scrollIntoView({ block: 'nearest' });
    });
    if (at < 0) input.removeAttribute('aria-activedescendant');
    else input.setAttribute('aria-activedescendant', `${list.id}-${at}`);
  };
  const fill = async (): Promise<void> => {
    asked += 1;
    const mine = asked;
    const { choices, message } = await ask(input.value);
    if (mine !== asked || document.activeElement !== input) return;
    shown = choices;
    list.replaceChildren(
      ...choices.map((choice, at) => {
        const option = el(
          'div',
          { role: 'option', id: `${list.id}-${at}`, 'aria-selected': 'false' },
          ...choice.content,
        );
        option.addEventListener('mousedown', (event) => event.preventDefault());
        option.addEventListener('click', () => {
          open(false);
          choice.choose();
        });
        return option;
      }),
    );
    marked = -1;
    open(choices.length > 0);
    if (message !== '') announce(message);
  };

  open(false);
  // The reader may have typed already while this script was on its way.
  if (document.activeElement === input && input.value !== '') void fill();
  input.addEventListener('focus', () => void fill());
  input.addEventListener('input', () => {
    clearTimeout(pause);
    pause = window.setTimeout(() => void fill(), PAUSE);
  });
  input.addEventListener('blur', () => open(false));
  input.addEventListener('keydown', (event) => {
    if (event.isComposing) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      const below = list.hidden && event.key === 'ArrowDown' && goDown();
      if (below) event.preventDefault();
      if (below || (list.hidden && shown.length === 0)) return;
      event.preventDefault();
      if (list.hidden) open(true);
      const size = shown.length + 1;
      mark(((marked + 1 + (event.key === 'ArrowDown' ? 1 : size - 1)) % size) - 1);
    } else if (event.key === 'Escape' && !list.hidden) {
      event.preventDefault();
      open(false);
    } else if (event.key === 'Enter' && marked >= 0) {
      event.preventDefault();
      const choice = shown[marked];
      open(false);
      choice?.choose();
    } else if (event.key === 'Enter') {
      asked += 1;
      open(false);
    }
  });
}
