/** Returns a place (条次) as it is looked up: width, stops and spaces do not count, 四(二)2 and 四、（二）2. are one. */
export function pinKey(pin: string): string {
  return pin.normalize('NFKC').replace(/[\s、.。,，．“”"]/gu, '');
}
