/** The ways by which values leave, as far as advice differs; each has its table and, for addresses, the reason that is given. */
import type { SinkTarget, Text } from '../../types.ts';
import * as addresses from './addresses.ts';
import type { Advice, MixedAdvice } from './define.ts';
import { MIXED } from './mixed.ts';
import { isCredentialGroup, type AdviceGroup } from './groups.ts';
import * as logs from './logs.ts';
import * as sharing from './sharing.ts';
import * as stores from './stores.ts';

/** One way out. */
export interface WayOut {
  readonly advice: ReadonlyMap<AdviceGroup, Advice>;
  /** Why it is a problem, where the way alone makes it one. */
  readonly why?: Text;
  /** What the place is called, where the sink's own name does not fit. */
  readonly name?: Text;
}

/** What to do about values of these groups that leave together, strictest first; null where nothing sensible can be done. */
export function adviceFor(way: Way, groups: readonly AdviceGroup[]): Advice {
  const [strictest = 'attribute'] = groups;
  const mixed: MixedAdvice | undefined = groups.length > 1 ? MIXED[way] : undefined;
  return mixed?.[strictest] ?? WAYS[way].advice.get(strictest) ?? null;
}

const IN_LOGS: Text = { en: ', which servers log', 'zh-CN': '，会留在服务器日志中' };
const IN_HISTORY: Text = { en: ', which browsers and servers log', 'zh-CN': '，会留在历史记录和日志中' };

export const WAYS = {
  log: { advice: logs.log },
  'client-console': { advice: logs.clientConsole },
  error: { advice: logs.error },
  'error-response': { advice: logs.errorResponse },
  'response-header': { advice: logs.responseHeader },
  'web-storage': { advice: stores.webStorage },
  'session-storage': { advice: stores.webStorage, name: { en: 'session storage', 'zh-CN': '会话存储' } },
  'app-storage': { advice: stores.appStorage },
  'local-storage': { advice: stores.appStorage },
  'desktop-storage': { advice: stores.desktopStorage },
  cookie: { advice: stores.cookie },
  'script-cookie': { advice: stores.scriptCookie },
  environment: { advice: stores.environment },
  file: { advice: stores.file },
  backup: { advice: stores.backup, name: { en: 'a backup file', 'zh-CN': '备份文件' } },
  'file-name': { advice: addresses.fileName },
  copy: { advice: stores.copy },
  upload: { advice: stores.upload },
  database: { advice: stores.database },
  cache: { advice: stores.cache },
  session: { advice: stores.session },
  response: { advice: sharing.response },
  token: { advice: sharing.token },
  share: { advice: sharing.share },
  'language-model': { advice: sharing.languageModel },
  bundle: { advice: sharing.bundle },
  'any-window': { advice: sharing.anyWindow },
  clipboard: { advice: sharing.clipboard, why: { en: ', which other apps can read', 'zh-CN': '，其他应用可读取' } },
  transport: { advice: sharing.transport },
  // The English sentence has no room for the reason beside both ways out.
  navigation: { advice: addresses.navigation, why: { en: '', 'zh-CN': '，会留在浏览记录中' } },
  route: { advice: addresses.navigation, name: { en: 'a route’s URL', 'zh-CN': '路由地址' } },
  'server-page': { advice: addresses.serverPage },
  'app-navigation': { advice: addresses.appNavigation, name: { en: 'a page URL', 'zh-CN': '页面跳转链接' } },
  'shared-page': { advice: addresses.sharedPage, name: { en: 'the link of a shared page', 'zh-CN': '分享出去的页面链接' }, why: { en: ', which its recipients see', 'zh-CN': '，收到的人都能看到' } },
  redirect: { advice: addresses.redirect, why: IN_HISTORY },
  'web-view': { advice: addresses.webView, why: IN_LOGS },
  socket: { advice: addresses.socket, why: IN_LOGS },
  'event-stream': { advice: addresses.eventStream, name: { en: 'the address of an event stream', 'zh-CN': '事件流网址' }, why: IN_LOGS },
  request: { advice: addresses.request, why: IN_LOGS },
  'body-request': { advice: addresses.bodyRequest, why: IN_LOGS },
  'outside-body-request': { advice: addresses.outsideBodyRequest, why: IN_LOGS },
  fragment: { advice: addresses.fragment, name: { en: 'a URL fragment (after #)', 'zh-CN': '网址中 # 之后的部分' }, why: { en: ', which stays in the browser history', 'zh-CN': '，会留在历史记录中，页面脚本也能读取' } },
  'outside-request': { advice: addresses.outsideRequest, why: IN_LOGS },
  'outside-server-request': { advice: addresses.outsideServerRequest, why: IN_LOGS },
  resource: { advice: addresses.resource, why: IN_LOGS },
  opened: { advice: addresses.opened, why: IN_HISTORY },
  'app-link': { advice: addresses.appLink, name: { en: 'a link to another app', 'zh-CN': '唤起其他应用的链接' } },
  link: { advice: addresses.link, why: { en: ', which ends up in logs and shared links', 'zh-CN': '，会留在日志中，也会随链接分享' } },
  'object-name': { advice: addresses.objectName },
  'qr-code': { advice: addresses.qrCode, why: { en: ', which anyone can scan', 'zh-CN': '，任何人扫码都能看到' } },
  received: { advice: addresses.received, why: IN_LOGS },
} as const satisfies Readonly<Record<string, WayOut>>;
export type Way = keyof typeof WAYS;

/** Way of the sinks of a target. */
const BY_TARGET: Readonly<Record<SinkTarget, Way>> = {
  log: 'log', error: 'error', storage: 'web-storage', url: 'link', file: 'file', share: 'share', clipboard: 'clipboard', print: 'copy', export: 'copy', upload: 'upload', database: 'database', cache: 'cache', session: 'session', transport: 'transport',
  response: 'response', token: 'token',
};

/** Sinks that leave by another way than the others of their target. */
const BY_SINK: Readonly<Record<string, Way>> = {
  'mini-program-storage': 'app-storage', 'react-native-storage': 'app-storage', 'react-native-mmkv': 'app-storage', 'harmony-preferences': 'app-storage', 'electron-store': 'desktop-storage', 'uview-vuex': 'app-storage', 'project-storage': 'local-storage',
  'configured-storage': 'app-storage', 'angular-cookies': 'script-cookie', 'cookie-headers': 'cookie', 'document-cookie': 'script-cookie', 'express-cookie': 'cookie', 'h3-cookies': 'cookie', 'hapi-cookies': 'cookie', 'jquery-cookie': 'script-cookie', 'js-cookie': 'script-cookie',
  'koa-cookies': 'cookie', 'next-cookies': 'cookie', 'react-cookie': 'script-cookie', 'think-cookies': 'cookie', 'universal-cookie': 'script-cookie', 'vue-cookies': 'script-cookie', 'process-environment': 'environment', 'file-names': 'file-name',
  'mini-program-navigation': 'app-navigation', 'uview-route': 'app-navigation', 'next-router': 'navigation', 'react-router': 'navigation', 'vue-router': 'navigation', 'history-api': 'navigation', location: 'opened', 'request-address': 'request',
  'error-responses': 'error-response', 'response-headers': 'response-header', 'bundle-definitions': 'bundle', 'socket-addresses': 'socket', 'object-names': 'object-name', 'qr-codes': 'qr-code', 'public-object-storage': 'upload', 'llm-anthropic': 'language-model', 'llm-china': 'language-model', 'llm-frameworks': 'language-model', 'llm-openai': 'language-model', 'post-message': 'any-window',
};

/** Sinks whose values leave by another way where the code runs on the user’s device: a server collects what is written to its console. */
export const waysOfClients: Readonly<Record<string, Way>> = { console: 'client-console' };

/** Sinks that are called after the query of a route, and are given whole addresses as well. */
export const routers: ReadonlySet<string> = new Set(['next-router', 'react-router', 'vue-router']);

/** The way by which a sink's values leave. */
export function wayOfSink(sink: string, target: SinkTarget): Way {
  return BY_SINK[sink] ?? BY_TARGET[target];
}

/** Ways by which a page is opened that can load a record by its id. */
const TO_PAGES: ReadonlySet<Way> = new Set(['navigation', 'route', 'app-navigation', 'server-page', 'shared-page', 'redirect', 'web-view', 'opened', 'fragment']);

/** What to do where the id of the same record is passed by the same way; undefined where that does not help. */
export function adviceBesideId(way: Way, groups: readonly AdviceGroup[]): Text | undefined {
  return TO_PAGES.has(way) && !groups.some((group) => group === 'place' || isCredentialGroup(group)) ? addresses.ID_IS_PASSED : undefined;
}

/** Sinks with a way of their own, for the test that looks them up. */
export const sinksWithWays: readonly string[] = Object.keys(BY_SINK);

/** Last names of calls around an address, by what opens it. */
export const waysOfCalls: Readonly<Record<string, Way>> = {
  navigateTo: 'app-navigation', redirectTo: 'app-navigation', reLaunch: 'app-navigation', switchTab: 'app-navigation', navigateToMiniProgram: 'app-navigation',
  push: 'navigation', replace: 'navigation', navigate: 'navigation', pushState: 'navigation', replaceState: 'navigation', prefetch: 'navigation',
  redirect: 'redirect', permanentRedirect: 'redirect', sendRedirect: 'redirect',
  open: 'opened', openURL: 'opened', assign: 'opened', openWebview: 'web-view',
  fetch: 'request', get: 'request', head: 'request', request: 'request', axios: 'request', http: 'request', ajax: 'request', getJSON: 'request', jsonp: 'request', $jsonp: 'request', delete: 'request', del: 'request',
  post: 'body-request', put: 'body-request', patch: 'body-request',
  downloadFile: 'resource', uploadFile: 'body-request', connectSocket: 'socket', EventSource: 'event-stream', WebSocket: 'socket', ReconnectingWebSocket: 'socket',
};
/** How a project calls a function of its own that sends a request to an address. */
export const REQUEST_HELPER = /^(?:request|fetch|http)(?:Json|JSON|Text|Data|Raw|Get|With[A-Z]\w*)$|(?:Request|Fetch)$/;
/** Handlers of a mini-program whose answer is a page that others open. https://developers.weixin.qq.com/miniprogram/dev/reference/api/Page.html#onShareAppMessage-Object-object */
export const sharingHandlers: ReadonlySet<string> = new Set(['onShareAppMessage', 'onShareTimeline', 'onShareChat', 'onAddToFavorites']);
/** How the path of a page inside the same app or mini-program looks, whatever opens it: a folder of pages, the page's own folder, its file. */
export const PAGE_OF_APP = /^\/?(?:[\w-]+\/)?(?:pages|package[A-Z]\w*|subpackages?|subpkg\w*)\/[\w-]+\/[\w-]+/;
/** How the path of an interface looks: no page has it, whatever sends the request. */
export const PATH_OF_API = /^(?:https?:\/\/[\w.:-]{1,100})?\/?(?:[\w-]{1,30}\/){0,3}api\//;
/** Properties that are given an address, by what the browser or the app does with it. */
export const waysOfProperties: Readonly<Record<string, Way>> = { src: 'resource', href: 'opened', action: 'body-request', poster: 'resource', webviewUrl: 'web-view', webViewUrl: 'web-view' };
/** Properties and variables that are called after the picture at an address: whatever shows them fetches it. */
const PICTURE = /(?:^|[a-z_])(?:avatar|image|img|photo|picture|pic|icon|logo|thumbnail|thumb|cover|poster)(?:_?(?:url|src|uri|href|link))?$/i;
export function isPicture(name: string): boolean {
  return PICTURE.test(name);
}
/** The way of an address that a property of this name is given. */
export function wayOfProperty(name: string): Way | undefined {
  return Object.hasOwn(waysOfProperties, name) ? waysOfProperties[name] : isPicture(name) ? 'resource' : undefined;
}
/** Words in the path of a file, or in what holds it, from which records are put back as they were. */
export const backupWords: readonly string[] = ['backup', 'backups', 'bak', 'rollback', 'snapshot', 'snapshots', 'restore', '备份', '回滚', 'beifen'];
/** Elements of markup whose address is opened in another way than by a link. */
export const waysOfElements: Readonly<Record<string, Way>> = { 'web-view': 'web-view', webview: 'web-view', WebView: 'web-view', iframe: 'web-view', navigator: 'app-navigation', 'router-link': 'navigation', RouterLink: 'navigation', NuxtLink: 'navigation', Link: 'navigation' };
