import { type CalcInput, type CalcMeasure, calculate, resultText } from '../view/support/calculate.ts';
import { moneyText } from '../view/support/money.ts';

/** Recalculates the table of results as the reader types; the arithmetic is the one of the build. */
const form = document.querySelector<HTMLFormElement>('[data-calc]');
const data = document.getElementById('calc-data');

/** Returns a field as yuan, or null where it is empty. */
function field(name: string, unit: number): number | null {
  const input = form?.elements.namedItem(name);
  const text = input instanceof HTMLInputElement ? input.value.trim() : '';
  const value = Number(text);
  return text === '' || !Number.isFinite(value) || value < 0 ? null : value * unit;
}

function show(measures: readonly (CalcMeasure & { id: string })[]): void {
  const input: CalcInput = {
    investment: field('investment', 10_000),
    sales: field('sales', 10_000),
    growth: field('growth', 1),
  };
  tellInput(input);
  for (const measure of measures) {
    const row = document.querySelector<HTMLElement>(`[data-calc-id="${measure.id}"]`);
    if (!row) continue;
    const result = calculate(measure, input);
    const [sum, steps] = [row.querySelector('[data-sum]'), row.querySelector('[data-steps]')];
    if (sum) sum.textContent = resultText(result);
    if (steps) steps.textContent = result.kind === 'sum' ? result.steps.join('；') : result.reason;
    row.className = result.kind;
  }
}

/** Says what the results go by, which a print has instead of the fields; an example nobody asked for is not printed. */
function tellInput({ investment, sales, growth }: CalcInput): void {
  const section = form?.closest<HTMLElement>('.calc');
  const note = section?.querySelector('[data-calc-note]');
  if (!section || !note) return;
  const sum = (yuan: number | null): string => (yuan === null ? '未填' : moneyText(yuan));
  section.dataset['entered'] = '';
  note.textContent = `按所填的数：投资额 ${sum(investment)}，年销售额 ${sum(sales)}，增长 ${growth === null ? '未填' : `${growth} 个百分点`}。`;
}

if (form && data) {
  const measures = JSON.parse(data.textContent ?? '[]') as (CalcMeasure & { id: string })[];
  form.addEventListener('input', () => show(measures));
  form.addEventListener('submit', (event) => event.preventDefault());
}
