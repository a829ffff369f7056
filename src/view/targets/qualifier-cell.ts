import type { Quantity } from '../../domain/fact.ts';
import { blank, type Cell } from '../table/table.ts';
import { AFTER } from './figure-text.ts';

/** Returns the words that qualify a figure, 力争 beside its bound (力争突破, 力争…以上); null where the text has none. */
export function qualifierText({ aim, qualifier }: Pick<Quantity, 'aim' | 'qualifier'>): string | null {
  if (!aim || qualifier === '力争') return qualifier;
  if (qualifier === null) return '力争';
  return AFTER.test(qualifier) ? `力争…${qualifier}` : `力争${qualifier}`;
}

/** Returns the cell 限定词 of a figure. */
export function qualifierCell(quantity: Quantity, url: string): Cell {
  const text = qualifierText(quantity);
  return text === null ? blank('na', '原文没有用限定词', url) : { kind: 'text', text };
}
