import { type CalcInput, type CalcMeasure, calculate, resultText } from '../view/support/calculate.ts';

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

if (form && data) {
  const measures = JSON.parse(data.textContent ?? '[]') as (CalcMeasure & { id: string })[];
  form.addEventListener('input', () => show(measures));
  form.addEventListener('submit', (event) => event.preventDefault());
}
