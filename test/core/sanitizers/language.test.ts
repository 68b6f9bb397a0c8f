/** What masks are written with: each expression gives in the interpreter what it gives in the language, and in lodash. */
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { Interpreter } from '../../../core/sanitizers/interpreter/interpreter.ts';
import { Callable, Dict, Figure, List, NotUnderstood, Pattern, Text, Thrown, input, type Value } from '../../../core/sanitizers/interpreter/values.ts';
import { NO_NAMES, type MaskScope } from '../../../core/sanitizers/scope.ts';
import { isFunction } from '../../../core/syntax/tree.ts';
import { expressionIn } from './run.ts';

const TEXTS = ['13800138000', ' 王小明 ', '', 'zhang.Xiao@example.com', 'a😀b', '0'];
const lodash: unknown = createRequire(import.meta.url)('lodash');
const SILENT = { log: () => undefined, warn: () => undefined, error: () => undefined };
const WITH_LODASH: MaskScope = { ...NO_NAMES, definition: ({ name }) => (name === '_' ? { lodash: undefined } : undefined) };

function interpreted(code: string, text: string): unknown {
  const fn = expressionIn(`(${code})`);
  assert.ok(isFunction(fn));
  return plain(new Interpreter().call(fn, [input(text)], WITH_LODASH));
}

function plain(value: Value): unknown {
  if (value instanceof Text) return value.text;
  if (value instanceof Figure) return value.value;
  if (value instanceof List) return value.items.map(plain);
  if (value instanceof Dict) return Object.fromEntries([...value.entries].map(([key, item]) => [key, plain(item)]));
  return value instanceof Callable || value instanceof Pattern ? typeof value : value;
}

function real(code: string, text: string): unknown {
  const fn = (new Function('_', 'console', `return (${code});`) as (...given: unknown[]) => (value: string) => unknown)(lodash, SILENT);
  return comparable(fn(text));
}

/** Objects of both sides in one form: holes and `undefined` in arrays alike. */
function comparable(value: unknown): unknown {
  return value === null || typeof value !== 'object' ? value : (JSON.parse(JSON.stringify(value, (_, item: unknown) => (item === undefined || Number.isNaN(item) ? String(item) : item))) as unknown);
}

function outcome(action: () => unknown): unknown {
  try {
    return action();
  } catch (error) {
    if (error instanceof NotUnderstood || error instanceof assert.AssertionError) throw error;
    return 'throws';
  }
}

/** Expressions of one text `p`, or bodies of functions of it. What lodash does with characters of two units is left out. */
const LANGUAGE: Readonly<Record<string, readonly string[]>> = {
  'cutting texts': [
    'p.slice()', 'p.slice(2)', 'p.slice(-3)', 'p.slice(2, -2)', 'p.slice(5, 2)', "p.slice('2')", 'p.slice(undefined, 3)', 'p.slice(-100, 100)', 'p.slice(1.9, 3.9)', 'p.slice(NaN, 2)',
    'p.substring(2)', 'p.substring(5, 2)', 'p.substring(-1, 3)', 'p.substring(2, undefined)', 'p.substring(3, 100)', 'p.substring(100, 1)',
    'p.substr(2)', 'p.substr(-4)', 'p.substr(2, 3)', 'p.substr(-4, 2)', 'p.substr(2, -1)', 'p.substr(2, 100)', 'p.substr(0, undefined)',
    'p.charAt(0)', 'p.charAt(2)', 'p.charAt(-1)', 'p.charAt(99)', 'p.charAt()', 'p.at(0)', 'p.at(-1)', 'p.at(99)', 'p.at(-99)', 'p.at()', 'p[0]', 'p[1]', 'p[99]', 'p[10]', '[...p][10]', 'p.length', "p['length']",
    'p.trim()', 'p.trimStart()', 'p.trimEnd()', "'  '.trim()", "('  ' + p + '.  ').trimStart()", "('  .' + p + '  ').trimEnd()", 'p.toString()', 'p.valueOf()', 'p.toUpperCase()', 'p.toLowerCase()', 'p.normalize()', "'１２'.normalize('NFKC')",
  ],
  'putting texts together': [
    "p.concat('a', 1, null, undefined, true)", "p + 1 + null + undefined + true", "1 + 2 + p", '`${p}-${1 + 1}-${null}`', "p.repeat(0)", 'p.repeat(2)', "p.repeat('2')", 'p.repeat(2.7)', 'p.repeat(-1)', 'p.repeat()',
    "p.padStart(14, '*')", 'p.padStart(14)', 'p.padStart(2)', "p.padStart(15, 'ab')", "p.padStart(15, '')", 'p.padStart()', "p.padEnd(14, '*')", 'p.padEnd(14)', "p.padEnd(15, 'abc')", 'p.padEnd(p.length)', "p.padEnd(p.length + 1, '*')",
  ],
  'looking into texts': [
    "p.includes('0')", "p.includes('13', 5)", "p.includes('')", "p.indexOf('0')", "p.indexOf('0', 5)", "p.indexOf('z')", "p.lastIndexOf('0')", "p.lastIndexOf('0', 4)", "p.lastIndexOf('13')", "p.startsWith('138')", "p.startsWith('8', 2)", "p.startsWith('')", "p.endsWith('00')", "p.endsWith('00', 5)", "p.endsWith('38', 3)", "p.endsWith('com')",
    'p.charCodeAt(0)', 'p.charCodeAt(99)', 'p.charCodeAt(-1)', 'p.codePointAt(1)', 'p.codePointAt(99)', 'p.search(/\\d/)', 'p.search(/z+$/)',
  ],
  'splitting texts': ["p.split('')", "p.split('0')", "p.split('0', 2)", "p.split('0', 0)", 'p.split(/0/)', 'p.split(/(0)/)', 'p.split(/0*/)', 'p.split(/(?:)/)', 'p.split()', "p.split('zz')", 'p.split(p)', "p.split('.')[0]", "'a,b'.split(',')", '[...p]', 'Array.from(p)', 'p.split(undefined)', "(p + 'undefined').split()", "''.split('')", "p.split('', 3)"],
  'matching texts': [
    'p.match(/\\d/g)', 'p.match(/Z/g)', 'p.match(/(\\d)(\\d)(z)?/)', 'p.match(/zz/)', 'p.match(/\\d+/)?.[0]', '(p.match(/8/) || {}).index', '[...p.matchAll(/\\d(\\d)/g)].map((m) => m[1])', '/^1[3-9]\\d{9}$/.test(p)', '/x/i.test(p)', '/(\\d{3})(\\d{4})/.exec(p)', '/zz/.exec(p)', '/\\d/y.test(p)', "RegExp('[a-z]', 'i').test(p)", "new RegExp('^\\\\d').test(p)", 'RegExp(/\\d/).test(p)', 'new RegExp(/8/, "g").test(p)',
    '{ const r = /\\d/g; const found = []; let m; while ((m = r.exec(p))) found.push(m[0] + m.index); return found; }', '{ const r = /\\d/g; return [r.test(p), r.test(p), r.test(p)]; }', '{ const r = /\\d\\d/y; return [r.exec(p), r.exec(p), r.test(p)]; }', '{ const r = /\\d/; return [r.exec(p), r.exec(p)]; }',
  ],
  'replacing in texts': [
    "p.replace('0', '*')", "p.replace('', '*')", "p.replace('zz', '*')", "p.replaceAll('0', '*')", "p.replaceAll('', '-')", "p.replaceAll('00', '-')", 'p.replace(/0/, "*")', 'p.replace(/0/g, "*")', 'p.replaceAll(/0/g, "*")', 'p.replace(/(?:)/g, "-")', 'p.replace(/0*/g, "-")', 'p.replace(/^./, "")', 'p.replace(/0/y, "*")', 'p.replace(/1/y, "*")',
    "p.replace(/(\\d{3})(\\d{4})/, '$1****')", "p.replace(/(\\d{3})(\\d{4})/, '$2-$1')", "p.replace(/(\\d)(z)?/, '[$2]')", "p.replace(/(\\d)/, '$0$2$10$01$11')", "p.replace(/(\\d)(\\d)/, '$12')", "p.replace(/0/, '[$&]')", "p.replace(/8/, '[$`]')", 'p.replace(/8/, "[$\']")', "p.replace(/0/, '$$1')", "p.replace(/0/, '$')", "p.replace(/0/, '$x')", "p.replace(/(?<head>\\d)/, '<$<head>$<none>>')", "p.replace(/(\\d)/, '$<head>')", "p.replace('8', '[$&$1]')",
    "p.replace(/\\d/g, (d) => Number(d) > 3 ? '*' : d)", 'p.replace(/(\\d)(z)?(\\d)/, (all, a, b, c, at, text) => [all, a, b, c, at, text.length].join())', "p.replace('0', (all, at) => all + at)", 'p.replace(/0/g, () => 7)', 'p.replace(/0/g, 7)', 'p.replace(8, null)', "p.replace(/0/)",
  ],
  'lists that are read': [
    "[1, 'a', null].map((x, i, all) => [x, i, all.length])", '[...p].filter((c, i) => i % 2)', '[...p].filter((c, i, all) => i < all.length - 1)', "[...p].find((c) => c !== '1')", '[...p].find((c, i, all) => i === all.length - 1)', "[...p].findIndex((c) => c === '8')", '[...p].findIndex((c, i, all) => i === all.length)', "[...p].some((c) => c === '8')", '[...p].some((c, i, all) => i > all.length)', '[...p].every((c) => c)', '[...p].every((c, i, all) => i < all.length - 1)',
    "[...p].flatMap((c, i) => (i % 2 ? [c, '-'] : c))", '[...p].flatMap((c, i, all) => [all.length])', '[1, [2, [3]], 4].flat()', "[...p].reduce((text, c, i) => text + i + c, '')", '[...p].reduce((text, c, i, all) => text + i + c + all.length)', "[...p].reduceRight((text, c, i) => text + i + c, '')", '[...p].reduceRight((text, c, i) => text + i + c)',
    '[1, null, undefined, "a", true].join()', "[...p].join('')", '[1, 2].join(undefined)', '[[1, 2], [3]].join("-")', '[].join("*")', '[1].join("*")', '[1, 2, 3].slice(1)', '[1, 2, 3].slice(-2, -1)', '[1, 2, 3].at(-1)', '[1, 2, 3].at(0)', '[1, 2, 3].at()', "['a', 'b'].indexOf('b')", "['a'].indexOf('b')", "['a', null].includes(null)", "[...p].includes('8')", '[1, 2].includes("1")', '[...[5, 6].keys()]', '[...[5, 6].values()]', '[...[5, 6].entries()]', '[1, [2, 3]].toString()', '[1, 2].concat(3, [4, [5]])', '[1, 2, 3].length', '[1, 2, 3][1]', '[1, 2, 3][5]', '[1, 2, 3].toReversed()', "[1, 2, 3].with(1, 'x')", "[1, 2, 3].with(-1, 'x')", "[1, 2, 3].with(0, 'x')", "[1, 2, 3].with(3, 'x')", '[, 1].length', "[1, 2] + p", '[...p, ...[1, 2], p]',
  ],
  'lists that are changed': [
    "{ const a = [...p]; const cut = a.splice(3, 4, '****'); return [a, cut]; }", '{ const a = [...p]; const cut = a.splice(3); return [a, cut]; }', "{ const a = [...p]; const cut = a.splice(-2, 1, 'x', 'y'); return [a, cut]; }", '{ const a = [...p]; a.splice(0, 0, 1); return a; }', '{ const a = [1, 2, 3]; return [a.splice(1, undefined), a]; }', '{ const a = [1, 2, 3]; return [a.splice(), a]; }',
    "[...p].fill('*')", "[...p].fill('*', 3)", "[...p].fill('*', 3, 7).join('')", "[...p].fill('*', -4, -1)", '{ const a = [...p]; a.reverse(); return a; }', '{ const a = [...p]; return [a.push(1, 2), a]; }', '{ const a = [...p]; return [a.unshift(1, 2), a]; }', '{ const a = [...p]; return [a.pop(), a]; }', '{ const a = [...p]; return [a.shift(), a]; }', '{ const a = [...p]; const b = a.toReversed(); return [a, b]; }',
    "{ const seen = []; [...p].forEach((c, i, all) => { seen.push(c, i, all.length); }); return seen; }", "{ const a = [1, 2, 3]; a[1] = '*'; a[4] = 5; return a; }", '{ const a = [1, 2, 3]; a.length = 1; return a; }', "{ const a = [1, 2]; a['0'] = 7; return a; }", "{ const a = [...p]; a[10] = '*'; return a; }", "{ p[0] = '*'; return p; }", '{ const a = [...p]; const b = a.concat(); b[0] = 1; return [a, b]; }', '{ const a = [1]; const b = [...a]; b[0] = 2; return a; }',
  ],
  'lists that are made': ["Array(3).join('*')", "new Array(3).join('*')", 'Array(1, 2)', "Array('3')", 'Array(0)', 'Array(-1)', 'Array(1.5)', 'Array.of(3)', 'Array.of(1, 2)', 'Array.isArray([1])', 'Array.isArray(p)', 'Array.from({ length: 3 }, (_, i) => i * 2)', "Array.from({ length: 2 }).fill('*')", 'Array.from({ length: -1 })', 'Array.from({})', 'Array.from([1, 2])', "Array.from(p, (c) => c + '.')", 'new Array(2).fill(p)'],
  'numbers': [
    'Number(p)', "Number('')", "Number('x')", "Number('12.5')", 'Number(null)', 'Number(undefined)', 'Number(true)', 'parseInt(p)', "parseInt('12px')", "parseInt('ff', 16)", "parseInt('12', 10)", "Number.parseInt('12px', 10)", "parseFloat('1.5x')", 'parseFloat(7)', 'isNaN(p)', "isNaN('x')", "isNaN('1')", 'isNaN(undefined)', 'Number.isNaN(NaN)', "Number.isNaN('x')", 'Number.isNaN(Number(p))', 'Number.isInteger(3)', 'Number.isInteger(3.5)', 'Number.isInteger(p)', 'Number.isSafeInteger(2 ** 53)', 'Number.isSafeInteger(3)',
    'Math.max(1, 3, 2)', 'Math.min(4, 3, 5)', 'Math.max()', 'Math.floor(1.7)', 'Math.ceil(1.2)', 'Math.round(1.5)', 'Math.round(1.4)', 'Math.trunc(-1.7)', 'Math.abs(-3)', "Math.max('2', 1)", '(5).toString()', 'true.toString()', '+p', "+'5' + 1", '-"3"', '- -3', '+true', 'String(Number(p || 1))',
  ],
  'other functions of the language': ['String(p)', 'String(12)', 'String(null)', 'String(undefined)', 'String([1, 2])', 'new String(p).slice(1)', 'Boolean(p)', 'Boolean(0)', 'Boolean([])', 'String.fromCharCode(72, 105)', "String.fromCharCode((p || 'x').charCodeAt(0))", 'Object.keys({ a: 1, b: 2 })', 'Object.values({ a: 1, b: p })', 'console.log(p)', 'console.warn(p)', 'console.error(p)', 'undefined', 'NaN', 'Infinity', '-Infinity', '{ return; }', '{}'],
  'operators': [
    "'a' === 'a'", "p === '0'", "p !== '0'", "p == '0'", "p != '0'", "'1' == 1", "1 == '1'", "'x' == 1", 'null == undefined', 'undefined == null', 'null == 0', '0 == null', "'' == null", 'undefined == 0', 'true == 1', 'null === undefined', 'NaN === NaN', "'1' === 1", "null != undefined", "'a' != 'b'", '[] === []', 'Number(p) === Number(p)', "Number('5') === 5",
    '1 < 2', '2 < 2', '2 <= 2', '3 <= 2', '2 > 1', '2 > 2', '2 >= 2', '1 >= 2', "'b' > 'a'", "'10' < '9'", "'10' < 9", "p > '1'", 'undefined < 1', 'Number(p) > 5', 'Number(p) <= 13800138000',
    '7 - 2', "'7' - 2", '7 * 2', '7 / 2', '7 % 4', '2 ** 3', '5 | 2', '5.7 | 0', '5 & 4', '9 >> 1', '1 + null', '1 + undefined', '1 + true', "1 + '2'", "'3' * '4'",
    '!p', '!0', '!!p', 'void p', 'typeof p', 'typeof 1', 'typeof null', 'typeof undefined', 'typeof true', 'typeof [1]', 'typeof {}', 'typeof ((x) => x)', 'typeof Number(p)', 'typeof unknownName', 'typeof p.slice(1)', 'typeof String',
    "p && 'x'", "p || 'x'", "p ?? 'x'", "null ?? 'x'", "undefined ?? 'x'", "0 ?? 'x'", "'' ?? 'x'", "0 || 'x'", "0 && 'x'", "NaN || 'x'", "p ? 'yes' : 'no'", "[] ? 'yes' : 'no'", "Number(p) ? 'yes' : 'no'", '(1, p)', '(1, p, 2)',
    '{ let a = 1; a += 2; return a; }', "{ let a = p; a += '*'; return a; }", '{ let a = 7; a -= 2; a *= 3; a /= 5; a %= 2; return a; }', '{ let a = 3; a **= 2; a >>= 1; a |= 1; return a; }', "{ let a = ''; a ||= 'x'; return a; }", "{ let a = p; a ||= 'x'; return a; }", "{ let a = p; a &&= 'x'; return a; }", "{ let a = null; a ??= 'x'; return a; }", "{ let a = ''; a ??= 'x'; return a; }", "{ let n = 0; let a = 1; a ||= n++; a &&= 2; a ??= n++; return [a, n]; }",
    '{ let i = 1; return [i++, i, ++i, i, i--, i, --i, i]; }', '{ const a = [1]; a[0]++; return a; }', "{ let i = '5'; i++; return i; }", "{ const o = { n: 1 }; o.n += 2; o.n--; o['n']++; return o; }",
  ],
  'objects and members': [
    "({ a: 1, 'b': 2, 3: p, ['c']: 4 })", '({ p })', "({ a: { b: p } }).a.b", "({ a: 1 })['a']", "({ a: 1 }).b", '{ const k = "a"; return { a: p }[k]; }', "{ const o = {}; o.a = 1; o['b'] = p; return o; }", 'null?.a', 'undefined?.[0]', 'undefined?.a()', 'undefined.a', 'null.a()', 'p?.length', 'p?.slice?.(1)', 'p.slice?.(1)', '{ let x; return x?.slice(1); }', '{ let x; return x.slice(1); }', "{ const o = { cut(v) { return v.slice(1); }, keep: (v) => v }; return o.cut(p) + o.keep(p); }", '{ const f = (v) => v + 1; return [f.call(null, p), f.bind(null)(p)]; }',
  ],
  'destructuring': [
    '{ const [a, , b = "x", ...rest] = p; return [a, b, rest]; }', '{ const [a = 1, b = 2] = [undefined, null]; return [a, b]; }', '{ let a = 1, b = 2; [a, b] = [b, a]; return [a, b]; }', '{ const { a, b: c, d = 4, "e": f } = { a: 1, b: 2, e: 5 }; return [a, c, d, f]; }', '{ const { length } = p; return length; }', '{ const { a: [b, { c }] } = { a: [1, { c: p }] }; return [b, c]; }', '{ let a; ({ a } = { a: p }); return a; }', '{ const a = [0]; [a[0], a[1]] = [p, 2]; return a; }', '{ const f = ({ keep = 3, star = "*" } = {}) => p.slice(0, keep) + star; return [f(), f({ keep: 1 }), f({ star: "#" })]; }', '{ const f = (a, ...others) => [a, others]; return f(1, 2, 3); }', '{ const f = (a, [b], { c }) => [a, b, c]; return f(1, [2], { c: 3 }); }', "{ const f = (a, b = a + 1) => [a, b]; return f(1, undefined); }",
  ],
  'statements': [
    "{ if (p) return 'yes'; else return 'no'; }", "{ if (!p) { return 'none'; } return p; }", "{ let r = ''; for (let i = 0; i < p.length; i++) r += p[i] + i; return r; }", "{ let r = ''; let i; for (i = p.length - 1; i >= 0; i--) { r += p[i]; } return r; }", "{ let r = ''; for (const c of p) r += c + '.'; return r; }", "{ let r = ''; for (const [i, c] of [...p].entries()) r += i + c; return r; }", "{ let r = ''; for (const i in p) r += i; return r; }", "{ let r = ''; for (const i in [5, 6]) r += i; return r; }", "{ let r = ''; for (const k in { a: 1, b: 2 }) r += k; return r; }", "{ let c, r = ''; for (c of p) r += c; return r + c; }",
    "{ let i = 0; while (i < 3) i++; return i; }", '{ let i = 9; do { i++; } while (i < 3); return i; }', '{ let i = 0; do i += 2; while (i < 3); return i; }', "{ let r = ''; for (const c of p) { if (c === '8') continue; if (c === '1' && r) break; r += c; } return r; }", "{ let r = ''; for (let i = 0; i < 9; i++) { if (i === 2) continue; if (i === 5) break; r += i; } return r; }", '{ for (const c of p) { if (c === "8") return "found"; } return "none"; }', '{ for (let i = 0; ; i++) { if (i > 3) return i; } }', '{ for (;;) { break; } return 1; }', '{ let i = 0; while (true) { if (++i > 4) return i; } }', "{ let i = 0; for (; i < 3;) i++; return i; }",
    "{ switch (p.length) { case 11: return 'phone'; case 0: return 'none'; default: return 'other'; } }", "{ let r = ''; switch (p[0]) { case '1': r += 'a'; case '0': r += 'b'; break; case 'z': r += 'c'; default: r += 'd'; } return r; }", "{ switch (p) { case 'nothing': return 1; } return 2; }", "{ let r = ''; switch (p) { default: r += 'd'; case '0': r += 'z'; } return r; }", "{ let r = ''; for (const c of p) { switch (c) { case '8': continue; case '1': r += 'o'; break; default: r += c; } r += '.'; } return r; }", "{ let n = 0; switch (1) { case n++: case n++: return n; } }", "{ for (const c of p) { switch (c) { case '8': return 'eight'; } } return 'none'; }",
    "{ try { return p.slice(1); } catch (e) { return 'error'; } }", "{ try { throw new Error('x'); } catch (e) { return 'error'; } }", "{ try { null.x; } catch { return 'error'; } }", "{ try { true.x(); } catch { return 'error'; } }", "{ try { throw new TypeError(p); } catch { return 'error'; } }", "{ let r = ''; try { r += 'a'; throw 1; } catch { r += 'b'; } finally { r += 'c'; } return r; }", "{ try { return 'a'; } finally { return 'b'; } }", "{ try { null.x; } catch (e) { return 'a' + typeof e.message; } }", '{ function f() { return (() => arguments.length)(); } return f(1, 2); }', '{ for (const c of p) {} return typeof c; }', '{ for (var c of p) {} return p && c; }', '{ let a = 1; { let a; return a; } }', "{ let n = 0; const f = () => { throw 1; }; for (let i = 0; i < 60; i++) { try { f(((((i))))); } catch { n++; } } return n; }", "{ let n = 0; for (let i = 0; i < 600; i++) { try { null.x; } catch { n++; } } return n; }", "{ let r = 'a'; try { r = 'b'; } finally { p; } return r; }", "{ try { return 'a'; } finally { p; } }", "{ for (const c of p) { try { continue; } finally { if (c === '8') break; } } return p; }", "{ throw new Error(p); }", "{ try { throw 1; } finally { p; } }",
    "{ return twice(p); function twice(v) { return v + v; } }", '{ const count = (n) => (n > 5 ? n : count(n + 1)); return count(0); }', '{ const add = (a) => (b) => a + b; return add(p)(1); }', '{ let n = 0; const next = () => ++n; next(); next(); return n; }', '{ const a = 1; { const a = 2; } return a; }', '{ let a = 1; { a = 2; } return a; }', '{ var a = 1; { var a = 2; } return a; }', '{ var a = 1; for (var i = 0; i < 2; i++) { var a = a + i; } return [a, i]; }', "{ if (p) { var r = 'x'; } return p && r; }", '{ var a = 1; var a; return a; }', '{ for (var i = 0; i < 2; i++) { var a; a = (a || 0) + 1; } return a; }', "{ for (var c of p) {} return p && c; }", '{ var a = 1; (() => { var a = 2; })(); return a; }', '{ { let a = 1; { var b = a; } } return b; }', '{ function f() { return arguments.length; } return f(1, 2, 3); }', '{ function f() { return arguments[0]; } return f(p); }', '(function () { return p; })()', '((a, b) => a + b)(...[1, 2])', 'Math.max(...[1, 5, 3], 2)', '{ ; const f = (v) => v; return f(p); }', '{ const f = () => {}; return f(); }', '{ let a, b = 1; return [a, b]; }', '{ const a = null, b = undefined; return [a, b]; }', '{ if (p) {} return 1; }',
  ],
  'lodash': [
    '_.toString(p)', '_.toString(null)', '_.toString([1, 2])', '_.isEmpty(p)', '_.isEmpty([])', '_.isEmpty([1])', '_.isEmpty(null)', '_.isEmpty(5)', '_.isEmpty({})', '_.isEmpty({ a: 1 })', '_.isString(p)', '_.isString(1)', '_.isNil(null)', '_.isNil(undefined)', '_.isNil(0)', '_.size(p)', '_.size([1, 2])', '_.size({ a: 1 })', '_.size(null)', '_.toArray([1, 2])', '_.toArray(p)',
    '_.truncate(p)', '_.truncate(p, { length: 7 })', "_.truncate(p, { length: 7, omission: '*' })", "_.truncate(p, { length: p.length })", "_.truncate(p, { length: 2, omission: '****' })", "_.truncate(p + p + p)", "_.truncate(p, { omission: '*' })",
    '_.take([1, 2, 3])', '_.take(p, 3)', '_.take(p, 0)', '_.takeRight([1, 2, 3])', '_.takeRight([1, 2, 3], 2)', '_.takeRight([1, 2, 3], 0)', '_.drop([1, 2, 3])', '_.drop([1, 2, 3], 2)', '_.drop([1, 2], 0)', '_.head([1, 2])', '_.first([1, 2])', '_.head([])', '_.last([1, 2])', '_.last([])', "_.map([1, 2], (x) => x + 1)", "_.map(p, (c, i) => c + i)", '_.times(3)', "_.times(3, (i) => i + '.')", "_.repeat('*', 3)", "_.repeat(p, 2)", "_.split(p, '0')", "_.split(p, '')", "_.pad(p, 14, '*')", "_.pad('abc', 8)", "_.pad('abc', 2)", '_.slice([1, 2, 3], 1)', '_.slice([1, 2, 3], 0, 2)', '_.slice([1, 2, 3], -2)',
    "_.replace(p, '0', '*')", "_.replace(p, /0/g, '*')", "_.padStart(p, 14, '*')", "_.padEnd(p, 14, '*')", "_.startsWith(p, '138')", "_.endsWith(p, '00')", '_.trim(p)', '_.toUpper(p)', '_.toLower(p)', "_.padEnd(12, 4, '*')", "_.join([1, 2], '-')", "_.join(['a'])", '_.reverse([1, 2])', "_.fill([1, 2, 3], '*', 1)", '_.concat([1], 2, [3])', '_.filter([1, 2, 3], (x) => x > 1)', '_.includes([1, 2], 2)', "_.includes(p, '0')", "_.includes(p, '138')", '_.indexOf([1, 2], 2)', '_.reduce([1, 2, 3], (a, b) => a + b, 0)', '_.find([1, 2, 3], (x) => x > 1)',
  ],
};

describe('what the interpreter gives', () => {
  for (const [title, expressions] of Object.entries(LANGUAGE)) {
    describe(`for ${title}`, () => {
      for (const expression of expressions) {
        it(expression, () => {
          const code = `(p) => ${expression}`;
          for (const text of expression.startsWith('_.') ? TEXTS.filter((item) => !item.includes('😀')) : TEXTS) assert.deepEqual(outcome(() => comparable(interpreted(code, text))), outcome(() => real(code, text)), JSON.stringify(text));
        });
      }
    });
  }
});

/** What depends on something outside, takes too long, or is not worth knowing. */
const UNKNOWN: readonly string[] = [
  'this', 'this.mask', 'await_(p)', 'unknownName', 'unknownName(p)', 'unknownName.x', 'unknownName.x(p)', 'new Date()', 'new Map()', 'new unknownName.Mask(p)', 'new (class {})()', 'import("x")', 'p`x`', 'class {}', '10n', '~1', '1 << 2', '1 >>> 0', '1 ^ 2', '"a" in {}', 'p instanceof String', '{ delete p.x; return p; }', '({ ...{} })', '({ get a() { return p; } })', '({ [unknownName]: p })', '({ a: 1 }).a()', '{ const { a, ...rest } = { a: 1 }; return rest; }', '{ const { [p]: a } = {}; return a; }', '{ outside = p; return p; }', '{ outer: for (;;) break outer; return p; }', '{ with_: for (;;) { continue with_; } }', '{ class A {} return p; }', '{ try { unknownName(); } catch { return p; } }', '{ try { unknownName(); } finally { p; } return p; }', "String(Number(p + '00000000000'))", '{ debugger; return p; }',
  'p.toFixed(2)', '(5).toFixed(2)', 'p.localeCompare("a")', 'p.constructor', 'p.x', '[].x', 'p.x1', "p['1x']", '[1].x1', "[1]['1x']", '(5).toString(2)', 'new ErrorLike()', 'new MyArray(1)', 'new StringBuilder(p)', 'new Errors(p)', '[1].sort()', '(5).x', 'p.match("0")', 'p.matchAll("0")', 'p.search("0")', '/x/.source', '/x/.toString()', 'p.at.name', 'p.slice.call(p, 1)', '((x) => x).apply(null, [p])', '((x) => x).name', 'Math.random()', 'Math.PI', 'Date.now()', 'Symbol()', 'JSON.stringify(p)', 'encodeURIComponent(p)', 'Object.entries({})', 'Object.keys(p)', 'Object.values([1])', 'String({})', '`${{}}`', '({}) + 1', '({}) * 1', '`${(x) => x}`', '[...{}]', '[...5]', 'for_(p)', '{ for (const c of 5) return c; }', '{ for (const k in 5) return k; }', '[1].map(5)', '[1, 2].reduce("x")', 'Array.from(5)', '5(p)', "'x'(p)", 'p()', "'ß'.toUpperCase()", 'Number(p) * 2', 'Number(p) + 1', '-Number(p)', 'Math.max(Number(p), 1)', '{ const a = []; a.x = 1; return a; }', '{ const a = []; a[1000] = 1; return a; }', '{ const f = (x) => x; f.x = 1; return f; }', 'RegExp(p)', 'RegExp("a", p)', 'RegExp("(a+)+")', '_.sample([1])', '_.template(p)', '_.chain(p)', '_(p)', '_.x', 'async () => p', 'function* () {}', '{ async function f() {} return p; }', '{ function* g() {} return p; }',
  "'x'.repeat(2001)", "'x'.padEnd(2001)", 'Array(2001)', 'Array.from({ length: 2001 })', "'x'.repeat(2000) + 'x'", '{ let i = 0; while (i < 20000) i++; return p; }', '{ const f = (n) => (n ? f(n - 1) : 0); return f(25); }', '{ const a = []; for (let i = 0; i < 2500; i++) a.push(1); return a; }', "'x'.repeat(65).replace(/x/, '*')",
];

describe('what the interpreter does not know', () => {
  for (const expression of UNKNOWN) it(expression, () => assert.throws(() => interpreted(`(p) => ${expression}`, '13800138000'), NotUnderstood));

  it('begins right behind its limits', () => {
    for (const expression of ["'x'.repeat(2000)", 'Array(2000)', '{ const f = (n) => (n ? f(n - 1) : 0); return f(22); }', '{ const a = []; for (let i = 0; i < 2000; i++) a.push(1); return a; }', "'1'.repeat(64).replace(/x/, '*')", '{ let i = 0; while (i < 1500) i++; return p; }']) assert.doesNotThrow(() => interpreted(`(p) => ${expression}`, '13800138000'), expression);
  });

  it('is no error of the code', () => {
    for (const expression of ['p.repeat(-1)', 'Array(-1)', 'RegExp("[", "")', 'RegExp("a", "zz")', 'null.x', 'true.x()', '{ throw p; }']) assert.throws(() => interpreted(`(p) => ${expression}`, '13800138000'), (error) => error instanceof Thrown || error instanceof NotUnderstood, expression);
    assert.throws(() => interpreted('(p) => p.repeat(-1)', ''), Thrown);
  });
});

/** Positions of `0123456789abc` that each character of a result comes from; `-` for characters of the mask's own. */
const ORIGINS: Readonly<Record<string, string>> = {
  'p.slice(2, 5)': '2 3 4', "'**' + p.slice(-2)": '- - 11 12', 'p.substr(-3, 2)': '10 11', 'p.charAt(4)': '4', 'p[4]': '4', 'p.at(-1)': '12', "p.padStart(15, '*').slice(0, 4)": '- - 0 1', "p.slice(0, 2).padEnd(4, '*')": '0 1 - -', "p.slice(0, 2).padEnd(4, p)": '0 1 0 1', 'p.slice(0, 1).repeat(3)': '0 0 0', "(' ' + p.slice(0, 2) + ' ').trim()": '0 1', 'p.toUpperCase().slice(-2)': '11 12',
  "p.split('5').join('')": '0 1 2 3 4 6 7 8 9 10 11 12', "p.split(/5/)[1]": '6 7 8 9 10 11 12', "p.split(/(5)/)[1]": '5', "[...p].reverse().join('').slice(0, 2)": '12 11', 'p.match(/5./)[0]': '5 6', 'p.match(/5(.)(.)/)[2]': '7', "p.match(/[a-z]/g).join('')": '10 11 12', "[...p.matchAll(/[a-z]/g)].map((m) => m[0]).join('')": '10 11 12',
  "p.replace(/^(..).*(..)$/, '$1*$2')": '0 1 - 11 12', "p.replace(/^.(.).*$/, '$$$1$&').slice(0, 3)": '- 1 0', "p.replace(/^...(.*)4.*$/, '$1')": '3', "p.replace(/45.*/, '$`').slice(3)": '3 0 1 2 3', "p.replace(/.*ab/, \"$'$'\")": '12 12 12', "p.replace(/(?<a>b).*/, '$<a>').slice(-2)": '10 11', 'p.replace(/3.*/, (all) => all.slice(0, 2))': '0 1 2 3 4', "p.replace(p.slice(1), '*')": '0 -', "String(Number(p.slice(1, 4)))": '1 2 3', 'String.fromCharCode(p.charCodeAt(3))': '3', '`${p[0]}-${p[1]}`': '0 - 1', "p[0].concat(1, p[2])": '0 - 2', '_.truncate(p, { length: 5, omission: "." })': '0 1 2 3 -', "_.takeRight(p, 2).join('')": '11 12', "_.pad(p[0], 3, '*')": '- 0 -', "Array.from(p).slice(0, 2) + ''": '0 - 1', 'String([p[0], p[1]])': '0 - 1', "p.normalize('NFKC').slice(0, 1)": '0',
};

describe('where the characters of a result come from', () => {
  for (const [expression, expected] of Object.entries(ORIGINS)) {
    it(`${expression}: ${expected}`, () => {
      const fn = expressionIn(`((p) => ${expression})`);
      assert.ok(isFunction(fn));
      const value = new Interpreter().call(fn, [input('0123456789abc')], WITH_LODASH);
      assert.ok(value instanceof Text);
      assert.equal(value.from.map((index) => (index < 0 ? '-' : String(index))).join(' '), expected);
    });
  }
});
