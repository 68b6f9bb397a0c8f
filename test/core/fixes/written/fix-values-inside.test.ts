/** Repairs of values that stand in something: a ref, an entry of a record, a list put together, a cast. */
import assert from 'node:assert/strict';
import { offersOf, NO_PACKAGE } from '../offers.ts';

const firstAfter = (text: string, path: string): string => offersOf(text, path)[0]?.after ?? '';

describe('a value that stands inside of something', () => {
  it('of a ref is masked and not the ref, but in markup, where its name is the value', () => {
    const script = (body: string): string => `<script setup>\nimport { maskPhone } from 'pi-guard-mask'\nimport { ref, reactive, toRefs } from 'vue'\nconst phone = ref('')\nconst { mobile } = toRefs(reactive({ mobile: '' }))\nconst go = () => { ${body} }\n</script>\n<template><i @click="go" /></template>\n`;
    assert.match(firstAfter(script("console.log('p', phone)"), 'src/a.vue'), /console\.log\('p', maskPhone\(phone\.value\)\)/);
    assert.match(firstAfter(script("console.log('p', mobile)"), 'src/a.vue'), /maskPhone\(mobile\.value\)/);
    assert.match(firstAfter(script("console.log('p', phone.value)"), 'src/a.vue'), /maskPhone\(phone\.value\)\)/);
    assert.match(firstAfter(script('').replace('@click="go"', '@click="console.log(phone)"'), 'src/a.vue'), /console\.log\(maskPhone\(phone\)\)/);
    const several = offersOf("import { ref, reactive } from 'vue';\nconst phone = ref('');\nconst state = reactive({ phone: '', name: '' });\nexport const go = () => { console.log('x', { phone }, state); };\n", 'src/a.js');
    assert.ok(several.some(({ after }) => after.includes('{ phone: maskPhone(phone.value) }, Object.keys(state)')));
    const lists = "interface User { phone: string; name: string }\nconst users = ref<User[]>([]);\nexport const go = () => { console.log('all', users); };\n";
    assert.ok(offersOf(lists, 'src/a.ts').every(({ after }) => !after.includes('Boolean(users)')));
    const react = "import { useRef } from 'react';\nexport function Form() {\n  const phone = useRef('');\n  const go = () => { console.log('p', phone); };\n  return <input onClick={go} />;\n}\n";
    assert.match(firstAfter(react, 'src/a.jsx'), /maskPhone\(phone\.current\)/);
  });

  it('of a record that code goes through is one field, for which no expression for one kind is right', () => {
    const pairs = 'export function f(u) {\n  for (const [k, v] of Object.entries({ phone: u.phone, name: u.name })) console.log(k, v);\n}\n';
    for (const { after, fix } of offersOf(pairs, 'src/a.js')) {
      assert.match(after, /console\.log\(k, mask(?:Phone|Name)\(v\)\)|'\*\*\*'/);
      assert.doesNotMatch(fix.title.en, /inline/);
    }
    const keys = 'interface U { phone: string; name: string }\nexport function f(u: U) {\n  for (const k in u) console.log(k, u[k as keyof U]);\n}\n';
    assert.match(firstAfter(keys, 'src/a.ts'), /maskPhone\(u\[k as keyof U\]\)/);
    const dictionary = 'interface U { phone: string; name: string }\nexport function f(users: Record<string, U>) {\n  for (const [id, user] of Object.entries(users)) console.log(id, user);\n}\n';
    assert.match(firstAfter(dictionary, 'src/a.ts'), /Object\.keys\(user \?\? \{\}\)/);
  });

  it('of a list that is put together is masked where it is put in', () => {
    assert.match(firstAfter('export const f = (users) => { console.log(Object.fromEntries(users.map((u) => [u.id, u.phone]))); };\n', 'src/a.js'), /\[u\.id, maskPhone\(u\.phone\)\]/);
    assert.match(firstAfter("export const f = (users) => { console.log(users.reduce((all, u) => all + u.phone + ';', '')); };\n", 'src/a.js'), /all \+ maskPhone\(u\.phone\) \+ ';', ''/);
  });

  it('goes with its cast, and with no fallback where it is declared a text', () => {
    const ts = (value: string): string => `interface U { readonly phone: string; email?: string }\nexport function f(u: U, other: any) {\n  console.log('p', ${value});\n}\n`;
    assert.match(firstAfter(ts('u.phone!'), 'src/a.ts'), /console\.log\('p', maskPhone\(u\.phone\)\)/);
    assert.match(firstAfter(ts('other.phone as string'), 'src/a.ts'), /console\.log\('p', maskPhone\(other\.phone\)\)/);
    const inline = (value: string): string => offersOf(ts(value), 'src/a.ts', { host: NO_PACKAGE })[0]?.after ?? '';
    assert.match(inline('u.phone'), /String\(u\.phone\)\.slice/);
    assert.match(inline('u.email'), /String\(u\.email \?\? ''\)/);
  });
});

describe('a line of the log that says nothing of its own', () => {
  const after = (body: string): string[] => offersOf(`export function f(user, token) {\n  ${body}\n  send(user);\n}\n`, 'src/a.js').map((offer) => offer.after.split('\n').slice(1, -3).join('\n'));
  it('goes, also where a place in the code stands before the name of its value', () => {
    assert.equal(after('logger.info(`[api/login] openid: ${user.openid}`);')[0], '');
    assert.equal(after('logger.info(`[api/login] created openid: ${user.openid}`);').includes(''), false);
    assert.equal(after('console.log(user.shop, user.password);')[0], '');
  });
  it('is the rest of a sentence whose last label named the value', () => {
    assert.equal(after("logger.error('login exception, openid=', user.openid, token.error);")[0], "  logger.error('login exception', token.error);");
  });
  it('has its stars in quotes where no value is left in its template', () => {
    assert.ok(after('console.log(`made an account for ${user.openid}`);').includes("  console.log('made an account for ***');"));
    assert.ok(after("console.log(`made 'x' for ${user.openid}`);").some((line) => line.includes("`made 'x' for ***`")));
  });
});

describe('a record that is surely there', () => {
  const read = (rest: string): string => firstAfter(`export function f(view) {\n  const { user } = view.data;\n  console.log('given', user);\n  ${rest}\n}\n`, 'src/a.js').split('\n').find((line) => line.includes('given')) ?? '';
  it('is read without a question mark: a pattern takes it apart behind, or each branch reads it', () => {
    assert.doesNotMatch(read('const { id } = user;\n  send(id);'), /user\?\./);
    assert.match(read('if (view.isOpen) open(user.id);\n  else close(user.id);'), /user\.id\)/);
    assert.match(read('if (view.isOpen) open(user.id);'), /user\?\./);
    assert.match(read('if (view.isOpen) open(user.id);\n  else close(view);'), /user\?\./);
    assert.match(read('if (view.isOpen) open(user.id);\n  else { if (view.isLast) return; close(user.id); }'), /user\?\./);
  });
});

describe('a record that is spread in a line of the log', () => {
  const titles = (body: string): string[] => offersOf(`export function f(user, id) {\n  console.log('given', ${body});\n  send(user, id);\n}\n`, 'src/a.js', { atLeast: 0 }).map(({ fix }) => fix.title.en);
  it('is no field by its name, and its names are no record', () => {
    assert.deepEqual(titles('{ ...user, id }'), ['Leave out ...user']);
    assert.deepEqual(titles('{ ...user, phone: undefined }'), []);
  });
});
