/** Why a finding has no repair, by the way that its values take: what to do instead is the advice. */
import type { Text } from '../../types.ts';
import type { Way } from './ways.ts';

const READ_BY_PEOPLE: Text = {
  en: 'what to write instead depends on what this line is for',
  'zh-CN': '如何改写取决于这一行的用途',
};
const READ_AGAIN: Text = {
  en: 'the code that reads it later has to change as well',
  'zh-CN': '之后读取它的代码需要同步修改',
};
const READ_BY_SERVER: Text = {
  en: 'check first what the server that gets the request accepts',
  'zh-CN': '需要先确认接收请求的服务端支持哪种方式',
};
const OF_OTHERS: Text = {
  en: 'the API decides where it accepts the value',
  'zh-CN': '参数放在哪里由对方的接口规定',
};
const READ_BY_PAGE: Text = {
  en: 'the target page reads it from the URL, and has to change as well',
  'zh-CN': '目标页面从网址中读取该值，需要同步修改',
};
const READ_ELSEWHERE: Text = {
  en: 'the page that reads it from the URL may have to change as well',
  'zh-CN': '从网址中读取它的页面可能需要同步修改',
};
const NEEDED_AS_IT_IS: Text = {
  en: 'the code that receives it may have to change as well',
  'zh-CN': '接收它的代码可能需要同步修改',
};

/** Of what stands in a command that is printed for somebody to copy. */
export const NO_REPAIR_OF_COMMANDS: Text = {
  en: 'the printed command does not work without the value',
  'zh-CN': '打印的命令缺少该值就无法执行',
};

/** Of a code or link for a person, which nothing else in sight delivers. */
export const NO_REPAIR_OF_DELIVERY: Text = {
  en: 'it may reach nobody without this line: send it by mail or text message first',
  'zh-CN': '这行日志可能是它唯一的送达方式：先改为用邮件或短信发送',
};

/** Of what a function of the program is given and hands on. */
export const NO_REPAIR_THROUGH: Text = {
  en: 'the called function gives it away, and its other callers have to be looked at too',
  'zh-CN': '数据由被调用的函数写出或发送，改动前需要查看它的其他调用处',
};

/** By the way that a value takes; clauses without a full stop. */
export const NO_REPAIR: Readonly<Record<Way, Text>> = {
  log: READ_BY_PEOPLE,
  'client-console': READ_BY_PEOPLE,
  error: {
    en: 'the code that catches the error may use it',
    'zh-CN': '捕获该错误的代码可能会用到它',
  },
  'error-response': NEEDED_AS_IT_IS,
  'response-header': NEEDED_AS_IT_IS,
  'web-storage': READ_AGAIN,
  'session-storage': READ_AGAIN,
  'app-storage': READ_AGAIN,
  'desktop-storage': READ_AGAIN,
  'local-storage': READ_AGAIN,
  cookie: READ_AGAIN,
  'script-cookie': READ_AGAIN,
  environment: READ_AGAIN,
  file: READ_AGAIN,
  backup: { en: 'a backup has to be complete', 'zh-CN': '备份必须完整' },
  'file-name': { en: 'the code that looks for the file by its name has to change as well', 'zh-CN': '按文件名查找的代码需要同步修改' },
  copy: NEEDED_AS_IT_IS,
  upload: NEEDED_AS_IT_IS,
  database: {
    en: 'existing rows and the code that reads them have to change as well',
    'zh-CN': '已有的数据和读取它的代码需要同步修改',
  },
  cache: READ_AGAIN,
  session: READ_AGAIN,
  response: NEEDED_AS_IT_IS,
  token: { en: 'the code that reads the token may need it', 'zh-CN': '读取令牌的代码可能需要它' },
  share: NEEDED_AS_IT_IS,
  'language-model': NEEDED_AS_IT_IS,
  bundle: {
    en: 'the page code that uses it has to move to a server first',
    'zh-CN': '页面中用到它的代码需要先移到服务端',
  },
  'any-window': { en: 'only you know which pages may receive the message', 'zh-CN': '哪些页面可以接收该消息，需要由你指定' },
  clipboard: { en: 'what is copied is pasted later, and has to be complete', 'zh-CN': '复制的内容要用于粘贴，必须完整' },
  transport: { en: 'check first that the server supports https', 'zh-CN': '服务端是否支持 https 需要先验证' },
  navigation: READ_BY_PAGE,
  route: READ_BY_PAGE,
  'server-page': READ_BY_PAGE,
  'app-navigation': READ_BY_PAGE,
  'shared-page': READ_BY_PAGE,
  redirect: READ_ELSEWHERE,
  'web-view': {
    en: 'the embedded page gets nothing but its URL, and only its server can exchange a one-time code for the data',
    'zh-CN': '内嵌页面只能收到网址，需要由它的服务端用一次性 code 换取数据',
  },
  socket: READ_BY_SERVER,
  'event-stream': READ_BY_SERVER,
  request: READ_BY_SERVER,
  'body-request': READ_BY_SERVER,
  fragment: READ_ELSEWHERE,
  'outside-request': OF_OTHERS,
  'outside-server-request': OF_OTHERS,
  'outside-body-request': OF_OTHERS,
  resource: READ_BY_SERVER,
  opened: READ_ELSEWHERE,
  'app-link': READ_ELSEWHERE,
  link: READ_ELSEWHERE,
  'object-name': { en: 'the code that looks for the object by its name has to change as well', 'zh-CN': '按名称查找该对象的代码需要同步修改' },
  'qr-code': { en: 'the code that reads the scan has to change as well', 'zh-CN': '扫码后读取内容的代码需要同步修改' },
  received: { en: 'the code that sends the request has to change as well', 'zh-CN': '发送请求的代码需要同步修改' },
};

const OR_ACCEPT: Text = {
  en: '; if the value is meant to be here, choose “Accept this value”',
  'zh-CN': '；确实需要保留的，可选菜单中的“接受此值”',
};

/** Of a credential that is written out, by the end of its message's id, which is the place where it stands. */
const NO_REPAIR_OF_PLACES: readonly { readonly places: RegExp; readonly why: Text }[] = [
  {
    places: /(?:OnClient|InBundle|InManifest)$/,
    why: {
      en: `an environment variable would be built into what users receive as well${OR_ACCEPT.en}`,
      'zh-CN': `环境变量同样会打包进用户拿到的代码${OR_ACCEPT['zh-CN']}`,
    },
  },
  {
    places: /In(?:Json|Settings)$/,
    why: {
      en: `JSON has no variables, so the program has to take the value from elsewhere${OR_ACCEPT.en}`,
      'zh-CN': `该文件是 JSON，不能引用环境变量，需要改由程序从别处读取${OR_ACCEPT['zh-CN']}`,
    },
  },
  {
    places: /InFile$/,
    why: {
      en: `only the program that reads this file knows whether it may name a variable here${OR_ACCEPT.en}`,
      'zh-CN': `此处能否引用环境变量，取决于读取该文件的程序${OR_ACCEPT['zh-CN']}`,
    },
  },
  {
    places: /InKeyFile$|^keyStore/,
    why: {
      en: 'the whole file is the credential, and a new one has to be issued',
      'zh-CN': '整个文件就是凭据，需要重新签发',
    },
  },
  {
    places: /InSql$/,
    why: {
      en: `the statement needs the value when it is run${OR_ACCEPT.en}`,
      'zh-CN': `执行这条语句时需要该值${OR_ACCEPT['zh-CN']}`,
    },
  },
];

/** Of a password that anyone would guess, of a server on one's own machine or of an account that nobody has. */
export const NO_REPAIR_OF_TRIALS: Text = {
  en: `a copy of the project would not start without the variable; set another password where users are served${OR_ACCEPT.en}`,
  'zh-CN': `改为必填变量后，新拉取的代码无法直接启动；部署时请另设密码${OR_ACCEPT['zh-CN']}`,
};

/** Of findings that are about no way out, by their rule. */
export const NO_REPAIR_OF_RULES: Readonly<Record<string, Text>> = {
  'no-hardcoded-credential': {
    en: 'this has to be changed by hand; if the value is meant to be here, choose “Accept this value”',
    'zh-CN': '需要手动修改；确实需要保留的，可选菜单中的“接受此值”',
  },
  'no-hardcoded-personal-info': {
    en: 'only you know whether it is real; if it is meant to be here, choose “Accept this value”',
    'zh-CN': '是否真实需要由你确认；确实需要保留的，可选菜单中的“接受此值”',
  },
  'no-weak-masking': {
    en: 'the code that uses the masked value may rely on what it shows',
    'zh-CN': '使用脱敏结果的代码可能依赖其中可见的部分',
  },
  'no-unused-permission': {
    en: 'only you know whether a plugin uses it',
    'zh-CN': '是否有插件用到它，需要由你确认',
  },
  'no-insecure-transport': {
    en: 'check first that the other side supports a secure connection',
    'zh-CN': '对方是否支持安全连接需要先验证',
  },
};

/** The reason of a finding that is about no way out, by its rule and the place that its message names; undefined for one about a way out. */
export function noRepairOf(ruleId: string, messageId: string): Text | undefined {
  const own = NO_REPAIR_OF_RULES[ruleId];
  if (ruleId !== 'no-hardcoded-credential') return own;
  return NO_REPAIR_OF_PLACES.find(({ places }) => places.test(messageId))?.why ?? own;
}
