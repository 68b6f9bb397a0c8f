/** What to do about values that others get. */
import { defineAdvice, NONE } from './define.ts';

export const share = defineAdvice('share', [
  ['number', 'leave {it} out, or send a random id instead', '请去掉，或改用随机 ID'],
  ['account record', 'leave {it} out, or send a random id instead', '请去掉，或改用随机 ID'],
  ['id', NONE],
  ['*', 'leave {it} out', '请去掉'],
]);

/** A model answers about a placeholder as well, which is replaced again in its answer. */
export const languageModel = defineAdvice('language-model', [
  // A record may have no name in it, or nothing else.
  ['record', 'leave out names and unneeded fields', '请去掉身份信息和模型用不到的内容'],
  // What a person has or earns is what the model is asked about.
  ['attribute', 'leave out whose it is', '请去掉能识别到个人的内容'],
  ['number place account', 'send placeholders instead', '请改为发送占位符'],
  ['id', NONE],
  ['*', 'leave {it} out', '请去掉'],
]);

/** Names that a bundler replaces by values: they stand in the page. */
export const bundle = defineAdvice('bundle', [
  ['number attribute place record image account biometric hash', 'leave {it} out', '请去掉'],
  ['id', NONE],
  ['*', 'define only what pages may know', '请只定义页面可以公开的内容'],
]);

/** Another window, whoever's page it shows. */
export const anyWindow = defineAdvice('any-window', [
  ['id', NONE],
  ['*', 'name the target origin instead of "*"', '请指定目标来源，不要使用 "*"'],
]);

export const clipboard = defineAdvice('clipboard', [
  ['id', NONE],
  ['*', 'copy {it} only when the user asks', '请仅在用户主动要求时复制'],
]);

export const response = defineAdvice('response', [
  ['record', 'return only the needed fields', '请只返回必要字段'],
  ['id', NONE],
  ['*', 'leave {it} out', '请从响应中去掉'],
]);

export const token = defineAdvice('token', [
  ['id', NONE],
  ['*', 'keep only the user’s id in it', '请只在令牌中放用户 ID'],
]);

export const transport = defineAdvice('transport', [['*', 'use https', '请改用 https']]);
