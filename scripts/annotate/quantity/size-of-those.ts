import type { Figure } from './figure.ts';

/** The end of a list of sizes that names nobody but those who have them. */
const WHO_HAS =
  /^(?:以上|以下)(?:（不?含[^）]*）)?(?:(?:、|且|或者?)[^，；。]{0,24}?\d[^，；。]{0,6}?(?:以上|以下))*的(?=，|；)/;
/** What those of such a size are then given: 连续三年累计实现税收3000万元以上，由政府无偿提供用地. */
const THEN =
  /^以上，(?:由[^，；。]{2,12}?(?:无偿)?(?:提供|给予|安排)|可(?:享受|申请)|可?优先(?:安排|保障|供应?|享受)|免[征收缴])/;
/** Those of a size, who are then spared something: 投资500万元至1000万元的企业，行政事业性收费减半征收. */
const OF_SIZE = /^(?:及?以[上下])?(?:（[^）]*）)?的/;
const SPARED = /免征|免收|免缴|减免|减征|减半|缓缴|全免|减按/;

/** Tells whether a size is that of those who are spared something, told behind it up to ；. */
function isSpared({ text, token, sentence, bound }: Figure): boolean {
  const [after = ''] = text.slice(token.end, sentence.end).split('；');
  return OF_SIZE.test(after) && (bound.suffix > 0 || token.valueMax !== null) && SPARED.test(after);
}

/** Where several sizes that go together end: …100万元以上，连续三年税收3000万元以上的，. */
const SIZES_END = /以上(?:（[^）]*）)?的，/;

/** Tells whether a size is one of several that those must have whom an article is for: 总投资在5000万元以上，且每亩投资100万元以上的，. */
function isOneOf({ text, token, sentence, lead, bound }: Figure): boolean {
  const after = text.slice(token.end, sentence.end);
  const joined = /^(?:且|并且)/.test(lead) || /^以上，(?:[^，；。\d]*，)?(?:且|并且)[^，；。]*以上/.test(after);
  const [rest = ''] = after.split('；');
  return bound.suffix > 0 && joined && (SIZES_END.test(rest) || THEN.test(rest.slice(rest.lastIndexOf('以上，'))));
}

/** Tells whether a size is asked of those whom a sentence is for, and nothing to be reached, by what it then gives or spares them. */
export function isSizeOfThose(figure: Figure): boolean {
  const after = figure.text.slice(figure.token.end, figure.sentence.end);
  return WHO_HAS.test(after) || THEN.test(after) || isOneOf(figure) || isSpared(figure);
}
