/** Signs in the bare text of a file of where its program runs and what it does. */

/**
 * What only a page or a mini-program has, as the text of a file has it: `localStorage.getItem(…)`, `wx.request(…)`.
 * https://developer.mozilla.org/docs/Web/API/Window, https://docs.angularjs.org/api/ng/function, https://developers.weixin.qq.com/miniprogram/dev/api/
 */
export const CLIENT_GLOBALS = /\b(?:window|document|localStorage|sessionStorage|navigator|angular|wx|uni|Taro|getApp)\s*[.(]/;

/** The directive of a file whose functions a page calls and the server runs. https://react.dev/reference/rsc/use-server */
export const SERVER_DIRECTIVE = /(?:^|\n)["']use server["']/;

/** What only Node.js has, whatever builds the file: `require("fs")`. https://nodejs.org/api/ */
export const NODE_IMPORTS = /(?:\brequire\(\s*|\bfrom\s+)['"](?:node:\w|(?:fs|child_process|net|os)['"/])/;

/**
 * How a page or an app is started: `createApp(App)`, `createRoot(element)`. https://vuejs.org/api/application.html#createapp,
 * https://react.dev/reference/react-dom/client/createRoot, https://angular.dev/api/platform-browser/bootstrapApplication
 */
export const CLIENT_START = /\bcreate(?:SSR)?App\s*\(|\bnew\s+Vue\s*\(|\bcreateRoot\s*\(|\bReactDOM\b|(?<![\w.])App\s*\(\s*\{|\bbootstrapModule\s*\(|\bbootstrapApplication\s*\(/;

/**
 * What only a program of Node.js has, as the text of a file has it: `process.argv`, `require("node:path")`.
 * https://nodejs.org/api/process.html
 */
export const NODE_PROGRAM = /\bprocess\.(?:exit|argv|cwd|env|stdout)\b|\b__dirname\b|\brequire\(\s?['"](?:node:)?(?:fs|path|child_process|os|readline)(?:\/promises)?['"]/;

/** What only a page or a mini-program has: `document.title`, `uni.request`. */
export const PAGE_PROGRAM = /\b(?:document|window|localStorage|sessionStorage|wx|uni)\s?\./;

/**
 * How a request is given the token of a session, and the hosts of mini-programs: their pages have no links that others open:
 * `Bearer ${token}`.
 */
export const GIVES_SESSION = /\bBearer (?:\$\{[^}]*token\b|['"] ?\+ ?[\w.]*token\b)|\bauthorization['"]?\]?\s*[:=,]\s*[\w.]*token\b|\b(?:wx|uni|Taro)\.\w|\bgetApp\(/i;

/**
 * How a program writes what it sends to a device word by word: an address there is a place in its memory:
 * `buffer.writeUInt16BE(address)`. https://nodejs.org/api/buffer.html#bufwriteuint16bevalue-offset
 */
export const WRITES_BYTES = /\bnew (?:DataView|Uint16Array)\(|\.(?:read|write)UInt16(?:BE|LE)\(|\bmodbus/i;

/**
 * How a program lists its routes; where files are its routes, their names have the parameters: `createRouter({ routes })`.
 * https://router.vuejs.org/api/functions/createRouter.html
 */
export const ROUTE_LISTS: readonly string[] = ['createRouter(', 'new VueRouter(', 'new Router('];

/** How a module gives something to others; a script without it is only started: `export function login`, `module.exports = login`. */
export const EXPORTS_SOMETHING = /^(?:export\b|module\.exports\b|exports\.)/m;
