/** Why it matters that a value leaves, by the way it takes: one rule covers several, and one reason does not fit them all. */
import type { Text } from '../../types.ts';
import type { Way } from './ways.ts';

const ADDRESSES: Text = {
  en: 'URLs are kept in browser history, proxies and access logs, and are passed on when somebody shares a link.',
  'zh-CN': '网址会留在浏览记录、代理和访问日志中，也会随链接分享出去。',
};
const REQUESTS: Text = {
  en: 'The address of a request is kept in the logs of servers, gateways and proxies, where more people read it than the data is meant for.',
  'zh-CN': '请求的网址会留在服务器、网关和代理的日志中，能看到日志的人比应当看到数据的人多。',
};
const COPIES: Text = {
  en: 'A leaked backup or copy gives away everything in it at once. What is encrypted, hashed or left out is not given away with it.',
  'zh-CN': '备份或副本一旦泄露，其中的内容就会成批泄露；加密、哈希或没有保存的内容不会。',
};
const TAKEN_AWAY: Text = {
  en: 'Printed pages and exported files are copied, forwarded and lost. They should hold no more than their readers need.',
  'zh-CN': '打印件和导出文件会被复制、转发和丢失，只应包含使用者需要的内容。',
};
const IN_BROWSER: Text = {
  en: 'Every script of the page can read it, and so can the next user of the device.',
  'zh-CN': '页面中的任何脚本都能读取，设备的下一个使用者也能看到。',
};
const IN_TAB: Text = {
  en: 'Until the tab is closed, every script of the page can read it, injected ones included.',
  'zh-CN': '标签页关闭之前，页面中的任何脚本（包括被注入的脚本）都能读取。',
};
const OF_FILES: Text = {
  en: 'Other programs, backups and the next user of the machine can read a file that is not encrypted.',
  'zh-CN': '未加密的文件会被其他程序、备份和下一个使用者读到。',
};

const OTHERS: Text = {
  en: 'The data leaves for a service of another company, often abroad. People have to be told, and in many cases to agree, before that happens.',
  'zh-CN': '数据会交给另一家公司的服务，且常在境外。事先须告知本人，多数情况下还须取得同意。',
};

/** Of credentials that a code or a plain hash is meant to hide. */
export const REASON_OF_WEAK_CREDENTIALS: Text = {
  en: 'What anyone can decode or look up is as good as the credential itself.',
  'zh-CN': '可以解码或查表还原的内容，与凭据本身没有区别。',
};

/** Of keys and tokens that stand in code or a file; what is said of weak passwords is not true of them. */
export const REASON_OF_KEYS: Text = {
  en: 'Whoever can read the code, its Git history or a bundle can use the credential, until it is replaced.',
  'zh-CN': '任何能看到代码、Git 历史或打包产物的人都能使用该凭据，直到它被更换。',
};

export const REASONS: Readonly<Record<Way, Text>> = {
  log: {
    en: 'Logs are read by more people than the data is meant for, and are kept for months.',
    'zh-CN': '能看到日志的人比应当看到数据的人多，而且日志会留存数月。',
  },
  'client-console': {
    en: 'What a page or an app logs shows in the debugging tools of the device, and in error reports and recorded sessions.',
    'zh-CN': '客户端日志会出现在设备的调试工具、错误上报和会话录制中。',
  },
  error: {
    en: 'Error messages end up in logs and monitoring services, and others than the person concerned often get to see them.',
    'zh-CN': '错误信息会进入日志和监控服务，也常会显示给本人以外的人。',
  },
  'error-response': {
    en: 'Whoever sends the request can read the error, and servers often log it as well.',
    'zh-CN': '调用接口的人都能看到错误内容，服务端往往也会把它写入日志。',
  },
  'response-header': {
    en: 'Whoever calls the interface can read the headers of its response, and gateways often log them.',
    'zh-CN': '调用接口的人都能看到响应头，网关也常把它记入日志。',
  },
  'web-storage': IN_BROWSER,
  'session-storage': IN_TAB,
  'app-storage': {
    en: 'The storage of an app is not encrypted: whoever has the device, a backup of it or a debugger can read it.',
    'zh-CN': '应用的本地缓存没有加密，拿到设备、备份或调试工具的人都能读取。',
  },
  'desktop-storage': {
    en: 'The file is not encrypted: whoever has the computer, a backup of it or another program on it can read it.',
    'zh-CN': '该文件没有加密，拿到电脑或备份的人以及其他程序都能读取。',
  },
  'local-storage': {
    en: 'What is stored on a device is not encrypted: scripts of the page, debuggers and the next user of the device can read it.',
    'zh-CN': '本地存储没有加密：页面脚本、调试工具和设备的下一个使用者都能读取。',
  },
  cookie: {
    en: 'A cookie goes with every request, and scripts of the page can read it unless it is HttpOnly.',
    'zh-CN': 'Cookie 会随每个请求发送；没有 HttpOnly 时，页面脚本也能读取。',
  },
  'script-cookie': {
    en: 'A cookie that a script writes goes with every request, and every script of the page can read it.',
    'zh-CN': '脚本写入的 Cookie 会随每个请求发送，页面中的任何脚本都能读取。',
  },
  environment: {
    en: 'Child processes inherit the environment, and crash reports often contain it.',
    'zh-CN': '环境变量会被子进程继承，也常出现在崩溃报告中。',
  },
  file: OF_FILES,
  backup: OF_FILES,
  'file-name': {
    en: 'Names of files show in listings, logs and links, to people who cannot open the file.',
    'zh-CN': '文件名会出现在目录列表、日志和链接中，打不开文件的人也能看到。',
  },
  copy: TAKEN_AWAY,
  upload: {
    en: 'Uploaded files often stay for years, and one wrong setting of a bucket makes all of them public.',
    'zh-CN': '上传的文件往往长期保存，存储桶一处配置错误就会使其全部公开。',
  },
  database: COPIES,
  cache: COPIES,
  session: COPIES,
  response: {
    en: 'Whoever calls the interface can read everything in its response, whether the page shows it or not.',
    'zh-CN': '无论页面是否展示，调用接口的人都能看到响应中的全部内容。',
  },
  token: {
    en: 'The contents of a JWT are encoded, not encrypted: whoever sees the token can read them.',
    'zh-CN': 'JWT 的内容只是编码，并未加密，拿到令牌的人都能读出。',
  },
  share: OTHERS,
  'language-model': OTHERS,
  bundle: {
    en: 'A bundler writes the value into the script of the page, where every visitor can read it.',
    'zh-CN': '打包工具会把该值写进页面脚本，任何访问者都能看到。',
  },
  'any-window': {
    en: 'A message to "*" reaches whatever page the window shows, also one that embeds or has replaced yours.',
    'zh-CN': '发往 "*" 的消息，窗口中显示的任何页面都能收到，包括嵌入本页或替换了原页面的网站。',
  },
  clipboard: {
    en: 'Other apps can read the clipboard, and many keyboards sync it to other devices.',
    'zh-CN': '其他应用可以读取剪贴板，不少输入法还会把它同步到其他设备。',
  },
  transport: {
    en: 'Without TLS, everybody on the way can read and change what is sent.',
    'zh-CN': '没有 TLS 时，传输途中的任何人都能读取和篡改。',
  },
  navigation: ADDRESSES,
  route: ADDRESSES,
  'shared-page': ADDRESSES,
  'server-page': ADDRESSES,
  'app-navigation': {
    en: 'The address of a page, with its parameters, goes into statistics, error reports and shared cards.',
    'zh-CN': '页面地址连同参数会进入访问统计、错误上报和分享卡片。',
  },
  redirect: ADDRESSES,
  'web-view': REQUESTS,
  socket: REQUESTS,
  'event-stream': REQUESTS,
  request: {
    en: 'A GET request carries its data in its address, and servers, gateways and proxies keep addresses in their logs.',
    'zh-CN': 'GET 请求的参数会出现在请求的网址中，而服务器、网关和代理都会把网址记入日志。',
  },
  'body-request': REQUESTS,
  fragment: {
    en: 'What follows # is not sent to servers, but browser history, scripts of the page and shared links have it.',
    'zh-CN': '# 之后的内容不会发给服务器，但会留在历史记录中，页面脚本能读取，也会随链接分享。',
  },
  'outside-request': REQUESTS,
  'outside-server-request': REQUESTS,
  'outside-body-request': REQUESTS,
  resource: REQUESTS,
  opened: ADDRESSES,
  'app-link': {
    en: 'Any app that claims the scheme of a link gets the link, with all that is in it.',
    'zh-CN': '任何注册了该协议的应用都能收到链接及其中的内容。',
  },
  link: ADDRESSES,
  'object-name': {
    en: 'The name of a stored object is part of its address, and shows in listings, logs and links.',
    'zh-CN': '对象名是其访问地址的一部分，会出现在列表、日志和链接中。',
  },
  'qr-code': {
    en: 'Whoever sees a code, or a photo of it, can scan it.',
    'zh-CN': '任何看到码或其照片的人都能扫出其中的内容。',
  },
  received: REQUESTS,
};
