/**
 * Returns what the page of targets says it holds: groups of industries with money figures of a year and how many of
 * them have a chart, or why there are none; then the count of all figures.
 */
export function targetsLede(series: { groups: number; charted: number } | null, all: number): string {
  const rest = all > 0 ? `全部 ${all} 个数在文末的表里，点数回到原句。` : '收录的文件里也没有别的指标。';
  if (series === null)
    return `收录的文件里没有读到哪个行业哪一年的收入、产值或增加值，所以没有按行业、年份排的表，也不画图。${rest}`;
  const drawn = series.charted > 0 ? `${series.charted} 组有两年以上的数，画成图` : '都只有一年的数，不画图';
  return `${series.groups} 组行业指标，${drawn}。${rest}`;
}
