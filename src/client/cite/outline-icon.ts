import type { IconName } from '../../components/icons.ts';
import { icons } from '../../components/icons.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** Returns an outline icon as `Icon.astro` draws it; it stands beside a word and is hidden from assistive technology. */
export function outlineIcon(name: IconName): SVGSVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('class', 'i');
  svg.setAttribute('aria-hidden', 'true');
  for (const d of icons[name]) {
    const path = document.createElementNS(SVG, 'path');
    path.setAttribute('d', d);
    svg.append(path);
  }
  return svg;
}
