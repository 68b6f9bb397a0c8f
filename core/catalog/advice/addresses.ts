/** What to do about values in addresses, by what opens the address. */
import { defineAdvice, NONE } from './define.ts';

const WITHOUT_PLACE = 'number attribute account record image biometric hash';
const PERSONAL = `${WITHOUT_PLACE} place`;

/** Another page of the same application. */
export const navigation = defineAdvice('navigation', [
  [WITHOUT_PLACE, 'pass an internal id, or use a store', '请改为传递内部 ID，或使用状态库'],
  ['place', 'keep {it} in a store', '请改用状态库'],
  ['password code', 'keep {it} in memory, or ask again', '请保存在内存中，或让用户重新输入'],
  ['token secret', 'read {it} from the store on that page', '请在目标页面从状态库读取'],
  ['ticket id', NONE],
]);

/** Another page of the same app or mini-program. */
export const appNavigation = defineAdvice('app-navigation', [
  [WITHOUT_PLACE, 'pass an internal id, or use a store or an event channel', '请改为传递内部 ID，或使用状态库、事件通道'],
  ['place', 'use a store or an event channel', '请改用状态库或事件通道'],
  ['password code', 'keep {it} in memory, or ask again', '请保存在内存中，或让用户重新输入'],
  ['token secret', 'read {it} from the store on that page', '请在目标页面从状态库读取'],
  ['ticket id', NONE],
]);

/** A server sends the browser on. */
export const redirect = defineAdvice('redirect', [
  [PERSONAL, 'pass an internal id instead', '请改为传递内部 ID'],
  ['password code', 'leave {it} out', '请去掉'],
  ['token secret', 'use a one-time code, exchanged on the server', '请改为传递一次性 code，由服务端换取'],
  ['ticket id', NONE],
]);

/** A web page inside an app. */
export const webView = defineAdvice('web-view', [
  [PERSONAL, 'pass an internal id instead', '请改为传递内部 ID'],
  ['password code', 'leave {it} out', '请去掉'],
  ['token secret', 'use a one-time ticket, exchanged on the server', '请改为传递一次性票据，由服务端换取'],
  ['ticket id', NONE],
]);

/** A request whose method nobody chose, or GET. */
export const request = defineAdvice('request', [
  [PERSONAL, 'send {it} in the body of a POST request', '请改用 POST 请求体传递'],
  ['password code', 'send {it} in the body of a POST request', '请改用 POST 请求体传递'],
  ['token secret', 'send {it} in a header', '请改用请求头传递'],
  ['ticket id', NONE],
]);

/** A connection that stays open: browsers send no headers of ours with it. */
export const socket = defineAdvice('socket', [
  [PERSONAL, 'send {it} in a message after connecting', '请在连接建立后通过消息发送'],
  ['password code', 'send {it} in a message after connecting', '请在连接建立后通过消息发送'],
  ['token secret', 'use a short-lived ticket, or send {it} in the first message', '请改用短期票据，或在首条消息中发送'],
  ['ticket id', NONE],
]);

/** A request that has a body of its own. */
export const bodyRequest = defineAdvice('body-request', [
  [PERSONAL, 'send {it} in the request body only', '请只放在请求体中'],
  ['password code', 'send {it} in the request body only', '请只放在请求体中'],
  ['token secret', 'send {it} in a header', '请改用请求头传递'],
  ['ticket id', NONE],
]);

/** A script, picture or file that the browser fetches by itself. */
export const resource = defineAdvice('resource', [
  [PERSONAL, 'leave {it} out of the address', '请从地址中去掉'],
  ['password code', 'leave {it} out of the address', '请从地址中去掉'],
  ['token', 'fetch it with a header, or use a short-lived signed link', '请带请求头下载，或改用短期签名链接'],
  ['secret', 'fetch it through your own server', '请通过自己的服务端代理请求'],
  ['ticket id', NONE],
]);

/** A window, another program, a page that is opened as a whole. */
export const opened = defineAdvice('opened', [
  [PERSONAL, 'pass an internal id instead', '请改为传递内部 ID'],
  ['password code', 'leave {it} out', '请去掉'],
  ['token', 'use a one-time code, or download with a header', '请改用一次性 code，或带请求头下载'],
  ['secret', 'open a link that your server signs', '请改用服务端签名的链接'],
  ['ticket id', NONE],
]);

/** An address that is built here, and opened somewhere else. */
export const link = defineAdvice('link', [
  [PERSONAL, 'leave {it} out unless the link needs {it}', '如非链接必需，请去掉'],
  ['password code', 'leave {it} out', '请去掉'],
  ['token secret', 'send {it} in a header, or use a one-time code', '请改用请求头传递，或改用一次性 code'],
  ['ticket id', NONE],
]);

/** The address of a stored object. */
export const objectName = defineAdvice('object-name', [
  ['id', NONE],
  ['*', 'name the object by a random id', '请改用随机 ID 命名'],
]);

export const qrCode = defineAdvice('qr-code', [
  ['id ticket', NONE],
  ['password code secret hash', 'leave {it} out', '请去掉'],
  ['*', 'encode a one-time code or a random id instead', '请改用一次性 code 或随机 ID'],
]);

/** An address that the program reads. */
export const received = defineAdvice('received', [
  ['id ticket', NONE],
  ['token secret', 'take {it} from a header', '请改为从请求头读取'],
  ['*', 'take {it} from the request body', '请改为从请求体读取'],
]);

/** The name of a file. */
export const fileName = defineAdvice('file-name', [
  ['id', NONE],
  ['*', 'name the file by a random id', '请改用随机 ID 命名'],
]);
