import type { Exclusion } from '../figure.ts';

/**
 * Excludes the note whether a limit itself is meant: it repeats a figure that stands beside it.
 *
 * - “新发展的100—500亩（含500亩）的中药材种植基地建设” → 100-500 亩 amount
 * - “3万—6万元（含3万元，不含6万元）” → 3-6 万元 limit
 */
export const boundaryNote: Exclusion = {
  id: 'boundary-note',
  excludes(text, token) {
    return (
      /（[^（）]*(?:不?含|包括|包含)(?:本数|第)?$/.test(text.slice(Math.max(0, token.start - 16), token.start)) &&
      /^(?:）|，|、|；)/.test(text.slice(token.end))
    );
  },
};
