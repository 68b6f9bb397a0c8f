/** Titles of repairs that read a variable: what the code does without it, and what is to be done so that it is set. */
import type { Text } from '../../types.ts';
import type { SameSecret } from './same-secret.ts';

/** The title of a repair, given its part about the list of variables. */
export type Titled = (list: Text) => Text;

/** The part of a title where the list of variables gets the name. */
export const LISTING: Text = { en: ', and add it to .env.example', 'zh-CN': '，并写入 .env.example（不含值）' };
/** The part of a title where the list has the name already, or there is none. */
export const NO_LIST: Text = { en: '', 'zh-CN': '' };

/** A title with what is left to do where nothing in sight fills the environment. */
export function withSetting(title: Text): Text {
  return { en: `${title.en}; set it where the program is started`, 'zh-CN': `${title['zh-CN']}，需在启动程序处设置该变量` };
}

/** A title with the files that pass the variable to a container or a job. */
export function withHandedOn(title: Text, files: readonly string[]): Text {
  if (files.length === 0) return title;
  return {
    en: `${title.en}; ${files.join(', ')} ${files.length === 1 ? 'hands' : 'hand'} it on`,
    'zh-CN': `${title['zh-CN']}，并由 ${files.join('、')} 传入`,
  };
}

/** A title with the file whose list of required variables gets the name. */
export function withRequired(title: Text, file: string): Text {
  return { en: `${title.en}; ${file} requires it`, 'zh-CN': `${title['zh-CN']}，并加入 ${file} 的必填变量` };
}

/** A title with what `.gitignore` gets: the file with the values, or only that it lets the list of them in. */
export function withIgnoring(title: Text, ignoring: string): Text {
  if (ignoring === '') return title;
  return /^\.env\r?$/m.test(ignoring)
    ? { en: `${title.en}; .gitignore gets .env`, 'zh-CN': `${title['zh-CN']}，并由 .gitignore 忽略 .env` }
    : { en: `${title.en}, which .gitignore then lets in`, 'zh-CN': `${title['zh-CN']}，并在 .gitignore 中放行该文件` };
}

/** A title names no more files than this. */
const MAX_NAMED = 3;

/** The part of a title about other files that a repair changes. */
function changedToo(changed: readonly string[]): Text {
  if (changed.length === 0) return NO_LIST;
  return changed.length >= MAX_NAMED
    ? { en: ` here and in ${String(changed.length)} other files`, 'zh-CN': `此处及另外 ${String(changed.length)} 个文件` }
    : { en: ` here and in ${changed.join(', ')}`, 'zh-CN': `此处及 ${changed.join('、')} ` };
}

/** The part of a title that names files which still hold the same value. */
export function leftIn(left: readonly string[]): Text {
  if (left.length === 0) return NO_LIST;
  return left.length > MAX_NAMED
    ? { en: ` (${String(left.length)} other files have it too)`, 'zh-CN': `（另有 ${String(left.length)} 个文件中也有）` }
    : { en: ` (also in ${left.join(', ')})`, 'zh-CN': `（${left.join('、')} 中也有）` };
}

/** What becomes of other mentions of a secret in its file. */
type Told = 'named' | 'taken out';
const TOLD: Readonly<Record<Told, Text>> = {
  named: { en: ', name the variable in the output and comments here', 'zh-CN': '，该文件的输出和注释中改写为变量名' },
  'taken out': { en: ', without the comment that gives it', 'zh-CN': '，并删去注明该密码的注释' },
};

/**
 * `Read it from process.env.NAME, fail when it is not set, and …`; `told`: what becomes of other mentions of the secret, in outputs and
 * comments of the file. Undefined where it has none.
 */
export function readTitle(
  name: string,
  { changed, left }: Pick<SameSecret, 'changed' | 'left'> = { changed: [], left: [] },
  told?: Told,
): Titled {
  const hidden = told ? TOLD[told] : NO_LIST;
  const [here, also] = [changedToo(changed), leftIn(left)];
  return (list) => ({
    en: `Read it from process.env.${name}${here.en}, ${list.en === '' ? 'and ' : ''}fail when it is not set${hidden.en}${list.en}${also.en}`,
    'zh-CN': `${here['zh-CN']}改为读取 process.env.${name}（未设置时报错）${hidden['zh-CN']}${list['zh-CN']}${also['zh-CN']}`,
  });
}

/** A list of which each entry is set in one variable; without it, the list is empty. */
export function listTitle(name: string): Titled {
  return (list) => ({
    en: `Read the whole list from process.env.${name}, with commas between${list.en}`,
    'zh-CN': `整个列表改为读取 process.env.${name}（以逗号分隔）${list['zh-CN']}`,
  });
}

/** Keys of egg, which refuses to sign without them. */
export function eggTitle(name: string): Titled {
  return (list) => ({
    en: `Read it from process.env.${name}, without which egg signs no cookie${list.en}`,
    'zh-CN': `改为读取 process.env.${name}（未设置时 egg 不签名 Cookie）${list['zh-CN']}`,
  });
}

/** The default of a setting that goes; `names`: the variables of which the first that is set is read. */
export function dropTitle(
  name: string | undefined,
  names?: readonly string[],
  { changed, left }: Pick<SameSecret, 'changed' | 'left'> = { changed: [], left: [] },
): Titled {
  if (names)
    return () => ({
      en: `Drop the default, and fail when none of ${names.join(', ')} is set`,
      'zh-CN': `去掉默认值（${names.join('、')} 均未设置时报错）`,
    });
  const [here, also] = [changedToo(changed), leftIn(left)];
  if (name === undefined)
    return () => ({
      en: `Drop the default${here.en}: the setting must then be set${also.en}`,
      'zh-CN': `${here['zh-CN']}去掉默认值：该配置必须显式设置${also['zh-CN']}`,
    });
  return (list) => ({
    en: `Drop the default${here.en}, ${list.en === '' ? 'and ' : ''}fail when ${name} is not set${list.en}${also.en}`,
    'zh-CN': `${here['zh-CN']}去掉默认值（${name} 未设置时报错）${list['zh-CN']}${also['zh-CN']}`,
  });
}
