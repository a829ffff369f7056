const GRADE = '(?:[\\u4e00-\\u9fff]{1,4}级|[一二三四五]星|(?:国家)?\\dA级?)';
/** The first of a list, whose 级 stands with the next: 国家、省级. */
const FIRST = `(?:国家|全国|省)(?=[、和及][\\u4e00-\\u9fff]{1,2}级)`;
/** What is done to earn a grade, the grades, and what has them: 新评定为国家五星级、四星级营地. */
const GRADED = new RegExp(
  `^(?:(?:新|首次)?(?:认定|评定|获批|增|建)(?:的|(?=(?!为)${GRADE}[、和及])))?(?<deed>(?:[^，]{0,12}?(?:被|经)|新|首次|当年)?(?:认定|评定|获评|评)为|达到|首获|新获|首次获得|(?:[^，、的]{2,14}?)?获得|获评)?(?:的)?(?<grades>(?:${FIRST}|${GRADE})(?:[、和及]${GRADE})+)(?<kinds>.+)$`,
);

/**
 * Returns one name for each grade that what follows has in every grade, null where there are not `count` of them:
 * 省级、国家级示范平台 → 省级示范平台, 国家级示范平台; 国家5A、4A级旅游景区 → 国家5A级旅游景区, 国家4A级旅游景区.
 */
export function gradesOf(whom: string, count: number): string[] | null {
  const found = GRADED.exec(whom)?.groups;
  const each = found?.['grades']?.split(/[、和及]/) ?? [];
  const kinds = found?.['kinds'] ?? '';
  if (each.length !== count || /级/.test(kinds.replace(/（[^）]*）|星级/g, ''))) return null;
  const last = each.at(-1) ?? '';
  // 国家 and 级 may stand once for all: 国家5A、4A、3A级.
  const state = /^国家(?=\dA|[一二三四五]星)/.exec(each[0] ?? '')?.[0] ?? '';
  return each.map((grade) => {
    const whole = `${grade.startsWith(state) ? '' : state}${grade}${/级$/.test(grade) || !/级$/.test(last) ? '' : '级'}`;
    return `${found?.['deed'] ?? ''}${whole}${kinds}`;
  });
}
