import { readLabel } from '../../src/domain/label.ts';
import type { RepairDraft } from '../../src/domain/repaired-text.ts';
import type { Source } from '../../src/domain/source.ts';
import type { Decisions } from './decisions.ts';
import { editorRepair, type Piece, ruleRepair } from './piece.ts';

/**
 * Lists what stands between the pieces: blanks and line breaks that only lay out the page, joins of broken lines,
 * splits of glued ones, and page furniture. Reads the pieces in source order.
 */
export function listGaps(source: Source, pieces: readonly Piece[], decisions: Decisions, repairs: RepairDraft[]): void {
  let end = 0;
  let last: Piece | null = null;
  for (const piece of pieces) {
    gap(source, end, piece.start, last?.joined === true, joinReason(last), decisions, repairs);
    if (piece.split && piece.start === end) {
      const reason = decisions.splits.get(piece.start)?.reason;
      const range: [number, number] = [piece.start, piece.start];
      repairs.push(
        reason === undefined
          ? ruleRepair('glued-line', 'line-split', range, '', '', '两行粘连，分作两行')
          : editorRepair('line-split', range, '', '', reason),
      );
    }
    if (piece.dropped) {
      const words = source.text.slice(piece.start, piece.end);
      repairs.push(
        ruleRepair(
          'page-furniture',
          'page-furniture',
          [piece.start, piece.end],
          words,
          '',
          '页眉、页码等版面文字，不属正文',
        ),
      );
    }
    end = piece.end;
    if (!piece.dropped) last = piece;
  }
  gap(source, end, source.text.length, false, '', decisions, repairs);
}

/** A number alone on its line is joined for another reason than a sentence broken in two. */
function joinReason(piece: Piece | null): string {
  const text = piece?.chars.text ?? '';
  const label = readLabel(text);
  return label && label.length >= text.length ? '编号独占一行，与下文接排' : '一句被断成两行，接排';
}

const LAYOUT = '换行与空行，只是排版';

function gap(
  source: Source,
  from: number,
  to: number,
  joined: boolean,
  why: string,
  decisions: Decisions,
  repairs: RepairDraft[],
): void {
  if (to <= from) return;
  const before = source.text.slice(from, to);
  const range: [number, number] = [from, to];
  const reason = decisions.joins.get(from)?.reason;
  if (joined && reason !== undefined) repairs.push(editorRepair('line-join', range, before, '', reason));
  else if (joined) repairs.push(ruleRepair('line-join', 'line-join', range, before, '', why));
  else
    repairs.push(
      ruleRepair('layout', 'layout', range, before, '', before.trim() === '' ? LAYOUT : '标题记号，只是排版'),
    );
}
