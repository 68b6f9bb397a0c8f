/** What to do about values of several groups that leave together, where the advice for the strictest does not fit all. */
import type { Text } from '../../types.ts';
import type { MixedAdvice } from './define.ts';

const WHAT_IS_NEEDED: Text = { en: 'keep only what the page needs', 'zh-CN': '请只存页面必需的内容，其余放在服务端' };
/** Other fields are with the token. */
const TOKEN_IN_COOKIE: Text = { en: 'keep tokens in HttpOnly cookies', 'zh-CN': '令牌请由服务端写入 HttpOnly Cookie，其余只存必需的内容' };
const IN_BODY: Text = { en: 'send {it} in the body of a POST request', 'zh-CN': '请改用 POST 请求体传递' };
const TO_BODY: Text = { en: 'send {it} in the request body instead', 'zh-CN': '请改为放在请求体中' };
const BY_SERVER: Text = { en: 'call the API from your own server', 'zh-CN': '请改由自己的服务端转发请求' };
const IF_TAKEN: Text = { en: 'use a header or the body if the API allows it', 'zh-CN': '接口支持时请改用请求头或请求体传递' };
const OUT: Text = { en: 'leave {it} out of the address', 'zh-CN': '请从地址中去掉' };
const FROM_BODY: Text = { en: 'take {it} from the request body', 'zh-CN': '请改为从请求体读取' };
const WITHOUT: Text = { en: 'leave {it} out unless the link needs {it}', 'zh-CN': '如果链接用不到，请去掉' };
const LEFT_OR_BODY: Text = { en: 'leave {it} out, or read the stream with fetch and POST', 'zh-CN': '请去掉，或改用 fetch 以 POST 方式读取' };
const FOR_CACHES: Text = { en: 'keep only what is needed', 'zh-CN': '请只存必要内容' };

const NEEDED: Text = { en: 'log an id or only the needed fields', 'zh-CN': '请只记录 ID 或必要字段' };
const LEFT_OUT: Text = { en: 'leave {it} out', 'zh-CN': '请去掉' };
const WITHOUT_LINE: Text = { en: 'delete this line', 'zh-CN': '请删除这行日志' };
const NEEDED_OR_LINE: Text = { en: 'delete this line, or log only the needed fields', 'zh-CN': '请删除这行日志，或只记录必要字段' };
/** A form that is not sent yet is on no server. */
const NOT_ON_DEVICE: Text = { en: 'keep {it} in memory only, or on the server', 'zh-CN': '请只保存在内存中，或只保存在服务端' };
const IN_BODY_IF: Text = { en: 'send {it} in the body if the API allows it', 'zh-CN': '接口支持时请改用请求体传递' };

const HASHED: Text = { en: 'hash passwords (bcrypt, scrypt, argon2), encrypt the rest', 'zh-CN': '密码请只存加盐的慢哈希，其余请加密' };

/** By way out and strictest group. */
export const MIXED: Readonly<Record<string, MixedAdvice>> = {
  log: { place: LEFT_OUT, attribute: NEEDED },
  'client-console': { place: WITHOUT_LINE, attribute: NEEDED_OR_LINE },
  'web-storage': { password: WHAT_IS_NEEDED, answer: WHAT_IS_NEEDED, system: WHAT_IS_NEEDED, token: TOKEN_IN_COOKIE, secret: WHAT_IS_NEEDED, map: WHAT_IS_NEEDED, code: WHAT_IS_NEEDED, image: WHAT_IS_NEEDED, place: NOT_ON_DEVICE },
  'session-storage': { password: WHAT_IS_NEEDED, answer: WHAT_IS_NEEDED, system: WHAT_IS_NEEDED, token: TOKEN_IN_COOKIE, secret: WHAT_IS_NEEDED, map: WHAT_IS_NEEDED, code: WHAT_IS_NEEDED, image: WHAT_IS_NEEDED, place: NOT_ON_DEVICE },
  'app-storage': { password: WHAT_IS_NEEDED, answer: WHAT_IS_NEEDED, system: WHAT_IS_NEEDED, token: WHAT_IS_NEEDED, secret: WHAT_IS_NEEDED, map: WHAT_IS_NEEDED, code: WHAT_IS_NEEDED, image: WHAT_IS_NEEDED, place: NOT_ON_DEVICE },
  'desktop-storage': { password: WHAT_IS_NEEDED, answer: WHAT_IS_NEEDED, system: WHAT_IS_NEEDED, token: WHAT_IS_NEEDED, secret: WHAT_IS_NEEDED, map: WHAT_IS_NEEDED, code: WHAT_IS_NEEDED, image: WHAT_IS_NEEDED, place: NOT_ON_DEVICE },
  'local-storage': { password: WHAT_IS_NEEDED, answer: WHAT_IS_NEEDED, system: WHAT_IS_NEEDED, token: WHAT_IS_NEEDED, secret: WHAT_IS_NEEDED, map: WHAT_IS_NEEDED, code: WHAT_IS_NEEDED, image: WHAT_IS_NEEDED, place: NOT_ON_DEVICE },
  'script-cookie': { password: WHAT_IS_NEEDED, token: TOKEN_IN_COOKIE, place: NOT_ON_DEVICE },
  database: { password: HASHED, answer: HASHED },
  cache: { token: FOR_CACHES, ticket: FOR_CACHES, code: FOR_CACHES },
  request: { token: IN_BODY, secret: IN_BODY, map: IN_BODY },
  'body-request': { token: TO_BODY, secret: TO_BODY, map: TO_BODY },
  'event-stream': { token: LEFT_OR_BODY, secret: LEFT_OR_BODY, map: LEFT_OR_BODY },
  'outside-request': { token: BY_SERVER, secret: BY_SERVER, map: BY_SERVER, place: BY_SERVER },
  'outside-server-request': { token: IF_TAKEN, secret: IF_TAKEN, map: IF_TAKEN, place: IN_BODY_IF },
  resource: { token: OUT, secret: OUT, map: OUT },
  link: { token: WITHOUT, secret: WITHOUT, map: WITHOUT },
  received: { token: FROM_BODY, secret: FROM_BODY, map: FROM_BODY },
};
