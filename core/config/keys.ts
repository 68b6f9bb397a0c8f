/** The keys of `pi-guard.json`: the only place where a setting is declared. */
import { kinds } from '../catalog/kinds/index.ts';
import { CONFIGURABLE_TARGETS, configuredSinkNames } from '../catalog/recognised-sinks/configured-sinks.ts';
import { DIGEST } from '../sources/names/ignored-values.ts';
import { rules } from '../catalog/rules.ts';
import { COMMENT_RULE, COMMENT_RULE_DESCRIPTION } from '../suppress/comment-rule.ts';
import { LEVELS, LOCALES, PRESETS, ROLES } from '../types.ts';
import type { Key, ValueOf } from './shape.ts';

const kindIds: readonly string[] = kinds.map((kind) => kind.id);
const ruleIds: readonly string[] = [...rules.map((rule) => rule.id), COMMENT_RULE];
const kindNames = Object.fromEntries(kinds.map(({ id, name }) => [id, name]));
const ruleNames = {
  ...Object.fromEntries(rules.map(({ id, description }) => [id, description])),
  [COMMENT_RULE]: COMMENT_RULE_DESCRIPTION,
};

export const keys = {
  $schema: {
    shape: { is: 'text' },
    description: { en: 'Address of the JSON schema, for editors.', 'zh-CN': 'JSON Schema 地址，供编辑器使用。' },
  },
  root: {
    shape: { is: 'boolean' },
    description: { en: 'Stop here: no pi-guard.json of a parent folder is read.', 'zh-CN': '到此为止：不再读取上级目录的 pi-guard.json。' },
  },
  extends: {
    shape: { is: 'path' },
    description: {
      en: 'Another JSON file, relative to this one, or that of an installed package ("@company/privacy" for its pi-guard.json, "@company/privacy/strict.json"), whose settings come first: a company’s own vocabulary.',
      'zh-CN':
        '另一个 JSON 文件（相对本文件），或已安装的包中的文件（"@company/privacy" 即其 pi-guard.json，或 "@company/privacy/strict.json"），其设置先生效，例如公司统一的词表。',
    },
  },
  preset: {
    shape: { is: 'choice', values: PRESETS },
    description: {
      en: 'Which findings are reported: what a careful engineer would fix, or everything.',
      'zh-CN': '报告哪些问题：recommended 只报告值得修的，strict 报告全部。',
    },
  },
  rules: {
    shape: { is: 'map', keys: ruleIds, names: ruleNames, of: { is: 'choice', values: ['off', 'warn', 'error'] } },
    description: {
      en: 'Severity of each rule. Inside ESLint only "off" counts; the rest is ESLint’s own configuration.',
      'zh-CN': '各规则的级别。在 ESLint 中只有 "off" 生效，其余以 ESLint 配置为准。',
    },
  },
  minLevel: {
    shape: { is: 'choice', values: LEVELS },
    description: { en: 'Lowest level that is reported; goes before the preset’s.', 'zh-CN': '报告的最低等级，优先于预设。' },
  },
  levels: {
    shape: { is: 'map', keys: kindIds, names: kindNames, of: { is: 'choice', values: LEVELS } },
    description: { en: 'Level of a kind of personal information in this project.', 'zh-CN': '本项目中某类个人信息的等级。' },
  },
  locale: {
    shape: { is: 'choice', values: [...LOCALES, 'auto'] as const },
    description: { en: 'Language of the messages; "auto" is the environment’s.', 'zh-CN': '提示语言；"auto" 跟随系统环境。' },
  },
  words: {
    shape: { is: 'map', keys: kindIds, names: kindNames, of: { is: 'list', of: { is: 'text' } } },
    description: {
      en: 'Names that mean a kind in this project, added to the built-in ones.',
      'zh-CN': '本项目中表示某类个人信息的名称，在内置词表之外追加。',
    },
  },
  ignoreNames: {
    shape: { is: 'list', of: { is: 'text' } },
    description: { en: 'Names that never mean personal information in this project.', 'zh-CN': '本项目中不代表个人信息的名称。' },
  },
  ignoreValues: {
    shape: {
      is: 'list',
      of: {
        is: 'form',
        pattern: DIGEST,
        wanted: {
          en: 'a digest "sha256:…:…" as `pi-guard --hash-value` makes it, never the value itself',
          'zh-CN': '由 `pi-guard --hash-value` 生成的摘要 "sha256:…:…"，切勿填写值本身',
        },
      },
    },
    description: {
      en: 'Values written in code or data that are known and accepted, as digests that `pi-guard --hash-value` makes: the values themselves do not stand here.',
      'zh-CN': '代码或数据中已知且可接受的值，填写由 `pi-guard --hash-value` 生成的摘要，而不是值本身。',
    },
  },
  ignore: {
    shape: { is: 'list', of: { is: 'path' } },
    description: {
      en: 'Globs of files and folders that are not looked at, relative to this file; "!" takes one back.',
      'zh-CN': '不检查的文件和目录（glob，相对本文件）；以 "!" 开头表示重新纳入。',
    },
  },
  sinks: {
    shape: {
      is: 'list',
      of: {
        is: 'object',
        fields: {
          module: { is: 'path' },
          global: { is: 'text' },
          member: { is: 'text' },
          args: { is: 'list', of: { is: 'position' } },
          sink: { is: 'choice', values: CONFIGURABLE_TARGETS, names: configuredSinkNames },
        },
        required: ['sink'],
        oneOf: ['module', 'global'],
      },
    },
    description: {
      en: 'The project’s own functions through which values leave: of a module ("*/utils/report" for any path that ends so) or a global; args counts from 0.',
      'zh-CN': '项目自己的输出函数：来自模块（"*/utils/report" 匹配任意以此结尾的路径）或全局对象；args 从 0 开始计数。',
    },
  },
  maskers: {
    shape: {
      is: 'list',
      of: {
        is: 'text-or-object',
        object: { is: 'object', fields: { module: { is: 'path' }, name: { is: 'text' } }, required: ['module', 'name'] },
      },
    },
    description: {
      en: 'The project’s own masking functions, by name or by module and name.',
      'zh-CN': '项目自己的脱敏函数：函数名，或模块加函数名。',
    },
  },
  roles: {
    shape: { is: 'map', hasPaths: true, of: { is: 'choice', values: ROLES } },
    description: {
      en: 'Where the files of a glob run; goes before what their path suggests, and the last matching glob decides.',
      'zh-CN': '各 glob 下代码的运行环境，优先于按路径的判断；多个匹配时以最后一个为准。',
    },
  },
  modules: {
    shape: {
      is: 'map',
      of: {
        is: 'form',
        pattern: /^[^\\/:][^:]*$/,
        isPath: true,
        wanted: { en: 'a path relative to this file', 'zh-CN': '相对于本文件的路径' },
      },
    },
    description: {
      en: 'Short names of the project’s own modules and what they stand for, relative to this file: {"@shared": "packages/shared/src"}. Beside those of tsconfig.json, bundlers and workspaces, and before them.',
      'zh-CN':
        '项目自有模块的别名及其路径（相对本文件）：{"@shared": "packages/shared/src"}。在 tsconfig.json、打包工具和工作区的别名之外追加，并优先于它们。',
    },
  },
  requireReason: {
    shape: { is: 'boolean' },
    description: {
      en: 'Comments that switch a rule off count only with a reason: " -- why". What one without a reason would hide is reported at the comment.',
      'zh-CN': '停用规则的注释必须写明理由（" -- 理由"）才有效；没有理由时，被隐藏的问题会在该注释处报告。',
    },
  },
} as const satisfies Record<string, Key>;

export type KeyName = keyof typeof keys;

/** The settings of one file, as written; keys with problems are left out. */
export type ConfigFile = { readonly [K in KeyName]?: ValueOf<(typeof keys)[K]['shape']> };
