/** What to do about values in addresses, by what opens the address. */
import type { Text } from '../../types.ts';
import { defineAdvice, NONE } from './define.ts';

const WITHOUT_PLACE = 'number attribute account record image biometric hash';
const PERSONAL = `${WITHOUT_PLACE} place`;

/** Another page of the same application. */
export const navigation = defineAdvice('navigation', [
  [WITHOUT_PLACE, 'pass an internal id instead, or keep {it} in a store', '请改传内部 ID，或改用状态库'],
  ['place', 'keep {it} in a store', '请改用状态库'],
  ['password answer system code', 'keep {it} in memory only', '请只保存在内存中'],
  ['token', 'keep {it} in a store', '请改用状态库'],
  ['secret map', 'keep {it} on the server', '请只放在服务端'],
  ['ticket id', NONE],
]);

/** Another page of the same app or mini-program. */
export const appNavigation = defineAdvice('app-navigation', [
  [WITHOUT_PLACE, 'pass an internal id instead, or keep {it} in app state', '请改传内部 ID，或改用全局状态'],
  ['place', 'keep {it} in app state', '请改用全局状态传递'],
  ['password answer system code', 'keep {it} in memory only', '请只保存在内存中'],
  ['token', 'keep {it} in app state', '请改用全局状态'],
  ['secret map', 'keep {it} on the server', '请只放在服务端'],
  ['ticket id', NONE],
]);

/** A link of a page that a server writes: it has no store that the next page could read. */
export const serverPage = defineAdvice('server-page', [
  [WITHOUT_PLACE, 'pass an internal id instead', '请改传内部 ID'],
  ['place', 'leave {it} out unless the page needs {it}', '如果页面用不到，请去掉'],
  ['password answer system code secret map', 'leave {it} out', '请去掉'],
  ['token', 'keep {it} in an HttpOnly cookie', '请改用 HttpOnly Cookie'],
  ['ticket id', NONE],
]);

/** What is said of personal data instead, where the id of the same record stands in the same address. */
export const ID_IS_PASSED: Text = { en: 'leave {it} out, the id is passed already', 'zh-CN': '请去掉，链接中已有 ID' };

/** A page that is sent to others, and opened on their devices. */
export const sharedPage = defineAdvice('shared-page', [
  [WITHOUT_PLACE, 'pass at most an internal id', '请去掉，最多只传内部 ID'],
  ['place', 'leave {it} out unless the page needs {it}', '如果页面用不到，请去掉'],
  ['password answer system code token secret map', 'leave {it} out', '请去掉'],
  ['ticket id', NONE],
]);

/** A server sends the browser on. */
export const redirect = defineAdvice('redirect', [
  [WITHOUT_PLACE, 'pass at most an internal id', '请去掉，最多只传内部 ID'],
  ['place', 'keep {it} in the session', '请改为保存在服务端会话中'],
  ['password answer system code secret map', 'leave {it} out', '请去掉'],
  ['token', 'use a one-time code, exchanged on the server', '请改为传递一次性 code，由服务端换取令牌'],
  ['ticket id', NONE],
]);

/** A web page inside an app. */
export const webView = defineAdvice('web-view', [
  [WITHOUT_PLACE, 'pass at most an internal id', '请去掉，最多只传内部 ID'],
  ['place', 'leave {it} out unless the page needs {it}', '如果页面用不到，请去掉'],
  ['password answer system code secret map', 'leave {it} out', '请去掉'],
  ['token', 'use a one-time code, exchanged on the server', '请改为传递一次性 code，由服务端换取令牌'],
  ['ticket id', NONE],
]);

/** A request whose method nobody chose, or GET. */
export const request = defineAdvice('request', [
  [PERSONAL, 'send {it} in the body of a POST request', '请改用 POST 请求体传递'],
  ['password answer system code', 'send {it} in the body of a POST request', '请改用 POST 请求体传递'],
  ['token secret map', 'send {it} in a header', '请改用请求头传递'],
  ['ticket id', NONE],
]);

/** A request to somebody else's interface, from a page or an app: it says what it takes, and where. */
export const outsideRequest = defineAdvice('outside-request', [
  [WITHOUT_PLACE, 'use POST if the API allows it, or call it from your own server', '接口支持时请改用 POST，或由自己的服务端转发请求'],
  ['place', 'round {it}, or call the API from your own server', '请降低精度，或改由自己的服务端转发请求'],
  ['password answer system code', 'use POST if the API allows it, or call it from your own server', '接口支持时请改用 POST，或由自己的服务端转发请求'],
  ['token secret', 'use a header if the API takes one, or call it from your own server', '接口支持时请改用请求头，或由自己的服务端转发请求'],
  ['map', 'limit {it} to your domains, or call the API from your own server', '请在服务商控制台限制域名，或由自己的服务端转发请求'],
  ['ticket id', NONE],
]);

/** The same from a server. */
export const outsideServerRequest = defineAdvice('outside-server-request', [
  [WITHOUT_PLACE, 'send {it} in the body if the API allows it', '接口支持时请改用请求体传递'],
  ['place', 'round {it} as far as the API allows', '请在接口允许的范围内降低精度'],
  ['password answer system code', 'send {it} in the body if the API allows it', '接口支持时请改用请求体传递'],
  ['token secret', 'use a header if the API takes one', '接口支持时请改用请求头传递'],
  ['map', 'limit {it} to your server’s addresses at the provider', '请在服务商控制台限制可用的服务器 IP'],
  ['ticket id', NONE],
]);

/** A connection that stays open: browsers send no headers of ours with it. */
export const socket = defineAdvice('socket', [
  [PERSONAL, 'send {it} in a message after connecting', '请在连接建立后通过消息发送'],
  ['password answer system code', 'send {it} in a message after connecting', '请在连接建立后通过消息发送'],
  ['token secret map', 'use a one-time code, or send {it} in the first message', '请改用一次性 code，或在首条消息中发送'],
  ['ticket id', NONE],
]);

/** A stream of events: it has an address, and nothing can be sent in it. */
export const eventStream = defineAdvice('event-stream', [
  [PERSONAL, 'leave {it} out, or read the stream with fetch and POST', '请去掉，或改用 fetch 以 POST 方式读取'],
  ['password answer system code', 'read the stream with fetch and POST', '请改用 fetch 以 POST 方式读取'],
  ['token secret map', 'use a one-time code, or fetch it with a header', '请改用一次性 code，或改用 fetch 并放在请求头中'],
  ['ticket id', NONE],
]);

/** A request that has a body of its own. */
export const bodyRequest = defineAdvice('body-request', [
  [PERSONAL, 'send {it} in the request body instead', '请改为放在请求体中'],
  ['password answer system code', 'send {it} in the request body instead', '请改为放在请求体中'],
  ['token secret map', 'send {it} in a header or in the body', '请改为放在请求头或请求体中'],
  ['ticket id', NONE],
]);

/** The same to an interface of others, which says what stands in its address. */
export const outsideBodyRequest = defineAdvice('outside-body-request', [
  [PERSONAL, 'send {it} in the body if the API allows it', '接口支持时请改为放在请求体中'],
  ['password answer system code', 'send {it} in the body if the API allows it', '接口支持时请改为放在请求体中'],
  ['token secret map', 'use a header or the body if the API allows it', '接口支持时请改用请求头或请求体传递'],
  ['ticket id', NONE],
]);

/** A script, picture or file that the browser fetches by itself. */
export const resource = defineAdvice('resource', [
  [PERSONAL, 'leave {it} out of the address', '请从地址中去掉'],
  ['password answer system code', 'leave {it} out of the address', '请从地址中去掉'],
  ['token', 'fetch the file with a header, or use a short-lived signed link', '请带请求头下载，或改用短期签名链接'],
  ['secret', 'fetch the file through your own server', '请通过自己的服务端代理请求'],
  ['map', 'limit {it} to your domains at the provider', '请在服务商控制台限制可用的域名'],
  ['ticket id', NONE],
]);

/** A window, another program, a page that is opened as a whole. */
export const opened = defineAdvice('opened', [
  [WITHOUT_PLACE, 'pass at most an internal id', '请去掉，最多只传内部 ID'],
  ['place', 'leave {it} out unless the page needs {it}', '如果页面用不到，请去掉'],
  ['password answer system code map', 'leave {it} out', '请去掉'],
  ['token', 'use a one-time code if the receiver takes one', '接收方支持时，请改用一次性 code'],
  ['secret', 'open a link that your server signs', '请改用服务端签名的链接'],
  ['ticket id', NONE],
]);

/** What another app on the device opens, by a scheme of its own. */
export const appLink = defineAdvice('app-link', [
  [WITHOUT_PLACE, 'pass at most an internal id', '请去掉，最多只传内部 ID'],
  ['place', 'leave {it} out unless the app needs {it}', '如果对方应用用不到，请去掉'],
  ['password answer system code secret map', 'leave {it} out', '请去掉'],
  ['token', 'make it valid once, and for a short time', '请确保其一次性有效，且很快过期'],
  ['ticket id', NONE],
]);

/** An address that is built here, and opened somewhere else. */
export const link = defineAdvice('link', [
  [PERSONAL, 'leave {it} out unless the link needs {it}', '如果链接用不到，请去掉'],
  ['password answer system code', 'leave {it} out', '请去掉'],
  ['token', 'make it single-use and short-lived', '请确保其一次性有效，且很快过期'],
  ['secret map', 'leave {it} out, or send {it} in a header', '请去掉，或改用请求头传递'],
  ['ticket id', NONE],
]);

/** What follows `#`: a page gets it, and no server. */
export const fragment = defineAdvice('fragment', [
  [WITHOUT_PLACE, 'pass at most an internal id', '请去掉，最多只传内部 ID'],
  ['place', 'leave {it} out unless the page needs {it}', '如果页面用不到，请去掉'],
  ['password answer system code secret map', 'leave {it} out', '请去掉'],
  ['token', 'use a one-time code, exchanged on the server', '请改为传递一次性 code，由服务端换取令牌'],
  ['ticket id', NONE],
]);

/** The address of a stored object. */
export const objectName = defineAdvice('object-name', [
  ['id', NONE],
  ['*', 'name the object by a random id', '请改用随机 ID 命名'],
]);

export const qrCode = defineAdvice('qr-code', [
  ['id ticket', NONE],
  ['password answer system code secret map hash', 'leave {it} out', '请去掉'],
  // A badge is scanned more than once.
  ['token', 'encode a code that soon expires', '请改用很快过期的 code'],
  ['*', 'encode a one-time code or a random id', '请改用一次性 code 或随机 ID'],
]);

/** An address that the program reads. */
export const received = defineAdvice('received', [
  ['id ticket', NONE],
  ['token secret map', 'take {it} from a header', '请改为从请求头读取'],
  ['*', 'take {it} from the request body', '请改为从请求体读取'],
]);

/** The name of a file. */
export const fileName = defineAdvice('file-name', [
  ['id', NONE],
  ['*', 'use a random file name', '请改用随机 ID 命名'],
]);
