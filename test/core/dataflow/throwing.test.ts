/** A file throws nothing that it has unless its text has a sign of it: what it catches then need not be followed. */
import assert from 'node:assert/strict';
import { THROWS } from '../../../core/models/throwing.ts';
import { TextSigns } from '../../../core/scan/text-signs.ts';

const throwing = [
  'try { load(); } catch (error) { throw error; }',
  'const job = new Promise((done, fail) => fail(user.phone));',
  'const job = new Promise<string>((done, fail) => fail(user.phone));',
  'const job = new  window.Promise<string>((done, fail) => fail(user.phone));',
  'Promise.reject(user.phone).catch(show);',
  'const { reject } = Promise; reject(user.phone).catch(show);',
  'const Later = Promise<string>; new Later((done, fail) => fail(user.phone));',
  `const job = new${' '.repeat(30)}Promise<string>((done, fail) => fail(user.phone));`,
  "import client from 'axios'; client.post('/visits', user).catch(show);",
  "const client = require('axios').create();",
  'axios.post("/visits", user).catch(show);',
  'const job = new Pro\\u006dise((done, fail) => fail(user.phone));',
];

const calm = [
  'try { load(); } catch (error) { console.error(error); }',
  'async function load(id: string): Promise<string> { return (await fetch(id)).text(); }',
  'const load = (id: string): Promise<Map<string, Promise<void>>> => all.get(id);',
  'const load = async (id: string, jobs: Array<Promise<void> | Promise<string>>) => jobs;',
  'load().catch((rejected) => console.error(rejected));',
];

describe('a text that throws', () => {
  for (const text of throwing) it(`has a sign: ${text}`, () => assert.equal(new TextSigns(text).has(THROWS), true));
  for (const text of calm) it(`has none: ${text}`, () => assert.equal(new TextSigns(text).has(THROWS), false));
});
