import { button, el } from './dom.ts';
import type { Order } from './state.ts';

const NAMES: Record<Order, string> = { document: '按文件', relevance: '按相关' };

/** Makes the switch between the two orders; nothing to order, no switch. */
export function orderView(order: Order, hits: number, choose: (order: Order) => void): Node[] {
  if (hits < 2) return [];
  const buttons = (['document', 'relevance'] as const).map((each) =>
    button(NAMES[each], () => choose(each), { id: `order-${each}`, 'aria-pressed': String(each === order) }),
  );
  return [el('div', { class: 'seg', role: 'group', 'aria-label': '排列' }, ...buttons)];
}
