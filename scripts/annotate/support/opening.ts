/** What is weighed and not given: 对政策落实和发展成效等方面进行年度综合评估，排名前三名的…. */
const WEIGHED = '[^，]*(?:进行|开展|实行)[^，给]{0,12}(?:评估|考核|评价|评选|评比|评审|排名|检查|验收|监测)$';
/** A beneficiary opens with 对, but 对照, 对标, 对接 and 对应 do not; who pays may stand before it (省民航发展专项资金对…). */
export const OPENING = new RegExp(
  `^(?:(?:[省市县区]财政|[省市县区][\\u4e00-\\u9fff]{2,10}(?:专项|引导)资金|(?:鼓励|支持)?各[地市县区](?:结合[^，对]*)?|按照?规定)?(?:继续|并|可以?)?)?对于?(?!照|标|接(?![受纳])|应|口|外(?!地|来|省|商|籍)|内|策|各类|${WEIGHED})(?<whom>.+)$`,
);
