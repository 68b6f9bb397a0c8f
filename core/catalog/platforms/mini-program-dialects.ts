/** How the markup of each mini-program platform is written: the languages differ in their endings and in what begins an attribute. */
export interface MiniProgramDialect {
  readonly id: string;
  /** Ending of files in this dialect, without dot. */
  readonly extension: string;
  readonly doc: string;
  /** What the names of directives begin with: `wx:for`, `s-for`. */
  readonly prefix: string;
  /** A file that stands in a folder above, where the ending alone is that of another language too. */
  readonly below?: string;
}

export const MINI_PROGRAM_DIALECTS: readonly MiniProgramDialect[] = [
  { id: 'wechat', extension: 'wxml', prefix: 'wx:', doc: 'https://developers.weixin.qq.com/miniprogram/dev/reference/wxml/' },
  { id: 'alipay', extension: 'axml', prefix: 'a:', doc: 'https://opendocs.alipay.com/mini/framework/axml' },
  { id: 'baidu', extension: 'swan', prefix: 's-', doc: 'https://smartprogram.baidu.com/docs/develop/framework/view/' },
  { id: 'bytedance', extension: 'ttml', prefix: 'tt:', doc: 'https://developer.open-douyin.com/docs/resource/zh-CN/mini-app/develop/framework/ttml/list-render' },
  // QML is Qt's language as well.
  { id: 'qq', extension: 'qml', prefix: 'qq:', below: 'app.json', doc: 'https://q.qq.com/wiki/develop/miniprogram/frame/view/wxml.html' },
];

/** Attributes that hand an event to a function of the page, up to the event's name: `bindtap`, `catch:tap`, Alipay's `onTap`. */
export const EVENT_ATTRIBUTE = /^(?:(?:mut-bind|capture-bind|capture-catch|bind|catch):?|(?:on|catch)(?=[A-Z]))(?=\w)/;

/** Elements whose content is code. */
export const CODE_ELEMENTS: readonly string[] = ['wxs', 'sjs', 'filter', 'qs', 'import-sjs'];

/** Elements without content, which some write without an end. */
export const VOID_ELEMENTS: ReadonlySet<string> = new Set(['input', 'import', 'include', 'image', 'icon', 'progress', 'slider', 'br', 'hr', 'img']);

/** Elements in which something is typed. */
export const TYPED_IN = /(?:^|-)(?:input|textarea|field)$/;

/** Attributes that bind an element to the state in both directions, and those that show the state in an input. */
export const BOUND_ATTRIBUTE = /^model:|^value$/;

/** Attributes that hold a key or password as constant text: `<map subkey="…">`. https://developers.weixin.qq.com/miniprogram/dev/component/map.html */
export const SECRET_ATTRIBUTE = /(?:^|[-_])(?:sub-?key|(?:api|app|access|map)-?key|passw(?:or)?d|pwd)$|secret(?:-?key)?$|token$/i;
