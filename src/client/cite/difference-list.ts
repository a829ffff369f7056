import type { Difference, Piece } from '../../cite/check/finding.ts';

/** Returns two wordings one under the other, with what differs as `del` and `ins`. */
export function differenceList({ labels, from, to }: Difference): HTMLElement {
  const list = document.createElement('dl');
  list.className = 'cmp2';
  list.append(...row(labels[0], from, 'del'), ...row(labels[1], to, 'ins'));
  return list;
}

function row(label: string, pieces: readonly Piece[], mark: 'del' | 'ins'): HTMLElement[] {
  const term = document.createElement('dt');
  const words = document.createElement('dd');
  term.textContent = label;
  for (const piece of pieces) {
    if (!piece.changed) words.append(piece.text);
    else {
      const changed = document.createElement(mark);
      changed.textContent = piece.text;
      words.append(changed);
    }
  }
  return [term, words];
}
