import { stateName } from '../check/finding.ts';
import { placePath } from '../check/place.ts';
import { byGravity, markedSide, placeName, type Report, tally } from './report.ts';

/** Returns a report as Markdown: the count of each state, then every finding, the gravest first. */
export function reportAsMarkdown(report: Report): string {
  const counts = tally(report.findings).filter((item) => item.count > 0);
  const lines = [
    '# 引文核对',
    '',
    `稿件：${escaped(report.name)}`,
    '',
    `文本构建于 ${report.builtOn}。共 ${report.findings.length} 处：${counts.map((item) => `${item.name} ${item.count}`).join('，') || '没有找到引用'}。`,
  ];
  for (const finding of byGravity(report.findings)) {
    lines.push('', `## ${finding.number}. ${stateName(finding.state)}　${escaped(placeName(finding))}`, '');
    lines.push(`- 稿件：${escaped(finding.marked)}`);
    if (finding.message) lines.push(`- 说明：${escaped(finding.message)}`);
    if (finding.difference) {
      lines.push(`- ${finding.difference.labels[0]}：${escaped(markedSide(finding.difference, 'from'))}`);
      lines.push(`- ${finding.difference.labels[1]}：${escaped(markedSide(finding.difference, 'to'))}`);
    }
    if (finding.place) lines.push(`- 链接：<${report.site}${placePath(finding.place)}>`);
  }
  return `${lines.join('\n')}\n`;
}

function escaped(text: string): string {
  return text.replace(/\s*\n\s*/g, ' ').replace(/[\\`*_[\]<>#|]/g, (mark) => `\\${mark}`);
}
