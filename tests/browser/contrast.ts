/**
 * Returns the texts on screen that stand below the contrast WCAG 2.2 asks for (1.4.3: 4.5, from 24 px or bold 18.66 px on 3),
 * worst first. Reads what axe leaves undecided: text in drawings, over positioned boxes, and single characters.
 * Runs inside the page, so it holds all it needs.
 */
export function faintTexts(): string[] {
  type Colour = [number, number, number, number];
  const read = (text: string): Colour => {
    const [r = 0, g = 0, b = 0, a = 1] = (/^rgba?\(([^)]*)\)$/.exec(text)?.[1] ?? '').split(/[\s,/]+/).map(Number);
    return text === 'transparent' || !text.startsWith('rgb') ? [0, 0, 0, 0] : [r, g, b, a];
  };
  const over = (top: Colour, below: Colour, opacity = 1): Colour => {
    const a = top[3] * opacity;
    return [0, 1, 2].map((at) => (top[at] ?? 0) * a + (below[at] ?? 0) * (1 - a)).concat(1) as Colour;
  };
  const light = (colour: Colour): number => {
    const [r = 0, g = 0, b = 0] = colour.slice(0, 3).map((v) => {
      const s = v / 255;
      return s <= 0.04045 ? s / 12.92 : ((s + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const ratio = (a: Colour, b: Colour): number => {
    const [x, y] = [light(a), light(b)];
    return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05);
  };
  const sheet = over(read(getComputedStyle(document.documentElement).backgroundColor), [255, 255, 255, 1]);
  const grounds = new Map<Element, Colour>();
  const ground = (element: Element): Colour => {
    const known = grounds.get(element);
    if (known) return known;
    const below = element.parentElement ? ground(element.parentElement) : sheet;
    const found = over(read(getComputedStyle(element).backgroundColor), below);
    grounds.set(element, found);
    return found;
  };
  // In a drawing, what was drawn before and holds the middle of the text is behind it.
  const behind = (text: SVGElement, at: DOMRect): Colour => {
    const [x, y] = [at.x + at.width / 2, at.y + at.height / 2];
    let colour = ground(text);
    for (const shape of text.ownerSVGElement?.querySelectorAll('rect, path, circle, polygon, ellipse') ?? []) {
      if (!(shape.compareDocumentPosition(text) & Node.DOCUMENT_POSITION_FOLLOWING)) continue;
      const style = getComputedStyle(shape);
      const box = shape.getBoundingClientRect();
      if (box.left > x || box.right < x || box.top > y || box.bottom < y || style.display === 'none') continue;
      if (shape.closest('defs, clipPath, pattern')) continue;
      colour = over(read(style.fill), colour, Number(style.fillOpacity) * Number(style.opacity));
    }
    return colour;
  };
  const seen = new Map<string, number>();
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const element = node.parentElement;
    const words = (node.textContent ?? '').trim();
    if (!element || words === '' || element.closest('script, style, noscript, .sr, defs, title, desc, option'))
      continue;
    if (!element.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true } as never)) continue;
    if (element.closest('[disabled], [aria-disabled=true]')) continue;
    const box = element.getBoundingClientRect();
    if (box.width < 2 || box.height < 2) continue;
    const style = getComputedStyle(element);
    const drawn = element instanceof SVGElement;
    const back = drawn ? behind(element, box) : ground(element);
    const ink = over(read(drawn ? style.fill : style.color), back);
    const size = Number.parseFloat(style.fontSize);
    const large = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700);
    const found = ratio(ink, back);
    if (found >= (large ? 3 : 4.5)) continue;
    const name = `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''} “${words.slice(0, 16)}” ${ink.map(Math.round)} on ${back.map(Math.round)}`;
    seen.set(name, found);
  }
  return [...seen].sort((a, b) => a[1] - b[1]).map(([name, found]) => `${found.toFixed(2)} ${name}`);
}
