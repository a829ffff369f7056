import { escapeHtml } from '../escape.ts';

/** What a chart says to those who do not see it. */
export interface ChartWords {
  id: string;
  title: string;
  description: string;
}

/** Style declarations that are also attributes of SVG, which the content security policy lets through. */
const ATTRIBUTES = /(?:^|;)\s*(font-size|font-weight|font-family|opacity)\s*:\s*([^;]+)/gu;

/**
 * Returns the SVG of ECharts as a page may hold it: no inline style, no style element, no marks of the renderer;
 * with title and description; the number over each bar inside its link.
 */
export function cleanSvg(svg: string, words: ChartWords, links: readonly ChartLink[]): string {
  const lines = svg
    .replace(/<style[\s\S]*?<\/style>/u, '')
    .replace(/^<svg[^>]*>\n?/u, '')
    .replace(/<\/svg>\s*$/u, '')
    .split('\n');
  const body = withLinks(lines, links)
    .map((line) => line.replace(/ (?:class="zr[^"]*"|ecmeta_\w+="[^"]*"|pointer-events="[^"]*")/gu, ''))
    .map((line) => line.replace(/ style="([^"]*)"/gu, (_, style: string) => attributes(style)))
    .join('\n');
  const size = /width="([\d.]+)" height="([\d.]+)"/u.exec(svg);
  const open = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size?.[1] ?? 0} ${size?.[2] ?? 0}" role="group" aria-labelledby="${words.id}-t ${words.id}-d">`;
  const text = `<title id="${words.id}-t">${escapeHtml(words.title)}</title><desc id="${words.id}-d">${escapeHtml(words.description)}</desc>`;
  return `${open}${text}\n${body}</svg>`;
}

/** A bar’s number as a link to its clause. */
export interface ChartLink {
  href: string;
  label: string;
}

/** The numbers over the bars are the only bold words set in the middle; they come in the order of the bars. */
function isNumber(line: string): boolean {
  return /^<text\b[^>]*text-anchor="middle"[^>]*font-weight:600/u.test(line);
}

function withLinks(lines: readonly string[], links: readonly ChartLink[]): string[] {
  const numbers = lines.filter(isNumber);
  return lines.map((line) => {
    const link = isNumber(line) ? links[numbers.indexOf(line)] : undefined;
    return link ? `<a href="${escapeHtml(link.href)}" aria-label="${escapeHtml(link.label)}">${line}</a>` : line;
  });
}

function attributes(style: string): string {
  const shorthand = /font:\s*(?:(\d{3}|bold)\s+)?([\d.]+px)\s+([^;]+)/u.exec(style);
  const parts = shorthand
    ? [shorthand[1] ? `font-weight="${shorthand[1]}"` : '', `font-size="${shorthand[2] ?? ''}"`]
    : [...style.matchAll(ATTRIBUTES)].map(([, name, value]) => `${name ?? ''}="${(value ?? '').replaceAll('"', '')}"`);
  const kept = parts.filter((part) => part !== '' && !part.startsWith('font-family'));
  return kept.length > 0 ? ` ${kept.join(' ')}` : '';
}
