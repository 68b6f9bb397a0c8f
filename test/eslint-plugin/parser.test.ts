import assert from 'node:assert/strict';
import * as typescriptParser from '@typescript-eslint/parser';
import { builtinRules as rules10 } from 'eslint/use-at-your-own-risk';
import { Linter as Linter10 } from 'eslint';
import { Linter as Linter9 } from 'eslint9';
import { builtinRules as rules9 } from 'eslint9/use-at-your-own-risk';
import * as parser from 'eslint-plugin-pi-guard/parser';

type Config = Linter10.Config;
type Parser = Linter10.Parser;

const MAJORS = [
  { major: 9, Linter: Linter9 as unknown as typeof Linter10, ids: [...rules9.keys()] },
  { major: 10, Linter: Linter10, ids: [...rules10.keys()] },
];
const FILES = ['**/*.{js,cjs,mjs,jsx,ts,cts,mts,tsx,vue}'];
const ours = parser as unknown as Parser;

/** Code that gives many core rules something to say. */
const JAVASCRIPT = `#!/usr/bin/env node
'use strict'
/* global page */
import   React, {useState} from "react"
import unused from 'unused'
var a = 1,b = 2
let c = [1,2 ,3,]
const tag = \`x\${ a }y\${\`inner \${b}\`}z\`, plain = "it's", regexp = /a\\/[/]b/gi, big = 10n, nothing = null
/** Comment
 *  block */
function pay (x,y = {z:1}, ...rest) { // tail
    if (x == y) { return x } else { return undefinedName }
  switch(x){ case 1: page.go(); default: break }
  label: for (var i=0;i<10;i++) { if (i) continue label }
  return rest
}
class Order extends Base {
  #id = 1; static kind = 'x'; static { Order.kind = 'y' }
  get id () { return this.#id?.value ?? 0 }
  set id (v) { this.#id = v }
  async *items() { for await (const item of this.list) yield* item }
  constructor() { super(); a ||= 1; delete this['name'] }
}
const view = <order id="1" {...rest} on-click={() => { debugger }}>text &amp; {c.map(x => <li key={x}>{x}</li>)}<></></order>
try { throw 'x' } catch { } finally { }
export default async () => { await import('./a.js'); new Foo; void 0, a ? b : c; if (a) { } }
export { c as default2, view , React }
`;

const TYPESCRIPT = `import type {A} from 'a'
import fs = require('fs')
@Injectable()
export class Orders<T extends object = {}> implements Repository<T> {
  private readonly list : Array<Map<string, T>> = [];
  declare total: number
  constructor (@Inject() private readonly logger: Logger, public a?: string) { }
  @Get('x') abstractLike<K extends keyof T>(key: K, ...rest: unknown[]): asserts key is K { }
  get size(): number { return this.list!.length as number }
}
abstract class Base { abstract run(): void; protected accessor x = 1 }
enum Kind { A = 1, B = \`b\` as any }
declare module 'x' { export const y: unique symbol }
namespace Inner.Deep { export type U = A | (typeof fs)[keyof typeof fs] }
type Fn = { (a: string): void; new (): Fn; readonly [key: string]: unknown }
interface Shape extends Fn { a?: string; method(): void }
function over(a: string): void
function over(a: any) { const b = <string>a; return b satisfies string }
export const id = <T,>(x: T): T => x, tuple: [a: string, b?: number] = ['a']
export = over
`;

function messagesOf(Linter: typeof Linter10, code: string, filename: string, config: Config, ids: readonly string[]): string[] {
  const messages = new Linter({ configType: 'flat' }).verify(
    code,
    [{ files: FILES, rules: Object.fromEntries(ids.map((id) => [id, 'error'])), ...config } as Config],
    filename,
  );
  return messages.map(({ ruleId, line, column, endLine, endColumn, message, fix }) => `${ruleId} ${line}:${column}-${endLine}:${endColumn} ${message} ${JSON.stringify(fix)}`);
}

for (const { major, Linter, ids } of MAJORS) {
  describe(`the parser under all core rules of ESLint ${major}`, () => {
    for (const sourceType of ['module', 'commonjs', 'script'] as const) {
      it(`says of JavaScript what ESLint's own parser says (${sourceType})`, () => {
        const code = sourceType === 'module' ? JAVASCRIPT : JAVASCRIPT.replace(/^(?:import|export) .*$/gm, '');
        const options = { languageOptions: { sourceType, parserOptions: { ecmaFeatures: { jsx: true } }, globals: { page: 'readonly' } } } as const;
        const expected = messagesOf(Linter, code, 'order.js', options, ids);
        assert.ok(expected.length > 50);
        assert.deepEqual(messagesOf(Linter, code, 'order.js', { languageOptions: { ...options.languageOptions, parser: ours } }, ids), expected);
      });
    }

    it('says of TypeScript what @typescript-eslint/parser says', () => {
      const expected = messagesOf(Linter, TYPESCRIPT, 'order.ts', { languageOptions: { parser: typescriptParser as unknown as Parser } }, ids);
      assert.ok(expected.length > 50);
      assert.deepEqual(messagesOf(Linter, TYPESCRIPT, 'order.ts', { languageOptions: { parser: ours } }, ids), expected);
    });

    it('serves rules about names, tokens and comments in components', () => {
      const code = `<template>\n  <p @click="save(user)">x</p>\n</template>\n<script setup lang="ts">\nlet a: string = 'x'\nconst b = a\nmissing()\n// TODO later\n</script>\n`;
      const found = messagesOf(Linter, code, 'Order.vue', { languageOptions: { parser: ours } }, ['no-undef', 'no-unused-vars', 'prefer-const', 'semi', 'quotes', 'no-warning-comments']);
      assert.deepEqual(
        found.map((message) => message.split(' ').slice(0, 2).join(' ')),
        ['prefer-const 5:5-5:14', 'quotes 5:17-5:20', 'semi 5:20-6:1', 'no-unused-vars 6:7-6:8', 'semi 6:12-7:1', 'no-undef 7:1-7:8', 'semi 7:10-8:1', 'no-warning-comments 8:1-8:14'],
      );
    });

    it('keeps directive comments and shebangs working', () => {
      const code = '#!/usr/bin/env node\n// eslint-disable-next-line no-undef\nfirst();\nsecond(); // eslint-disable-line no-undef -- known\n/* eslint no-var: off */\nvar third;\n/* global fourth */\nfourth(third);\n';
      const found = messagesOf(Linter, code, 'order.mjs', { languageOptions: { parser: ours } }, ['no-undef', 'no-var', 'spaced-comment']);
      assert.deepEqual(found, []);
    });

    it('says where a text is not valid', () => {
      const [message] = new Linter({ configType: 'flat' }).verify('a;\r\nlet = = 1;\n', [{ files: FILES, languageOptions: { parser: ours } }], 'order.js');
      assert.deepEqual([message?.fatal, message?.line, message?.column, message?.message], [true, 2, 7, 'Parsing error: Unexpected token']);
    });
  });
}
