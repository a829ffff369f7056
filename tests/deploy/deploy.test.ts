import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contentSecurityPolicy } from '../../src/view/early-script.ts';

const read = (path: string): string => readFileSync(path, 'utf8');
const guide = read('content/guide/deployment.mdx');

describe('the settings for servers', () => {
  it.each(['nginx.conf', 'Caddyfile', 'Dockerfile', 'github-pages.yml'])(
    'are shown in the guide as they are: %s',
    (name) => {
      expect(guide).toContain(read(`scripts/deploy/${name}`).trimEnd());
    },
  );

  it.each(['scripts/deploy/nginx.conf', 'scripts/deploy/Caddyfile', 'content/guide/deployment.mdx'])(
    'send the policy that the pages carry: %s',
    (path) => {
      expect(read(path)).toContain(contentSecurityPolicy);
    },
  );
});
