/**
 * Radicals of the block CJK Radicals Supplement that print like a character, with that character
 * (Unicode, EquivalentUnifiedIdeograph.txt). The Kangxi radicals have theirs by NFKC.
 */
const SUPPLEMENT: ReadonlyMap<string, string> = new Map(
  '⺁厂⺂乛⺃乚⺄乙⺅亻⺆冂⺉刂⺋㔾⺎尣⺏尢⺒巳⺓幺⺔彑⺖忄⺘扌⺙攵⺛旡⺝月⺞歺⺟母⺠民⺡氵⺢氺⺣灬⺤爫⺥爫⺦丬⺨犭⺩王⺪疋⺫罒⺬示⺭礻⺯糹⺰纟⺱罓⺲罒⺳罓⺵冈⺶羊⺸羋⺹耂⺺肀⺼月⺾艹⺿艹⻀艹⻁虎⻂衤⻃覀⻄西⻅见⻆角⻈讠⻉贝⻋车⻌辶⻍辶⻎辶⻏阝⻐钅⻑長⻒镸⻓长⻔门⻖阝⻘青⻙韦⻚页⻛风⻜飞⻝食⻟飠⻠饣⻡首⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀⻳龟'
    .match(/../gu)
    ?.map((pair) => [pair.charAt(0), pair.charAt(1)]) ?? [],
);

/** Matches the radicals that the text layers of many .pdf files hold in place of characters. */
export const RADICAL = /[\u2e80-\u2ef3\u2f00-\u2fd5]/gu;

/** Returns the character that a radical prints like (⼀ 一, ⼈ 人, ⻅ 见), or null where it is none or has none. */
export function characterOf(radical: string): string | null {
  const code = radical.charCodeAt(0);
  if (code >= 0x2f00 && code <= 0x2fd5) return radical.normalize('NFKC');
  return SUPPLEMENT.get(radical) ?? null;
}

/** Returns a text with its radicals as characters; it keeps its length. */
export function withCharacters(text: string): string {
  return text.replace(RADICAL, (radical) => characterOf(radical) ?? radical);
}
