import { StaticPaths } from 'astro:static-paths';
import { createApp } from 'astro/app/entrypoint';

// Every page is written whole, so nothing is won by sending its beginning first.
const app = createApp({ streaming: false });

/** Returns every path that the pages ask for, with its route, in the order of precedence. */
export const pagePaths = (): ReturnType<InstanceType<typeof StaticPaths>['getAll']> => new StaticPaths(app).getAll();

/** Renders one of them; where it could not be rendered, the answer has another status. */
export const renderPage: typeof app.render = (request, options) => app.render(request, options);
