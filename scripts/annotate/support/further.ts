/** Tells whether two stretches behind ；are a further tier, the award told only once: ；年出栏1万头以上的，最高500万元. */
export function isFurther(led: string, sum: string): boolean {
  return /\d[^，]*的$/.test(led) && /^(?:最高|最多|不超过)?\d[\d.]*[万亿千]*元$/.test(sum);
}
