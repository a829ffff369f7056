import { describe, expect, it } from 'vitest';
import { extractHtml } from '../../scripts/read/extract/html.ts';

const page = (title: string, body: string): string =>
  extractHtml(`<html><head><title>${title}</title></head><body>${body}</body></html>`).text;
const paragraphs = (lines: readonly string[]): string => lines.map((line) => `<p>${line}</p>`).join('');
const hit = (name: string, at: number): string =>
  `<div><h3><a href="/${at}.html">${name}</a></h3><p>各区县工信局：现组织开展申报工作。一、申报条件。企业应当在本市依法注册，具备独立法人资格，产品符合目录要求……</p><p><span>来源：市工信局</span> <span>2022-07-0${at}</span></p></div>`;
const HITS = ['关于加快新材料产业发展的实施意见', '新材料产业发展行动方案政策解读', '关于组织申报首批次应用保险的通知'];

describe('a page', () => {
  it('holds a text where a few short lines tell those they are sent to what to do', () => {
    const notice = ['各AED设点单位：', '具体要求通知如下：', '一、请各设点单位择优推荐学员。', '2018年7月26日'];
    expect(page('关于做好AED配置点选定的通知', paragraphs(notice))).toContain('一、请各设点单位择优推荐学员。');
    const task = ['莲都区人民政府：', '现将安置任务下达给你们，请按规定做好接收安置等各项工作。', '2023年10月16日'];
    expect(page('关于下达2023年安置任务的通知', paragraphs(task))).toContain('现将安置任务下达给你们');
    expect(page('领导信箱', paragraphs(['尊敬的领导：', '请问补贴何时发放？请各位答复。', '2023年5月6日']))).toBe('');
  });

  it('holds a text where one sentence or two govern, and none where they greet', () => {
    const order = '因供水管道改造，自三月一日起封闭建设路，禁止车辆通行，违者由公安机关依法处罚。';
    expect(page('交通管理', paragraphs([order]))).toContain(order);
    expect(
      page(
        '关于我们',
        paragraphs(['本馆收藏旧书两万余册，每周一闭馆，其余时间都可以来看书喝茶，也欢迎带朋友来坐坐。']),
      ),
    ).toBe('');
  });

  it('holds none where it lists what a search found, or files with their dates', () => {
    expect(page('搜索-某市人民政府门户网站', HITS.map((name, index) => hit(name, index + 1)).join(''))).toBe('');
    const rows = HITS.map(
      (name, index) =>
        `<tr><td>${index + 1}</td><td><a href="/${index}.html">${name}</a></td><td>某工信〔2023〕${index}号</td><td>2023-05-06</td></tr>`,
    ).join('');
    expect(page('政策文件-某市工信局', `<table>${rows}</table>`)).toBe('');
    const kept = page(
      '关于公布继续有效文件的通知',
      `<p>经市政府同意，现将继续有效的文件目录予以公布，请遵照执行。</p><table>${rows}</table>`,
    );
    expect(kept).toContain('新材料产业发展行动方案政策解读');
  });

  it('holds a text whose headings are links to themselves, with a history of dates', () => {
    const law = ['一', '二', '三'].map(
      (n) => `<h2><a href="#${n}">第${n}章 总则</a></h2><p>第${n}条 为了推进工作，制定本办法。</p>`,
    );
    const history = ['2001年10月27日通过', '2013年6月29日修正', '2018年12月29日修正'];
    expect(page('某办法', paragraphs(history) + law.join(''))).toContain('第三条 为了推进工作，制定本办法。');
  });
});
