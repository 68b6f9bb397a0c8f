/** A credential in a settings file → a placeholder that the program which reads the file fills in. Other files know no such thing. */
import { placeholderFiles } from '../../catalog/placeholder-files.ts';
import type { Setting } from '../../secrets/data/settings.ts';
import type { Edit, Fix, SourceFile, Text } from '../../types.ts';
import { environmentName } from './name.ts';

/** `${NAME:default}` and `${NAME:-default}`. */
const WITH_DEFAULT = /^\$\{([\w.-]{1,80}?)(?::-|:=|:|-)[^${}]*\}$/;
const QUOTED = /^(["'])([\s\S]*)\1$/;

/** Repairs of a setting whose value is a credential; none where the file's reader fills in nothing. The value is written nowhere. */
export function proposePlaceholder(file: SourceFile, setting: Setting): Fix[] {
  const path = file.path.replaceAll('\\', '/');
  const kind = placeholderFiles.find((row) => row.path.test(path));
  if (!kind) return [];
  const { start, end } = setting.range;
  const written = file.text.slice(start, end);
  const [, quote = '', inner = written] = QUOTED.exec(written) ?? [];
  // `- NAME=value` of a list of variables keeps its name.
  const isPair = inner.endsWith(`=${setting.value}`);
  const range = { start: isPair ? end - quote.length - setting.value.length : start + quote.length, end: end - quote.length };
  const withDefault = WITH_DEFAULT.exec(inner);
  const [before, after] = kind.form;
  if (withDefault && !kind.isSecretStore)
    return [
      { title: dropTitle(withDefault[1] ?? ''), safety: 'review', edits: [{ range, text: `${before}${withDefault[1] ?? ''}${after}` }] },
    ];
  if (!(isPair || inner === setting.value) || /[$\n]/.test(inner) || (quote === '' && isInFlow(file.text, start))) return [];
  const name = environmentName({ name: setting.name, owners: setting.owners, noun: 'password' });
  const edits: Edit[] = [{ range, text: `${before}${name}${after}` }];
  return [{ title: kind.isSecretStore ? secretTitle(name) : readTitle(name), safety: 'review', edits }];
}

/** Whether a YAML value stands between braces, where a placeholder's own would end it. */
function isInFlow(text: string, at: number): boolean {
  return /[{[]/.test(text.slice(text.lastIndexOf('\n', at - 1) + 1, at));
}

function readTitle(name: string): Text {
  return { en: `Read it from the environment variable ${name}`, 'zh-CN': `改为读取环境变量 ${name}` };
}

function secretTitle(name: string): Text {
  return { en: `Read it from the secret ${name} of the repository`, 'zh-CN': `改为读取仓库的密钥 ${name}` };
}

function dropTitle(name: string): Text {
  return { en: `Drop the default: ${name} must then be set`, 'zh-CN': `去掉默认值：${name} 必须显式设置` };
}
