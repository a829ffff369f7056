/** A node of the XML tree in the form that fast-xml-parser writes with `preserveOrder`. */
export type XmlNode = { [name: string]: XmlNode[] | Record<string, string> | string };

/** Characters that XML 1.0 cannot hold (§2.2); a source may contain them, an exchange format must not. */
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Cs}/gu;

/** Returns an element with attributes and children; attributes that are null are left out. */
export function xml(name: string, attributes: Record<string, string | null>, children: XmlNode[] = []): XmlNode {
  const given = Object.entries(attributes).filter((entry): entry is [string, string] => entry[1] !== null);
  return { [name]: children, ':@': Object.fromEntries(given.map(([key, value]) => [`@_${key}`, clean(value)])) };
}

/** Returns a text node; what XML cannot hold becomes U+FFFD. */
export function xmlText(value: string): XmlNode {
  return { '#text': clean(value) };
}

function clean(value: string): string {
  return value.replace(FORBIDDEN, '\uFFFD');
}
