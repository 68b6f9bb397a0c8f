/** Why a finding has no repair, by the way that its values take: what to do instead is the advice. */
import type { Text } from '../../types.ts';
import type { Way } from './ways.ts';

const READ_BY_PEOPLE: Text = {
  en: 'the code does not show what this line needs of the value, so nothing is changed for you',
  'zh-CN': '从代码中看不出这一行需要该值的哪部分，因此不自动修改',
};
const READ_AGAIN: Text = {
  en: 'the program may read it again, and can do nothing with a masked or missing value',
  'zh-CN': '程序可能会再次读取该值，脱敏或缺失的值无法使用',
};
const READ_BY_SERVER: Text = {
  en: 'the server that gets the request reads it there, and has to change as well',
  'zh-CN': '接收请求的服务端从这里读取，需要同步修改',
};
const OF_OTHERS: Text = {
  en: 'the interface of somebody else says where it takes it',
  'zh-CN': '参数放在哪里由对方的接口规定',
};
const READ_BY_PAGE: Text = {
  en: 'the next page reads it from its address, and would have to get it in another way',
  'zh-CN': '目标页面从网址中读取该值，需要同时改为用其他方式获取',
};
const READ_ELSEWHERE: Text = {
  en: 'what opens the address reads the value from it, and has to change as well',
  'zh-CN': '打开该网址的一方从中读取该值，需要同步修改',
};
const NEEDED_AS_IT_IS: Text = {
  en: 'whoever gets it may use this value, and has to change as well',
  'zh-CN': '接收方可能用到该值，需要同步修改',
};

/** By the way that a value takes; clauses without a full stop. */
export const NO_REPAIR: Readonly<Record<Way, Text>> = {
  log: READ_BY_PEOPLE,
  error: {
    en: 'whoever catches the error may read its parts',
    'zh-CN': '捕获该错误的代码可能会读取其中的内容',
  },
  'error-response': NEEDED_AS_IT_IS,
  'response-header': NEEDED_AS_IT_IS,
  'web-storage': READ_AGAIN,
  'app-storage': READ_AGAIN,
  'local-storage': READ_AGAIN,
  cookie: READ_AGAIN,
  'script-cookie': READ_AGAIN,
  environment: READ_AGAIN,
  file: READ_AGAIN,
  'file-name': { en: 'what finds the file by its name has to change as well', 'zh-CN': '按文件名查找的代码需要同步修改' },
  copy: NEEDED_AS_IT_IS,
  upload: NEEDED_AS_IT_IS,
  database: {
    en: 'rows that are there, and what reads them, have to change as well',
    'zh-CN': '已有的数据和读取它的代码需要同步修改',
  },
  cache: READ_AGAIN,
  session: READ_AGAIN,
  response: NEEDED_AS_IT_IS,
  token: { en: 'whoever reads the token may need it', 'zh-CN': '读取令牌的一方可能需要该值' },
  share: NEEDED_AS_IT_IS,
  bundle: {
    en: 'what the page does with it has to move to a server first',
    'zh-CN': '页面用到它的部分需要先移到服务端',
  },
  'any-window': { en: 'which pages may get the message is known to you alone', 'zh-CN': '哪些页面可以接收该消息只有你知道' },
  clipboard: { en: 'what is copied is pasted, and has to be whole', 'zh-CN': '复制的内容要用于粘贴，必须完整' },
  transport: { en: 'whether the server answers under https has to be tried', 'zh-CN': '服务端是否支持 https 需要先验证' },
  navigation: READ_BY_PAGE,
  'server-page': READ_BY_PAGE,
  'app-navigation': READ_BY_PAGE,
  'shared-page': READ_BY_PAGE,
  redirect: READ_ELSEWHERE,
  'web-view': {
    en: 'the page inside gets nothing but its address, and only its server can exchange a one-time code for the data',
    'zh-CN': '内嵌页面只能收到网址，需要由它的服务端用一次性 code 换取数据',
  },
  socket: READ_BY_SERVER,
  'event-stream': READ_BY_SERVER,
  request: READ_BY_SERVER,
  'body-request': READ_BY_SERVER,
  fragment: READ_ELSEWHERE,
  'outside-request': OF_OTHERS,
  'outside-server-request': OF_OTHERS,
  resource: READ_BY_SERVER,
  opened: READ_ELSEWHERE,
  'app-link': READ_ELSEWHERE,
  link: READ_ELSEWHERE,
  'object-name': { en: 'what finds the object by its name has to change as well', 'zh-CN': '按名称查找该对象的代码需要同步修改' },
  'qr-code': { en: 'whoever scans the code reads it there, and has to ask a server instead', 'zh-CN': '扫码的一方从中读取，需要改为向服务端查询' },
  received: { en: 'whoever sends the request has to change as well', 'zh-CN': '发送请求的一方需要同步修改' },
};

/** Of findings that are about no way out, by their rule. */
export const NO_REPAIR_OF_RULES: Readonly<Record<string, Text>> = {
  'no-hardcoded-credential': {
    en: 'a credential in code that users receive, or in a file that fills in nothing, has no other place to come from; “Accept this value” keeps one that is known',
    'zh-CN': '用户可见的代码和不支持变量的文件没有其他地方可读取凭据；确认可以保留的，可用菜单中的“接受此值”',
  },
  'no-hardcoded-personal-info': {
    en: 'whether it is made up, public or somebody’s own is known to you alone; “Accept this value” keeps one that is meant to stand here',
    'zh-CN': '是虚构、公开还是真实的信息只有你知道；确实需要保留的，可用菜单中的“接受此值”',
  },
  'no-weak-masking': {
    en: 'what reads the masked value may rely on what it shows',
    'zh-CN': '使用脱敏结果的代码可能依赖其中可见的部分',
  },
  'no-unused-permission': {
    en: 'whether a plugin outside of the program uses it is known to you alone',
    'zh-CN': '程序之外的插件是否用到只有你知道',
  },
  'no-insecure-transport': {
    en: 'whether the other side answers safely has to be tried',
    'zh-CN': '对方是否支持安全连接需要先验证',
  },
};
