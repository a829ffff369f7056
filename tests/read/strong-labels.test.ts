import { describe, expect, it } from 'vitest';
import { extractHtml } from '../../scripts/read/extract/html.ts';
import { extractMarkdown } from '../../scripts/read/extract/markdown.ts';

const REST = '<p>市级行政机关应当按照规定的期限作出决定，并书面告知申请人。</p>'.repeat(3);
const htmlLine = (html: string): string | undefined => extractHtml(`<div>${html}${REST}</div>`).text.split('\n')[0];

describe('a number in strong print', () => {
  it.each([
    ['<p><b>第二条</b>及时受理申请是行政机关的法定职责。</p>', '第二条 及时受理申请是行政机关的法定职责。'],
    ['<p><span><strong>第五条</strong></span><span>与申请人有利害关系的</span></p>', '第五条 与申请人有利害关系的'],
    ['<h2><b>第三章</b>节能审查</h2>', '第三章 节能审查'],
    ['<p><b>第二条</b>第二款规定的期限</p>', '第二条第二款规定的期限'],
    ['<p><b>第三条</b>、<b>第四条</b>不适用。</p>', '第三条、第四条不适用。'],
    ['<p>依照<b>第三条</b>规定期限</p>', '依照第三条规定期限'],
  ])('stands apart from the words glued to it in a page: %s', (html, line) => {
    expect(htmlLine(html)).toBe(line);
  });

  it.each([
    ['**第七条**的确无法提供材料的，可以容缺受理。', '第七条 的确无法提供材料的，可以容缺受理。'],
    ['**第一条　**为了加强海塘管理，制定本办法。', '第一条　为了加强海塘管理，制定本办法。'],
    ['** 第二条** 本办法适用于本市海塘。', '第二条 本办法适用于本市海塘。'],
    [
      '**四、按照《转发人事部等部门的通知》（**中办发[2003]29号）精神，补足到3050元/月。',
      '四、按照《转发人事部等部门的通知》（中办发[2003]29号）精神，补足到3050元/月。',
    ],
    ['**第二条**第二款规定的期限，从其规定。', '第二条第二款规定的期限，从其规定。'],
    ['** 标记两个星号的，为试点县。', '** 标记两个星号的，为试点县。'],
    ['甲** 为试点县，乙**为推广县。', '甲** 为试点县，乙**为推广县。'],
  ])('is read without its marks in Markdown: %s', (source, line) => {
    expect(extractMarkdown(source).text).toBe(line);
  });
});
