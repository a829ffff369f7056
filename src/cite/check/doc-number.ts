const BODY =
  '[\\p{Script=Han}]{1,12}[〔\\[（(【［](?:19|20)\\d{2}[〕\\]）)】］]\\s*第?\\d{1,4}\\s*号|[\\p{Script=Han}]{1,12}(?:19|20)\\d{2}年第\\d{1,4}号';

/** Matches a document number (文号): 郑政办〔2022〕56号, 工信部公告〔2014〕84号, 公告2014年第84号. */
export const DOC_NUMBER = new RegExp(BODY, 'u');

/** Returns a document number as it is compared: kind of bracket, width and spaces do not count. */
export function numberKey(number: string): string {
  return number
    .normalize('NFKC')
    .replace(/[\s第]/gu, '')
    .replace(/[〔[(【]/gu, '[')
    .replace(/[〕\])】]/gu, ']');
}
