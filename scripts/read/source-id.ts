import { SHARED } from './read-editorial.ts';

/** What is wrong with the name of a source folder, and what to do. */
export interface IdFault {
  ruleId: string;
  message: string;
  hint: string;
}

const ID = /^[a-z0-9][a-z0-9-]*$/;

/** Returns why the name of a source folder cannot be the id of a document, or null; `twin` is a folder named alike but for case. */
export function idFault(name: string, twin: string | undefined): IdFault | null {
  if (twin !== undefined)
    return {
      ruleId: 'doc-id-twice',
      message: `与“${twin}”只差大小写，地址相同。`,
      hint: '请改其中一个文件夹的名字。',
    };
  if (!ID.test(name))
    return {
      ruleId: 'doc-id',
      message: `“${name}”不能作地址。`,
      hint: '文件夹名只用小写字母、数字和连字符，如 zhengzhou-2022-new-materials。',
    };
  if (Object.hasOwn(SHARED, name))
    return {
      ruleId: 'doc-id-shared',
      message: `“${name}”不能作文件编号：content/editorial/${name}.yaml 是全站共用的。`,
      hint: '请换一个文件夹名，如发文地区、年份和主题。',
    };
  return null;
}
