import { atMost, type DoubtRule, doubt } from './doubt.ts';

const HEAD = /^序号.{2,40}$/u;
const COLUMNS = /任务|单位|部门|内容|时限|名称|指标|事项|备注|措施|标准|类别/gu;

/** A table whose rows could not be put together by rule: its head stands in the text as a line of glued words. */
export const flatTables: DoubtRule = ({ source, clauses }) =>
  atMost(
    clauses
      .filter(
        (clause) =>
          clause.kind !== 'table-row' && HEAD.test(clause.text) && (clause.text.match(COLUMNS)?.length ?? 0) >= 2,
      )
      .map((clause) => {
        const message = `“${clause.text.slice(0, 20)}”像是表头，表格已被打散，没有还原。`;
        const hint = '请对照原件，在 content/editorial 的 tables 下逐行归位。';
        return doubt(source, 'flat-table', 'warning', clause.sourceLines[0], message, hint);
      }),
  );
