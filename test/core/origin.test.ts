import assert from 'node:assert/strict';
import { Bindings } from '../../core/sources/file/bindings.ts';
import { collectCandidates } from '../../core/sources/file/candidates.ts';
import { originOf } from '../../core/sources/file/origin.ts';
import { parseFile } from '../../core/index.ts';

/** Code that asks for the origin of the argument of `probe`, and the answer: a global, `package#export.member[element]`, or `?`. */
const TABLE: readonly (readonly [string, string])[] = [
  ['probe(console)', 'console'],
  ['probe(process.stdout)', 'process.stdout'],
  ['probe(globalThis.wx.getLogManager())', 'wx.getLogManager()'],
  ['const log = console.log.bind(console); probe(log)', 'console.log'],
  ['const { log } = console; probe(log)', 'console.log'],
  ['const { location: place } = window; probe(place)', 'location'],
  ['const box = window.box || localStorage; probe(box)', 'box'],
  ['const box = options.cache ?? sessionStorage; probe(box)', 'options.cache'],
  ['const box = kept ? localStorage : sessionStorage; probe(box)', 'localStorage'],
  ['let box; box = localStorage; probe(box)', 'localStorage'],
  ['function run(box = localStorage) { probe(box); }', 'localStorage'],
  ['(function (win) { probe(win.localStorage); })(window)', 'localStorage'],
  ['declare const my: any; probe(my)', 'my'],
  ['import log from "pino"; probe(log)', 'pino'],
  ['import { Logger as L } from "winston"; probe(new L())', 'winston#Logger'],
  ['import * as winston from "winston"; probe(winston.createLogger())', 'winston#createLogger'],
  ['import fs = require("fs"); probe(fs)', 'fs'],
  ['const { promises } = require("fs"); probe(promises)', 'fs#promises'],
  ['const fs = await import("node:fs"); probe(fs.default)', 'node:fs'],
  ['import { useRouter } from "vue-router"; const { push } = useRouter(); probe(push)', 'vue-router#useRouter.push'],
  ['import { useCookies } from "react-cookie"; const [, set] = useCookies(); probe(set)', 'react-cookie#useCookies[1]'],
  ['import type { Logger } from "pino"; function run(log: Logger) { probe(log); }', 'pino#Logger'],
  ['import type * as pino from "pino"; function run(log: pino.Logger) { probe(log); }', 'pino'],
  ['import { Logger } from "pino"; class A { private log: Logger; run() { probe(this.log); } }', 'pino#Logger'],
  ['import { Logger } from "pino"; class A { constructor(private log: Logger) {} run() { probe(this.log); } }', 'pino#Logger'],
  ['import pino from "pino"; class A { constructor() { this.log = pino(); } run() { probe(this.log); } }', 'pino'],
  ['import pino from "pino"; class A { #log = pino(); run() { probe(this.#log); } }', 'pino'],
  ['import Dexie from "dexie"; class Mall extends Dexie {} const db = new Mall(); probe(db.users)', 'dexie#users'],
  ['import { log } from "./mine"; probe(log)', './mine#log'],
  ['const console = make(); probe(console)', 'make()'],
  ['function console() {} probe(console)', '?'],
  ['function run(wx) { probe(wx.getLogManager()); }', '?'],
  ['class A { log = 1; run() { probe(this.log); } }', '?'],
  ['const require = make(); const fs = require("fs"); probe(fs)', 'make()()'],
  ['const a = b; var b = a; probe(a)', '?'],
  ['probe("text")', '?'],
];

function originIn(text: string): string {
  const parsed = parseFile('example.ts', text);
  const call = collectCandidates(parsed).calls.find(({ callee }) => callee.type === 'Identifier' && callee.name === 'probe');
  const argument = call?.arguments[0];
  assert.ok(argument, 'the example calls probe');
  const origin = originOf(argument, new Bindings(parsed.scopes, parsed));
  if (!origin || origin.type === 'name') return '?';
  if (origin.type === 'global') return origin.name;
  const { module, exported, member, element } = origin;
  return `${module}${exported === undefined ? '' : `#${exported}`}${member === undefined ? '' : `.${member}`}${element === undefined ? '' : `[${element}]`}`;
}

/** Names that are made of each other, as in generated code. */
function tangled(count: number): string {
  const names = Array.from({ length: count }, (_, index) => `v${index}`);
  const writes = names.map((name) => names.map((other) => `${name} = ${other} || ${other}.x;`).join(' ')).join('\n');
  return `let ${names.join(', ')};\n${writes}\nprobe(v0.log);`;
}

describe('origin of a name', () => {
  for (const [text, expected] of TABLE) {
    it(`is ${expected} in ${text}`, () => {
      assert.equal(originIn(text), expected);
    });
  }

  it('is given up on where names are made of each other', () => {
    const started = performance.now();
    assert.equal(originIn(tangled(60)), '?');
    assert.ok(performance.now() - started < 20_000);
  });
});
