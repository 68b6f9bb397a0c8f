/** Files by which it is known what kind of program they belong to. */

/**
 * Files of a route, which a framework finds by their names: `app/users/page.ts`.
 * https://nextjs.org/docs/app/api-reference/file-conventions
 */
export const ROUTE_FILES = /[/\\](?:route|page|layout|loading|middleware|actions)\.[jt]s$/;

/**
 * The file in which the app declares its state: `App.vue`, `app.js`.
 * https://developers.weixin.qq.com/miniprogram/dev/reference/api/App.html
 */
export const APP_FILE = /(?:^|[/\\])(?:App\.u?vue|app\.[jt]s)$/;

/** What Deno reads about a program: `deno.json`. https://docs.deno.com/runtime/fundamentals/configuration/ */
export const DENO_FILES: readonly string[] = ['deno.json', 'deno.jsonc'];

/**
 * What begins a mini-program, or one of several platforms, that has no `package.json`: `app.json`.
 * https://developers.weixin.qq.com/miniprogram/dev/framework/structure.html, https://uniapp.dcloud.net.cn/tutorial/project.html
 */
export const MINI_PROGRAM_FILES: readonly string[] = ['app.json', 'pages.json', 'manifest.json', 'project.config.json'];

/**
 * Functions by which files of mini-programs declare themselves; each of those files is a module: `Page({ data })`.
 * https://developers.weixin.qq.com/miniprogram/dev/reference/api/Page.html
 */
export const MINI_PROGRAM_CALLS = /^[ \t]{0,40}(?:Page|Component|App|Behavior)\s?\(/m;

/**
 * What stands at the top of a repository, or of a workspace of packages: `pnpm-workspace.yaml`. https://pnpm.io/workspaces,
 * https://turborepo.com/docs
 */
export const TOPS_OF_REPOSITORIES: readonly string[] = ['.git/HEAD', 'pnpm-workspace.yaml', 'lerna.json', 'turbo.json'];

/**
 * Files in which an app or a mini-program declares what it may read: `manifest.json`.
 * https://uniapp.dcloud.net.cn/collocation/manifest.html
 */
export const APP_MANIFEST = /(?:^|[/\\])(?:app|manifest)\.json$/;

/** Files at the top of a package that give short names to its folders: `tsconfig.json`. https://www.typescriptlang.org/tsconfig/#paths https://vite.dev/config/shared-options#resolve-alias */
export const ALIAS_FILES: readonly string[] = [
  'tsconfig.json', 'jsconfig.json', 'tsconfig.app.json', 'tsconfig.base.json', 'vite.config.ts', 'vite.config.js', 'vite.config.mts', 'vue.config.js', 'webpack.config.js',
];
