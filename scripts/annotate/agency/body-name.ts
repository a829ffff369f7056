/** A Chinese character inside a name; 的, 把 and 会同 make a sentence of it. */
const IN_NAME = '(?:(?![的把]|会同)\\p{Script=Han})';
/** The letter of a level that opens a name (市工信局), and not another word: 市场, 省级, 县级以上, 区域. */
const LETTER =
  '(?:自治区(?!级|直|内)|省(?!级|内|外|际|辖|直(?!机关工委))|市(?!民|辖|域|直(?!机关工委)|级(?!机关事务))|县(?!级|域|乡|直)|区(?!级|域|块|内|外|间|直)|州(?!级|内|直)|旗(?!级|帜|下|舰))';
/** A place by its name: 新密市, 浦东新区. */
const PLACE = '(?![一二三四五六七八九十]是)(?:(?![由各])\\p{Script=Han}){2,5}[省市县区州旗盟]';
const PARTY = '(?<=委)(?:组织|宣传|统战|社会工作)部';
const ENDING = [
  '(?:领导小组|指挥部)(?:办公室)?',
  '委员会',
  '办公[室厅]',
  '管委会',
  '委(?!员|组织|宣传|统战|社会)',
  '[厅局办]',
  '(?:督查|研究)室',
  '(?:法|检察|研究)院',
  '(?:中心支|分)行',
  '(?:服务|促进|管理|指挥|交易|审批|发展|监测|融媒体)中心',
  '部门|机关',
  PARTY,
].join('|');
/** What a letter alone makes a name: 市政府, 省工商联. */
const WHOLE = '(?:人民)?政府|(?:工商|残|妇|文|侨|社科)联|科协|贸促会|总工会|供销社|中院|科学院|农科院';
const PLACED = `(?:${LETTER}|${PLACE})(?:${IN_NAME}{1,26}?(?:${ENDING})|${IN_NAME}{0,26}?(?:${WHOLE}))`;
/** The board of a zone, which no place of the register need open: 临港地区管委会. */
const ZONE = `(?!由|各|有关|相关|支持|鼓励|推动|指导|督促|要求|授权|依托|发挥|充分|协调|组织|委托|通过|配合|加强|明确)${IN_NAME}{2,12}?(?:管委会|管理委员会)`;
const BODY = `(?:${PLACED}|${ZONE})`;

const NEXT = `${IN_NAME}{0,26}?(?:${ENDING}|${WHOLE})`;

/**
 * Named bodies in a list, as one regular expression source: 市发展改革委、财政局 · 区投资促进服务中心等部门. 和 also stands inside
 * names, so few of it join bodies: else long texts without marks would be cut in too many ways.
 */
export const BODIES = `${BODY}(?:、${NEXT})*(?:(?:以?及|和|与)${NEXT}(?:、${NEXT})*){0,2}`;
/** What ends a list that names some of many: 等部门. */
export const AND_OTHERS = '(?:等(?:有关|相关)?(?:部门|单位)?)?';

/** Fields of work, and no ministries, for the bodies in charge of them: 发改、财政、工信、科技等部门 · 环保部门. */
export const FIELDS = `(?!各|有关|相关|其他)${IN_NAME}{2,8}(?:(?<!部)、${IN_NAME}{2,8}){0,9}?等?(?:主管)?部门`;

/** Ministries of the state, which no 省 or 市 stands before. */
const MINISTRY =
  '(?:(?:国家)?(?:工业和信息化|生态环境|住房和?城乡建设|交通运输|农业农村|自然资源|人力资源和?社会保障|文化和旅游|应急管理|财政|教育|科技|科学技术|商务|公安|民政|司法|水利)部|(?:国家)?(?:发展改革委|卫生健康委|能源局)|市场监管总局|税务总局)';
export const MINISTRIES = `${MINISTRY}(?:(?:、|和|会同)${MINISTRY})*`;
/** One ministry as a regular expression source. */
export const ANY_MINISTRY = MINISTRY;
