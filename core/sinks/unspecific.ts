/** Whether the name of a value is no evidence of what it holds, so that a label beside it is. */
import { booleanPrefixes, neutralizingSuffixes, verbPrefixes } from '../catalog/words/vocabulary.ts';
import { isNeutralReceiver } from '../sources/names/negative-names.ts';
import { isMaskName } from '../sanitizers/sanitizers.ts';
import type { Node } from '../types.ts';
import { lastName, staticText, unwrap } from '../syntax/tree.ts';
import { isPascalCase, isScreamingCase, splitWords } from '../sources/names/words.ts';

/** Names that are no evidence of what they hold. */
const UNSPECIFIC = new Set([
  'res',
  'result',
  'results',
  'ret',
  'data',
  'response',
  'resp',
  'value',
  'val',
  'rows',
  'row',
  'item',
  'items',
  'list',
  'records',
  'record',
  'obj',
  'object',
  'info',
  'body',
  'params',
  'param',
  'detail',
  'options',
  'option',
  'args',
  'arg',
  'payload',
  'content',
  'text',
  'str',
  'input',
  'v',
  'd',
  'x',
  'o',
  'r',
  'code',
  'answer',
  'current',
  'selected',
  'rowdata',
  'selectedrows',
  'json',
]);
/** Letters that count, and that stand for errors and events. */
const COUNTERS = /^[eijkn_]$/;
/** What English shortens without vowels. */
const SHORTENED = new Set([
  'ok',
  'no',
  'on',
  'up',
  'to',
  'is',
  'ts',
  'ms',
  'ns',
  'ev',
  'ex',
  'cb',
  'fn',
  'el',
  'ip',
  'ua',
  'db',
  'id',
  'ctx',
  'cnt',
  'cfg',
  'cmd',
  'css',
  'dst',
  'dt',
  'fps',
  'html',
  'http',
  'hr',
  'jpg',
  'js',
  'lvl',
  'mgr',
  'msg',
  'nth',
  'pct',
  'pkg',
  'png',
  'ptr',
  'px',
  'rgb',
  'rpc',
  'rtn',
  'sql',
  'src',
  'ssl',
  'std',
  'svc',
  'svg',
  'sys',
  'tcp',
  'tls',
  'tm',
  'tmp',
  'ttl',
  'txt',
  'wss',
  'xml',
  'yml',
  'bg',
  'bpm',
  'btn',
  'clr',
  'dns',
  'ftp',
  'gps',
  'grp',
  'lng',
  'mth',
  'pwd',
  'sms',
  'ssh',
  'tbl',
  'tpl',
  'udp',
  'vm',
  'wk',
  'yr',
  'ws',
  'mq',
  'qps',
  'tps',
  'kb',
  'mb',
  'gb',
  'cpu',
  'rst',
  'str',
  'sync',
  'try',
  'why',
  'by',
  'my',
  'ctrl',
  'prms',
  'sn',
  'pk',
  'fk',
  'hk',
  'cny',
  'rmb',
]);
const INITIALS = /^[b-df-hj-np-tv-xz][b-df-hj-np-tv-z]{1,5}$/;
/** Words of names that are evidence of something else. */
const OTHER_THINGS = new Set([
  ...neutralizingSuffixes,
  ...booleanPrefixes,
  'ok',
  'fail',
  'success',
  'failure',
  'match',
  'same',
  'equal',
  'equals',
  'different',
  'valid',
  'invalid',
  'expire',
  'expires',
  'expiry',
  'ttl',
  'port',
  'host',
  'time',
  'date',
  'now',
  'bool',
  'fn',
  'cb',
  'fun',
  'func',
  'event',
  'node',
  'max',
  'min',
  'sum',
  'avg',
  'i',
  'j',
  'k',
  'n',
  'exception',
  'reason',
  'warning',
  'stack',
  'step',
  'mode',
  'num',
  'number',
  'list',
  'enc',
  'crypto',
  'rsa',
  'aes',
  'base',
  'diff',
  'duration',
  'retry',
  'retries',
  'times',
  'limit',
  'elapsed',
  'cost',
  'start',
  'end',
  'begin',
  'next',
  'prev',
  'cols',
  'rows',
  'enums',
  'lang',
  'locale',
  'component',
  'instance',
  'ids',
  'map',
  'set',
  'size',
  'sql',
  'where',
  'second',
  'seconds',
  'sec',
  'left',
  'remain',
  'wait',
  'interval',
  'delay',
  'day',
  'days',
  'hour',
  'hours',
  'minute',
  'minutes',
  'props',
  'context',
  'ctx',
  'req',
  'request',
  'window',
  'document',
  'router',
  'route',
  'app',
  'vm',
  'self',
  'that',
  'axios',
  'http',
  'query',
  'cache',
  'redis',
  'db',
  'client',
  'server',
  'socket',
  'file',
  'blob',
  'picker',
  'chart',
  'editor',
  'worker',
  'process',
  'env',
  'debug',
  'test',
  'mock',
  'demo',
  'sample',
  'example',
  'vnode',
  '64',
]);
const VERBS = new Set(verbPrefixes);

/** Whether a name is no evidence at all. */
export function isUnspecific(node: Node): boolean {
  const bare = unwrap(node);
  if (bare.type === 'AwaitExpression') return true;
  const name = lastName(bare)?.toLowerCase();
  return name !== undefined && UNSPECIFIC.has(name);
}

/** `res.code` is the outcome of a request. */
export function isStatusCode(node: Node): boolean {
  const bare = unwrap(node);
  return (
    bare.type === 'MemberExpression' &&
    /^(?:status)?code$/i.test(lastName(bare) ?? '') &&
    /^(?:res|result|resp|response|ret|rsp|err|error|e|r)$/i.test(lastName(bare.object) ?? '')
  );
}

/** Whether a name is a single letter, or initials that are no English word. */
export function isOpaque(node: Node): boolean {
  const name = nameOf(node);
  if (name === undefined) return false;
  if (name.length === 1) return /[a-z]/.test(name) && !COUNTERS.test(name);
  return INITIALS.test(name) && !SHORTENED.has(name);
}

/** Whether a name, though it may be evidence, does not contradict the label. */
export function mayBeAnything(node: Node): boolean {
  const name = nameOf(node);
  const bare = unwrap(node);
  if (name === undefined || name.startsWith('$') || isMaskName(name) || isPascalCase(name) || isScreamingCase(name)) return false;
  if (bare.type === 'MemberExpression' && isNeutralReceiver(lastName(bare.object) ?? '')) return false;
  const words = splitWords(name);
  return (
    words.length <= 3 &&
    !VERBS.has(words[0] ?? '') &&
    !words.some((word) => OTHER_THINGS.has(word) || SHORTENED.has(word) || /(?:ed|ing|able)$/.test(word))
  );
}

function nameOf(node: Node): string | undefined {
  const bare = unwrap(node);
  return bare.type === 'Identifier' || (bare.type === 'MemberExpression' && (!bare.computed || staticText(bare.property) !== undefined))
    ? lastName(bare)
    : undefined;
}
