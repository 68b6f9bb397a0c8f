/** One mini-program in the languages of four platforms: what differs between them as a table, and the translation that it drives. */
import assert from 'node:assert/strict';
import { MINI_PROGRAM_DIALECTS } from '../../../core/catalog/platforms/mini-program-dialects.ts';

/** Texts by path. */
export type Files = ReadonlyMap<string, string>;

/** How a platform writes what the fixture writes in WeChat's way; endings and prefixes are those of the catalogue. */
export interface Platform {
  readonly id: string;
  /** The global object of its interfaces. */
  readonly host: string;
  /** Elements that hold code, and that name a file of code; the attributes for its name and its file; the ending of such files. */
  readonly code: { readonly inline: string; readonly imported: string; readonly name: string; readonly file: string; readonly ending: string };
  /** The attribute that hands an event to a function: verb and event, the event in capitals where the platform wants it so. */
  readonly handler: (verb: string, event: string) => string;
  /** Names in scripts that are called otherwise, by the name that WeChat gives them. */
  readonly renamed?: Readonly<Record<string, string>>;
}

const handedOver = (verb: string, event: string): string => verb + event;

export const PLATFORMS: readonly Platform[] = [
  // https://opendocs.alipay.com/mini/framework/axml, https://opendocs.alipay.com/mini/framework/sjs, https://opendocs.alipay.com/mini/framework/component_object
  {
    id: 'alipay',
    host: 'my',
    code: { inline: 'sjs', imported: 'import-sjs', name: 'name', file: 'from', ending: 'sjs' },
    handler: (verb, event) => (verb === 'bind' ? 'on' : verb) + event.charAt(0).toUpperCase() + event.slice(1),
    renamed: { properties: 'props', behaviors: 'mixins', Behavior: 'Mixin', attached: 'didMount' },
  },
  // https://smartprogram.baidu.com/docs/develop/framework/view_sjs/
  { id: 'baidu', host: 'swan', code: { inline: 'filter', imported: 'import-sjs', name: 'module', file: 'src', ending: 'sjs' }, handler: handedOver },
  // https://developer.open-douyin.com/docs/resource/zh-CN/mini-app/develop/framework/sjs-syntax-reference/
  { id: 'bytedance', host: 'tt', code: { inline: 'sjs', imported: 'sjs', name: 'module', file: 'src', ending: 'sjs' }, handler: handedOver },
];

/** The same program for another platform. Lines stay where they are. */
export function translated(files: Files, platform: Platform): Map<string, string> {
  const dialect = MINI_PROGRAM_DIALECTS.find(({ id }) => id === platform.id);
  assert.ok(dialect, platform.id);
  const { extension, prefix } = dialect;
  const endings: Readonly<Record<string, string>> = { wxml: extension, wxs: platform.code.ending };
  return new Map([...files].map(([path, text]) => {
    const ending = path.split('.').at(-1) ?? '';
    const body = ending === 'wxml' ? markup(text, platform, prefix) : ending === 'js' ? script(text, platform) : text;
    return [path.replace(/\w+$/, endings[ending] ?? ending), body];
  }));
}

function script(text: string, { host, renamed = {} }: Platform): string {
  return text.replace(/\bwx\./g, `${host}.`).replace(/\b\w+(?=[:(.])/g, (name) => (Object.hasOwn(renamed, name) ? renamed[name] ?? name : name));
}

function markup(text: string, { code, handler }: Platform, prefix: string): string {
  return text
    .replace(/<wxs src="([^"]*)\.wxs" module=/g, `<${code.imported} ${code.file}="$1.${code.ending}" ${code.name}=`)
    .replace(/<wxs module=/g, `<${code.inline} ${code.name}=`)
    .replace(/<\/wxs>/g, `</${code.inline}>`)
    .replace(/\bwx:/g, prefix)
    .replace(/\b(bind|catch):?([a-z]+)(?==")/g, (_, verb: string, event: string) => handler(verb, event));
}
