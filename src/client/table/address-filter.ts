import { queryText } from '../query-text.ts';
import { bindFilterButton } from './filter-button.ts';

/** What a form of filters asks for, by the names of its fields; '' where a field asks for nothing. */
export type Wanted<N extends string> = Readonly<Record<N, string>>;

/**
 * Filters by a form whose state is in the address, so that what is filtered can be sent: sets the fields from the address,
 * and calls `filter` with what they ask for at every change, at once where the address asks for something.
 */
export function bindAddressFilter<N extends string>(
  form: HTMLFormElement,
  names: readonly N[],
  filter: (wanted: Wanted<N>) => void,
): void {
  const asked = new URLSearchParams(location.search);
  for (const name of names) {
    const field = form.elements.namedItem(name);
    if (field instanceof HTMLSelectElement || field instanceof HTMLInputElement) field.value = asked.get(name) ?? '';
  }
  const apply = (): void => {
    const given = new FormData(form);
    const values = names.map((name) => [name, String(given.get(name) ?? '').trim()] as const);
    filter(Object.fromEntries(values) as Wanted<N>);
    const query = new URLSearchParams(values.filter(([, value]) => value !== '').map(([name, value]) => [name, value]));
    history.replaceState(null, '', `${location.pathname}${queryText(query)}${location.hash}`);
  };
  form.addEventListener('input', apply);
  form.addEventListener('submit', (event) => event.preventDefault());
  const set = names.some((name) => asked.has(name));
  bindFilterButton(form, set);
  if (set) apply();
}
