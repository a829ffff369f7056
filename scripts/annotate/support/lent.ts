/** Tells by the words behind a sum whether it is lent, and not given: 最高20万元创业担保贷款. */
export function isLent(after: string): boolean {
  return /^的?[^，、；贴补奖助]{0,8}(?:贷款|授信|信贷)(?!贴息|利息|利率|余?额|风险|保费)/.test(after);
}
