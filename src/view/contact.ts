/** How readers reach those who run a site. */
export interface Contact {
  words: string;
  /** A link for an e-mail address or a web address; null where it is words alone. */
  url: string | null;
}

/** Returns the contact that whoever runs the site has set (`SITE_CONTACT`), or null: none is made up. */
export function siteContact(given = process.env['SITE_CONTACT'] ?? ''): Contact | null {
  const words = given.trim();
  if (words === '') return null;
  if (/^https?:\/\/\S+$/u.test(words)) return { words, url: words };
  return { words, url: /^[^\s@]+@[^\s@]+\.[^\s@]+$/u.test(words) ? `mailto:${words}` : null };
}
