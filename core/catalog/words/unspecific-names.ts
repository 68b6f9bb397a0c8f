/** Names and words that say nothing of what a value holds, so that a label beside it does. */
import { booleanPrefixes, neutralizingSuffixes } from './vocabulary.ts';

/** Names that are no evidence of what they hold. */
export const unspecificNames: ReadonlySet<string> = new Set([
  'res', 'result', 'results', 'ret', 'data', 'response', 'resp', 'value', 'val', 'rows', 'row', 'item', 'items', 'list', 'records',
  'record', 'obj', 'object', 'info', 'body', 'params', 'param', 'detail', 'options', 'option', 'args', 'arg', 'payload', 'content',
  'text', 'str', 'input', 'v', 'd', 'x', 'o', 'r', 'code', 'answer', 'current', 'selected', 'rowdata', 'selectedrows', 'json',
]);

/** Names of whole values: a message that gives one beside the kind explains nothing (`Nickname (url)`). */
export const namesOfWholes: ReadonlySet<string> = new Set(['value', 'url', 'uri', 'href', 'link', 'path', 'src']);

/** What English shortens without vowels: no initials. */
export const shortenedWords: ReadonlySet<string> = new Set([
  'ok', 'no', 'on', 'up', 'to', 'is', 'ts', 'ms', 'ns', 'ev', 'ex', 'cb', 'fn', 'el', 'ip', 'ua', 'db', 'id', 'ctx', 'cnt', 'cfg', 'cmd',
  'css', 'dst', 'dt', 'fps', 'html', 'http', 'hr', 'jpg', 'js', 'lvl', 'mgr', 'msg', 'nth', 'pct', 'pkg', 'png', 'ptr', 'px', 'rgb',
  'rpc', 'rtn', 'sql', 'src', 'ssl', 'std', 'svc', 'svg', 'sys', 'tcp', 'tls', 'tm', 'tmp', 'ttl', 'txt', 'wss', 'xml', 'yml', 'bg',
  'bpm', 'btn', 'clr', 'dns', 'ftp', 'gps', 'grp', 'lng', 'mth', 'pwd', 'sms', 'ssh', 'tbl', 'tpl', 'udp', 'vm', 'wk', 'yr', 'ws', 'mq',
  'qps', 'tps', 'kb', 'mb', 'gb', 'cpu', 'rst', 'str', 'sync', 'try', 'why', 'by', 'my', 'ctrl', 'prms', 'sn', 'pk', 'fk', 'hk', 'cny',
  'rmb',
]);

/** Words of names that are evidence of something else than a label says. */
export const otherWords: ReadonlySet<string> = new Set([
  'ok', 'fail', 'success', 'failure', 'match', 'same', 'equal', 'equals', 'different', 'valid', 'invalid', 'expire', 'expires', 'expiry',
  'ttl', 'port', 'host', 'time', 'date', 'now', 'bool', 'fn', 'cb', 'fun', 'func', 'event', 'node', 'max', 'min', 'sum', 'avg', 'i', 'j',
  'k', 'n', 'exception', 'reason', 'warning', 'stack', 'step', 'mode', 'num', 'number', 'list', 'enc', 'crypto', 'rsa', 'aes', 'base',
  'diff', 'duration', 'retry', 'retries', 'times', 'limit', 'elapsed', 'cost', 'start', 'end', 'begin', 'next', 'prev', 'cols', 'rows',
  'enums', 'lang', 'locale', 'component', 'instance', 'ids', 'map', 'set', 'size', 'sql', 'where', 'second', 'seconds', 'sec', 'left',
  'remain', 'wait', 'interval', 'delay', 'day', 'days', 'hour', 'hours', 'minute', 'minutes', 'props', 'context', 'ctx', 'req', 'request',
  'window', 'document', 'router', 'route', 'app', 'vm', 'self', 'that', 'axios', 'http', 'query', 'cache', 'redis', 'db', 'client',
  'server', 'socket', 'file', 'blob', 'picker', 'chart', 'editor', 'worker', 'process', 'env', 'debug', 'test', 'mock', 'demo', 'sample',
  'example', 'vnode', '64',
  ...neutralizingSuffixes,
  ...booleanPrefixes,
]);
