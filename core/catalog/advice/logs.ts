/** What to do about values in logs and errors. */
import type { Text } from '../../types.ts';
import { defineAdvice, NONE } from './define.ts';

export const log = defineAdvice('log', [
  ['number', 'mask {it}, or log an internal id instead', '请先脱敏，或改为记录内部 ID'],
  ['account', 'leave {it} out, or log an internal id', '请去掉，或改为记录内部 ID'],
  ['record', 'log an id or only the needed fields', '请只记录 ID 或必要字段'],
  ['id', NONE],
  ['password answer system code biometric secret map token ticket hash', 'do not log {it}', '请不要记录'],
  ['image', 'log a file id instead', '请改为记录文件 ID'],
  ['place', 'leave {it} out, or round {it}', '请去掉，或降低精度'],
  ['attribute', 'leave {it} out', '请去掉'],
]);

/** The console of a browser or an app: what a page writes there was written to find a mistake, and nobody needs it once that is found. */
export const clientConsole = defineAdvice('client-console', [
  ['number', 'mask {it}, or delete this line', '请先脱敏，或删除这行日志'],
  ['account', 'delete this line, or log an internal id', '请删除这行日志，或改为记录内部 ID'],
  ['record', 'delete this line, or log only the needed fields', '请删除这行日志，或只记录必要字段'],
  ['id', NONE],
  ['password answer system code biometric secret map token ticket hash', 'do not log {it}', '请不要记录'],
  ['image', 'log a file id instead, or delete this line', '请改为记录文件 ID，或删除这行日志'],
  ['place', 'leave {it} out, or round {it}', '请去掉，或降低精度'],
  ['attribute', 'delete this line', '请删除这行日志'],
]);

export const error = defineAdvice('error', [
  ['number', 'mask {it}, or leave {it} out', '请先脱敏，或去掉'],
  ['account record', 'leave {it} out, or use an internal id', '请去掉，或改用内部 ID'],
  ['id', NONE],
  ['*', 'leave {it} out', '请去掉'],
]);

/** What a server answers when something failed. */
export const errorResponse = defineAdvice('error-response', [
  ['number', 'mask {it}, or leave {it} out', '请先脱敏，或去掉'],
  ['account record', 'leave {it} out, or use an internal id', '请去掉，或改用内部 ID'],
  ['id', NONE],
  ['*', 'leave {it} out', '请去掉'],
]);

/** What goes with an answer beside its body. */
export const responseHeader = defineAdvice('response-header', [
  ['number', 'mask {it}, or send {it} in the body', '请先脱敏，或改为放在响应体中'],
  ['account record', 'leave {it} out, or use an internal id', '请去掉，或改用内部 ID'],
  ['id', NONE],
  ['*', 'leave {it} out', '请去掉'],
]);

/** A command that is shown is for somebody who puts in what is missing. */
export const IN_COMMAND: Text = { en: 'show a placeholder instead', 'zh-CN': '请改为显示占位值' };

/** What is advised of records, in fewer words, where a message has little room; Chinese is short enough. */
export const IN_FEWER_WORDS: ReadonlyMap<string, string> = new Map([
  ['log an id or only the needed fields', 'log only an id'],
]);
