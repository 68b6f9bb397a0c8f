/** First offers, and what repairs of plain values and whole objects make of them. */
import assert from 'node:assert/strict';
import { applyEdits, parseFile } from '../../../core/index.ts';
import { walk } from '../../../core/syntax/tree.ts';
import { wrappableNode } from '../../../core/fix/replace.ts';
import { NO_PACKAGE, WITH_PACKAGE, findingsOf, here, offersOf } from './offers.ts';

interface Case {
  readonly name: string;
  readonly path?: string;
  readonly before: string;
  /** Text after the first offer. */
  readonly after: string;
  readonly withPackage?: boolean;
}

const FIRST_OFFERS: readonly Case[] = [
  {
    name: 'wraps an argument and adds an ES import after the last one',
    withPackage: true,
    before: "import a from 'a';\n\nexport const f = (user) => console.log('tel', user.phone);\n",
    after: "import a from 'a';\nimport { maskPhone } from 'pi-guard-mask';\n\nexport const f = (user) => console.log('tel', maskPhone(user.phone));\n",
  },
  {
    name: 'keeps double quotes and no semicolons',
    withPackage: true,
    before: 'import a from "a"\nexport const f = (user) => console.log(user.email)\n',
    after: 'import a from "a"\nimport { maskEmail } from "pi-guard-mask"\nexport const f = (user) => console.log(maskEmail(user.email))\n',
  },
  {
    name: 'extends an import that is there',
    withPackage: true,
    before: "import { maskName } from 'pi-guard-mask';\nexport const f = (user) => console.log(maskName(user.realName), user.idCard);\n",
    after: "import { maskName, maskIdCard } from 'pi-guard-mask';\nexport const f = (user) => console.log(maskName(user.realName), maskIdCard(user.idCard));\n",
  },
  {
    name: 'requires in CommonJS, after the last require',
    withPackage: true,
    before: "'use strict';\nconst fs = require('fs');\nmodule.exports = (user) => console.log(`${user.phone}`);\n",
    after: "'use strict';\nconst fs = require('fs');\nconst { maskPhone } = require('pi-guard-mask');\nmodule.exports = (user) => console.log(`${maskPhone(user.phone)}`);\n",
  },
  {
    name: 'keeps CRLF line ends',
    withPackage: true,
    before: "import a from 'a';\r\nconsole.log(a.mobile, 1);\r\nconst mobile = a();\r\nconsole.log(mobile);\r\n",
    after: "import a from 'a';\r\nimport { maskPhone } from 'pi-guard-mask';\r\nconsole.log(a.mobile, 1);\r\nconst mobile = a();\r\nconsole.log(maskPhone(mobile));\r\n",
  },
  {
    name: 'hides an element of a list of contacts, not the list as well',
    before: 'export function f(user) {\n  const contacts = [user.phone, user.mobile];\n  for (let i = 0; i < contacts.length; i++) console.log(contacts[i]);\n}\n',
    after: "export function f(user) {\n  const contacts = [user.phone, user.mobile];\n  for (let i = 0; i < contacts.length; i++) console.log('***');\n}\n",
  },
  {
    name: 'gives a shorthand property its key',
    withPackage: true,
    before: "export function f(phone) {\n  console.log({ phone });\n}\n",
    after: "import { maskPhone } from 'pi-guard-mask';\n\nexport function f(phone) {\n  console.log({ phone: maskPhone(phone) });\n}\n",
  },
  {
    name: 'masks in a concatenation',
    withPackage: true,
    before: "export const f = (bankCardNo) => console.log('card: ' + bankCardNo + '.');\n",
    after: "import { maskBankCard } from 'pi-guard-mask';\n\nexport const f = (bankCardNo) => console.log('card: ' + maskBankCard(bankCardNo) + '.');\n",
  },
  {
    name: 'imports under another name when its own is taken',
    withPackage: true,
    before: 'const maskPhone = 1;\nexport const f = (phone) => console.log(phone, maskPhone);\n',
    after: "import { maskPhone as piMaskPhone } from 'pi-guard-mask';\n\nconst maskPhone = 1;\nexport const f = (phone) => console.log(piMaskPhone(phone), maskPhone);\n",
  },
  {
    name: "uses the project's own masker before anything else",
    withPackage: true,
    before: "import { desensitizePhone } from '@/utils/mask';\nexport const f = (phone) => console.log(phone, desensitizePhone);\n",
    after: "import { desensitizePhone } from '@/utils/mask';\nexport const f = (phone) => console.log(desensitizePhone(phone), desensitizePhone);\n",
  },
  {
    name: 'puts the import into the script of a component',
    path: 'src/a.vue',
    withPackage: true,
    before: '<template>\n  <p />\n</template>\n\n<script setup lang="ts">\nimport { ref } from "vue";\nconst phone = ref("");\nconsole.log(phone.value);\n</script>\n',
    after: '<template>\n  <p />\n</template>\n\n<script setup lang="ts">\nimport { ref } from "vue";\nimport { maskPhone } from "pi-guard-mask";\nconst phone = ref("");\nconsole.log(maskPhone(phone.value));\n</script>\n',
  },
  {
    name: 'hides a password altogether',
    before: 'export const f = (password) => console.log(password);\n',
    after: "export const f = (password) => console.log('***');\n",
  },
  {
    name: 'masks the known fields of an object',
    withPackage: true,
    before: "import { reactive } from 'vue';\nconst form = reactive({ phone: '', level: 1 });\nconsole.log(form);\n",
    after: "import { reactive } from 'vue';\nimport { maskPhone } from 'pi-guard-mask';\nconst form = reactive({ phone: '', level: 1 });\nconsole.log({ ...form, phone: maskPhone(form.phone) });\n",
  },
  {
    name: 'keeps the id of a person that has one',
    before: 'export const f = (user) => { console.log(user); return user.id; };\n',
    after: 'export const f = (user) => { console.log(user.id); return user.id; };\n',
  },
  {
    name: 'keeps the names of the fields where nothing shows an id',
    before: 'export const f = (user) => console.log(user);\n',
    after: 'export const f = (user) => console.log(Object.keys(user ?? {}));\n',
  },
  {
    name: 'keeps the length of a list',
    before: 'export const f = (users) => console.log(users);\n',
    after: 'export const f = (users) => console.log(users?.length);\n',
  },
];

/** Whole objects of which less is shown: what stands in their place, by the first offer. */
const LESS: readonly (readonly [name: string, code: string, replaced: string])[] = [
  ['a record that is called so and belongs to another, which may be its id', "const f = (order) => logger.info('made', { customer: order.customer });", 'customer: Boolean(order.customer)'],
  ['a record of the session', "const f = (session) => logger.info('made', { user: session.user });", 'user: Object.keys(session.user ?? {})'],
  ['fields that are always the same', "interface Login { phone: string; age: number }\nconst f = (login: Login) => logger.info({ step: 1, login }, 'made');", "{ step: 1, login: { ...login, phone: '***' } }"],
  ['a secret of which the line shows whether it is there', 'const f = (token, user) => { console.log({ token, user }); return user.id + user.phone; };', 'token: Boolean(token), user: user.id'],
  ['what is copied from headers', "const f = (req) => logger.info('asked', { url: req.url, ...req.headers });", "logger.info('asked', { url: req.url })"],
  ['a record that is written out, with the name in it', "const f = (params) => { const data = { at: 1, sex: params.sex, name: params.name, phone: params.phone }; logger.info('made a member', data); send(data); };", "{ ...data, sex: '***', name: '***', phone: '***' }"],
  ['JSON that is there to be read', 'const f = (report) => { console.log(JSON.stringify(report, null, 2)); return report.mobile + report.idCard; };', "JSON.stringify(report, (key, value) => (['mobile', 'idCard'].includes(key) ? '***' : value), 2)"],
];

describe('less of a whole object', () => {
  for (const [name, code, replaced] of LESS) {
    it(`of ${name}`, () => {
      const text = `import { logger } from './logger';\n${code}\n`;
      const [fix] = findingsOf(text, '/shop/src/a.ts', NO_PACKAGE).flatMap(({ fixes }) => fixes);
      const repaired = applyEdits(text, here(fix?.edits ?? []));
      assert.ok(repaired.includes(replaced), repaired);
      assert.deepEqual(findingsOf(repaired, '/shop/src/a.ts', NO_PACKAGE), []);
    });
  }

  it('stays a record where a logger with types may demand one', () => {
    const text = "import { logger } from './logger';\nexport const f = (users: Rows) => { logger.warn('found', users); for (const user of users) show(user.phone, user.idCard); };\n";
    const offers = findingsOf(text, '/shop/src/a.ts', WITH_PACKAGE).flatMap(({ fixes }) => fixes.map(({ edits }) => applyEdits(text, here(edits))));
    assert.ok(offers.some((after) => after.includes("logger.warn('found', { count: users?.length })")), offers.join('\n'));
    assert.ok(offers.every((after) => !after.includes('maskFields(users')));
  });

  it('is what carries it, of an object that is written out', () => {
    const text = "import { logger } from './logger';\nexport const f = (step, login) => { logger.warn('tried again', { step, at: 1, ...login }); return login.phone + login.idCard; };\n";
    const [fix] = findingsOf(text, '/shop/src/a.ts', WITH_PACKAGE).flatMap(({ fixes }) => fixes);
    assert.ok(applyEdits(text, here(fix?.edits ?? [])).includes("logger.warn('tried again', { step, at: 1 })"));
  });

  it('is none of what a command prints for whoever started it', () => {
    const text = "export const f = (result) => { process.stderr.write('made a token\\n'); console.log(result.accessToken); };\n";
    assert.deepEqual(findingsOf(text, '/shop/src/a.ts', WITH_PACKAGE).flatMap(({ fixes }) => fixes), []);
  });

  it('is the value of a text, not its methods, and stands inside of its colours', () => {
    const text = "import { logger } from './logger';\nexport const f = (row) => { const email = row.sender.toLowerCase(); logger.info('skipped', { at: 1, blocked: email }); console.log(`made ${chalk.bold(row.email)}`); };\n";
    const offers = findingsOf(text, '/shop/src/a.ts', WITH_PACKAGE).map(({ fixes }) => applyEdits(text, here(fixes[0]?.edits ?? [])));
    assert.ok(offers.some((after) => after.includes('blocked: maskEmail(email)')), offers.join('\n'));
    assert.ok(offers.some((after) => after.includes('chalk.bold(maskEmail(row.email))')), offers.join('\n'));
  });

  it('is not the options of a call, which it needs', () => {
    assert.deepEqual(findingsOf("export const f = (tracer, options) => { options.attributes = { tel: options.phone }; return tracer.startActiveSpan('load', options, run); };\n", '/shop/src/a.ts', WITH_PACKAGE).flatMap(({ fixes }) => fixes), []);
  });

  it('is not what a call inside of the line demands', () => {
    const text = "interface Login { phone: string; age: number }\nconst table = (parts: { title: string; login: Login }) => JSON.stringify(parts);\nexport const f = (login: Login) => console.log('made', table({ title: 'x', login }));\n";
    assert.deepEqual(offersOf(text, '/shop/src/a.ts', { atLeast: 0, host: NO_PACKAGE }), []);
  });

  it('is not wanted where the key says that it is an id', () => {
    assert.deepEqual(findingsOf("import { logger } from './logger';\nconst f = (order) => logger.info('made', { customerId: order.customer });\n", '/shop/src/a.ts', NO_PACKAGE), []);
  });
});

describe('a text that is put together elsewhere', () => {
  const repaired = (text: string): string[] => findingsOf(text, '/shop/src/a.js', WITH_PACKAGE).flatMap(({ fixes }) => fixes.map(({ edits }) => applyEdits(text, here(edits))));

  it('is masked there when it is for the log alone', () => {
    const text = (value: string): string => `import { logger } from './logger';\nexport function f(user) {\n  const line = \`login of \${${value}}\`;\n  logger.info(line);\n}\n`;
    assert.equal(repaired(text('user.email'))[0], text('maskEmail(user.email)').replace("logger';\n", "logger';\nimport { maskEmail } from 'pi-guard-mask';\n"));
  });

  it('stays as it is when something else has it too, and no line is left with stars alone', () => {
    const text = "import { logger } from './logger';\nexport function f(user) {\n  const line = `login of ${user.email}`;\n  logger.info(line);\n  send(line);\n}\n";
    assert.deepEqual(repaired(text), []);
  });
});

describe('a file with a picture in a line', () => {
  it('is written by hand', () => {
    const text = `export const icon = 'data:image/png;base64,${'A'.repeat(6000)}';\nexport const f = (user) => console.log('tel', user.phone);\n`;
    assert.ok(findingsOf(text, '/shop/src/a.js', WITH_PACKAGE).flatMap(({ fixes }) => fixes).length > 0);
  });
});

describe('names that a repair leaves unread', () => {
  const CASES: readonly (readonly [name: string, before: string, after: string])[] = [
    ['is taken out of a list', "for (const [password, times] of tried) console.log(`Password: ${password}, tried ${times} times`);\n", "for (const [, times] of tried) console.log(`Password: ***, tried ${times} times`);\n"],
  ];
  for (const [name, before, after] of CASES) {
    it(name, () => {
      const offers = findingsOf(before, '/shop/src/a.js', NO_PACKAGE).flatMap(({ fixes }) => fixes);
      assert.ok(offers.some(({ edits }) => applyEdits(before, here(edits)) === after), offers.map(({ edits }) => applyEdits(before, here(edits))).join('\n'));
    });
  }
});

describe('fixes', () => {
  for (const { name, path = 'src/a.js', before, after, withPackage } of FIRST_OFFERS) {
    it(name, () => {
      const host = withPackage ? WITH_PACKAGE : NO_PACKAGE;
      const findings = findingsOf(before, path, host);
      const offered = findings.at(-1)?.fixes[0];
      assert.ok(offered, 'nothing is offered');
      const text = applyEdits(before, here(offered.edits));
      assert.equal(text, after);
      assert.equal(findingsOf(after, path, host).length, findings.length - 1, 'the finding is gone and no other came');
    });
  }

  it('every offer for every finding removes it, in every setting', () => {
    const before = "export function f(user, phone) {\n  console.log(`a ${user.phone}`, phone);\n  localStorage.setItem('idCard', user.idCard);\n  console.log(user, user.email, user.password);\n}\n";
    for (const host of [NO_PACKAGE, WITH_PACKAGE]) {
      const findings = findingsOf(before, 'src/a.js', host, true);
      assert.equal(findings.length, 3);
      for (const fix of findings.flatMap((finding) => finding.fixes)) {
        const text = applyEdits(before, here(fix.edits));
        assert.ok(findingsOf(text, 'src/a.js', host, true).length < findings.length, fix.title.en);
      }
    }
  });

  it('masks in a log are safe, and what is kept to be read again has none', () => {
    const [log, store] = findingsOf("console.log('called', user.phone);\nlocalStorage.setItem('p', user.phone);\nfunction f(user) {}\n".replace('console', 'export const g = (user) => { console').replace('\nfunction', ' };\nfunction'), 'src/a.js', WITH_PACKAGE);
    assert.deepEqual([log?.fixes[0]?.safety, store?.fixes], ['safe', []]);
  });
});

describe('what a repair leaves alone', () => {
  it('are names where they are declared', () => {
    const text = "import a, { b as c } from 'd'; import * as e from 'f'; function g(h) {} class I {} const j = 1; try {} catch (k) {}";
    const names: string[] = [];
    const { tree } = parseFile('a.js', text);
    walk(tree, (node) => {
      if (node.type === 'Identifier') names.push(wrappableNode({ start: 0, end: text.length }, node, node) ? node.name : '');
    });
    assert.deepEqual(names.filter((name) => name !== ''), []);
  });

  it('are keys and types that only tell what a state is going to hold', () => {
    for (const text of ["import { useLocalStorage } from 'react-use';\nuseLocalStorage('phone', '');\n", "import { useLocalStorage } from 'react-use';\ninterface Member { phone: string; idCard: string }\nuseLocalStorage<Member | null>('last', null);\n", "caches.open('v1').then((box) => box.add('/account/phone'));\n"]) {
      const findings = findingsOf(text, 'a.ts', WITH_PACKAGE);
      assert.deepEqual(findings.map(({ fixes }) => fixes), [[]], text);
    }
  });

  it('is code in which it would change many places at once', () => {
    const fixesFor = (count: number) => {
      const fields = Array.from({ length: count }, (_, index) => `user${index}.mobile`);
      return findingsOf(`console.log(${fields.join(', ')});\n`, 'a.js', WITH_PACKAGE).flatMap(({ fixes }) => fixes).length;
    };
    assert.ok(fixesFor(8) > 0);
    assert.equal(fixesFor(9), 0);
  });
});
