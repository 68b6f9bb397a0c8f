/** What surrounds a literal: translations, minified code, code that runs on the user's device. */
import type { TSESTree } from '@typescript-eslint/types';
import type { Facts } from '../facts.ts';
import { constantsOf } from './constants.ts';
import { classifyValue } from './value-class.ts';

const TRANSLATIONS = /(?:^|[/\\])(?:locales?|langs?|languages?|i18n|translations?)[/\\]|(?:^|[/\\])(?:[a-z]{2}[-_][A-Z]{2}|zh-Han[st]|i18n|lang)\.(?:[cm]?[jt]s|json|ya?ml|properties)$|(?:^|[/\\])messages(?:_\w{2,8})?\.properties$/;

/** Whether a path is one of a catalogue of translated texts. */
export function isTranslationFile(path: string): boolean {
  return TRANSLATIONS.test(path);
}

const memo = new WeakMap<TSESTree.ObjectExpression, boolean>();
const MIN_TEXTS = 4;

/** Whether most values of an object are sentences or labels. */
export function isTextCatalogue(object: TSESTree.ObjectExpression, facts: Facts): boolean {
  let known = memo.get(object);
  if (known === undefined) {
    const texts = object.properties.flatMap((item) => (item.type === 'Property' ? constantsOf(item.value, facts.bindings).slice(0, 1) : []));
    const sentences = texts.filter(({ text }) => ['text', 'placeholder'].includes(classifyValue(text)) || /^[A-Z][a-z]+$/.test(text));
    known = texts.length >= MIN_TEXTS && sentences.length / texts.length >= 0.6;
    memo.set(object, known);
  }
  return known;
}

const CLIENT_MODULES = /^(?:vue|@vue\/|pinia|react|@dcloudio\/|@tarojs\/|@angular\/|element-plus|element-ui|antd|vant|svelte)/;
const CLIENT_GLOBALS = /\b(?:window|document|localStorage|sessionStorage|navigator|wx|uni|Taro|getApp)\s*[.(]/;
const SERVER_SIGNS = /\brequire\(\s*['"](?:fs|path|http|node:|express|koa|mysql|egg)|from\s+['"](?:fs|path|node:|express|koa|@nestjs\/)|\bprocess\.(?:env\.(?!VUE_|VITE_|REACT_|NODE_ENV)|argv|exit)/;

/** Whether a file ends up on the user's device, where no environment variable keeps a secret. */
export function runsOnClient(facts: Facts): boolean {
  if (facts.roles.has('browser') || facts.roles.has('miniprogram')) return true;
  if (facts.roles.has('server')) return false;
  const { path, text } = facts.file;
  if (/\.(?:vue|jsx|tsx)$/i.test(path)) return true;
  const imports = facts.parsed.tree.body.some((node) => node.type === 'ImportDeclaration' && CLIENT_MODULES.test(node.source.value));
  return imports || (CLIENT_GLOBALS.test(text) && !SERVER_SIGNS.test(text));
}
