import type { Format } from '../citation.ts';
import { endsSentence, quoted } from '../quoted.ts';
import { spokenPin } from '../spoken-pin.ts';

/** 《法学引注手册》 form for normative documents: 《标题》，文号，发布日期，条次。 */
export const law: Format = {
  id: 'law',
  label: '法学引注',
  hint: '《法学引注手册》',
  format(citation, options) {
    const date = citation.issuedOn ? `${chineseDate(citation.issuedOn)}发布` : null;
    const part = citation.partTitle ? `所附《${citation.partTitle}》` : '';
    const place = `${part}${spokenPin(citation.pin)}` || null;
    const reference = [`《${citation.title}》`, citation.docNumber, date, place].filter(Boolean).join('，');
    const words = options.words ? `：${quoted(citation.words)}` : '';
    const stop = options.words && endsSentence(words) ? '' : '。';
    return { text: `${reference}${words}${stop}${options.link ? `\n${citation.url}` : ''}`, html: null };
  },
};

function chineseDate(iso: string): string {
  const [year = '', month = '', day = ''] = iso.split('-');
  return `${year}年${Number(month)}月${Number(day)}日`;
}
