import { createHash } from 'node:crypto';

/**
 * The only inline script: marks that scripts run and sets the stored theme and type size before the first paint, so that nothing flashes or shifts.
 * An external script would block rendering for a request; the policy below allows exactly this one by its hash.
 */
export const earlyScript =
  "var r=document.documentElement;r.dataset.js='';try{var t=localStorage.getItem('dd-theme'),s=localStorage.getItem('dd-size');" +
  't&&(r.dataset.theme=t);s&&(r.dataset.size=s)}catch(e){}';

/** Content security policy of every page: own origin only, no inline style, no inline script but the early one. */
export const contentSecurityPolicy = [
  "default-src 'self'",
  "object-src 'none'",
  `script-src 'self' 'wasm-unsafe-eval' 'sha256-${createHash('sha256').update(earlyScript).digest('base64')}'`,
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
].join('; ');
