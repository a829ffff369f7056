import { describe, expect, it } from 'vitest';
import { engine } from '../parse/text-engine.ts';

/** Whether a text yields clauses; where it yields none, it says so. */
function yields(lines: readonly string[], file = 'content/sources/zz/source.txt'): boolean {
  const { repaired, parsed } = engine(lines.join('\n'), {}, file);
  const told = repaired.diagnostics.some((found) => found.ruleId === 'no-policy-text');
  expect(told).toBe(parsed.clauses.length === 0);
  return !told;
}

const HTML = 'content/sources/zz/source.html';

describe('a text without policy yields no clause', () => {
  it.each<[string, string[]]>([
    [
      'a note to the staff of a school',
      [
        '三楼微机房换锁',
        '微机房的锁坏了，已经换上新的，钥匙放在门卫老郑那里，上课前去拿，下课送回。空调遥控器在讲台左边抽屉里，用完关机。',
      ],
    ],
    [
      'a roster under a title with a word of genre',
      [
        '运动会裁判分组安排',
        '径赛组：何平、钱勇、孙洁，带秒表和发令枪，七点四十到起点集合。田赛组：郭亮、冯静，负责沙坑和铅球，带皮尺和小红旗。',
      ],
    ],
    [
      'a letter to parents',
      [
        '各位家长：',
        '下周二下午三点开家长会，请带上孩子的练习册，从北门进，电动车停在围墙外面。二孩家庭可以只来一位，另一位在家陪弟弟妹妹。',
      ],
    ],
    [
      'a notice of a shop',
      [
        '本店公告',
        '本店十月八日起搬到马路对面，原来的充值卡照样能用，电话不变，欢迎老朋友过来坐坐。搬家那两天歇业，急用的衣服请提前取走。',
      ],
    ],
    [
      'numbered steps of a manual',
      [
        '安装步骤',
        '1．拆开纸箱，取出灯罩、灯杆和底座，看看螺丝有没有少。',
        '2．把灯杆旋进底座，拧到转不动为止，别用钳子硬拧。',
        '3．套上灯罩，装好灯泡，插上电源试一下亮不亮。',
      ],
    ],
    [
      'a contract, however it binds',
      [
        '借车协议',
        '一、甲方把面包车借给乙方用三天，油由乙方自己加。',
        '二、乙方不得把车转借别人，违章罚款由乙方承担。',
        '三、车子损坏的，乙方应当修好再还给甲方，耽误的日子按每天一百元算。',
      ],
    ],
    [
      'an advertisement for staff',
      [
        '设计师',
        '任职要求',
        '1、会用绘图软件，有家装项目经验者优先；',
        '2、有自己的作品，能和客户打交道；',
        '薪资待遇',
        '1、底薪加提成，每年体检，管理层有股份；',
        '2、单位有宿舍，中午管饭，下午有水果。',
      ],
    ],
    [
      'what was told and done',
      [
        '上周老街来了三支乐队，唱到夜里十一点。卖糖画的师傅说，他这两天卖了四百多支，手都酸了。附近的居民告诉我们，好久没有这么热闹了。乐队的鼓手昨天临走时买了两斤桂花糕。',
      ],
    ],
  ])('%s', (_, lines) => {
    expect(yields(lines)).toBe(false);
  });

  it('a shop’s page with its numbered terms', () => {
    const shop = [
      '加厚羊毛围巾',
      '立即购买 加入购物车',
      '一、七天内不喜欢可以退，运费买家出。',
      '二、手洗，别用热水，平铺晾干。',
      '三、每块屏幕显出的颜色不一样，以实物为准，拍下以前先看清尺寸，冬天发货慢，请多等两天。',
    ];
    expect(yields(shop, HTML)).toBe(false);
  });

  it('a page that records one case in fields', () => {
    const record = [
      '案件名称：销售过期食品案',
      '当事人：某某超市',
      '法定代表人：钱某',
      '违法事实：货架上有超过保质期的食品',
      '处罚机关：区市场监管局',
      '处罚依据：依据食品安全法的规定，予以处罚，没收违法所得，责令改正。',
      '救济：对处罚决定不服的，可以依法向区人民政府申请行政复议。',
    ];
    expect(yields(record, HTML)).toBe(false);
  });
});

describe('a text of government with few signs yields its clauses', () => {
  it.each<[string, string[]]>([
    [
      'an order of one paragraph',
      ['因河堤加固，自六月一日起封闭滨河路，禁止车辆通行，违者由公安机关依法处罚。特此公告。'],
    ],
    [
      'an appointment',
      ['经研究，决定任命林某同志为县水利局局长，免去其县农业局副局长职务，其他同志职务不变，请各单位知悉并做好交接。'],
    ],
    [
      'an answer to a citizen',
      [
        '您好！您反映的路灯问题收悉。经核实，该路段已列入今年市政改造计划，所需资金由区财政安排，依法招标后实施。感谢您的支持。',
      ],
    ],
    [
      'a reply',
      [
        '你局关于调整供水价格的请示收悉。经研究，同意从明年一月起执行新的水价，低保户用水给予补贴，所需资金由县财政安排。',
      ],
    ],
    [
      'the middle of a plan',
      [
        '围绕铝精深加工，培育三家龙头企业，引导上下游配套集聚，到2025年产业规模达到二百亿元，建成两个特色园区，初步形成集群。',
      ],
    ],
    [
      'traditional characters',
      [
        '僱用中高齡者之事業單位，得向主管機關申請補助，每人每月新臺幣八千元；有虛偽情事者，應返還已領之補助，並依法處罰。',
      ],
    ],
    [
      'rules of conduct in numbers of law',
      [
        '（一）乘坐扶梯应站稳扶好，不得逆行、奔跑、推挤。',
        '（二）不得携带宠物、气球进入车厢，不得躺卧、踩踏座椅。',
        '（三）进站上车应排队，让下车的人先走，不得强行上下。',
      ],
    ],
    [
      'a letter an office signs',
      [
        '明天台风登陆，全市中小学校、幼儿园停课，家长看护好孩子，别让他们出门玩水，也别去河边看热闹，等风停了再出门。',
        '某某市教育局',
      ],
    ],
    [
      'a model contract',
      [
        '房屋租赁合同（示范文本）',
        '一、甲方将房屋出租给乙方。',
        '二、乙方按月向甲方付租金，甲方收到后开收据给乙方。',
        '三、乙方退租提前一个月告诉甲方，甲方退还乙方押金。',
      ],
    ],
  ])('%s', (_, lines) => {
    expect(yields(lines)).toBe(true);
  });

  it('an order in a saved page whose title only names the site', () => {
    const page = [
      '安全监管',
      '各加油站必须专人值守，严禁在站内吸烟，严禁向散装容器加油；存在重大隐患的，一律停业整顿，情节严重的依法吊销许可证。',
      '友情链接',
    ];
    expect(yields(page, HTML)).toBe(true);
    const report = [
      '安全监管',
      '昨天下午，执法人员查看了五家加油站，责令两家整改，依法处罚一家，给予了口头警告。近日还将落实监管措施，查看了台账。',
      '友情链接',
    ];
    expect(yields(report, HTML)).toBe(false);
  });
});
