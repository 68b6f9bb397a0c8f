/** What is looked at before anything is searched must be sure: code that has a finding by each way a gate could lose it. */
import assert from 'node:assert/strict';
import { analyze, type Finding } from '../../../core/index.ts';
import { mayAnnounce, mayAssign, mayBePersonal, mayBeUnmarked, mayHoldToken, traitsOf } from '../../../core/secrets/texts/text-traits.ts';
import { isInLongLine } from '../../../core/secrets/texts/text-units.ts';
import { expandRecipe } from '../../tools/samples.ts';

const KEY = expandRecipe('{hex:32}');
const TOKEN = `ghp_${expandRecipe('{base62:30}{crc32}')}`;
const STRONG = expandRecipe('Lk{base62:9}!');

function messagesIn(code: string, path = 'src/service.ts'): string[] {
  const { findings, failure } = analyze({ path, text: code });
  assert.equal(failure, undefined, failure?.message);
  return findings.filter(({ ruleId }) => ruleId === 'no-hardcoded-credential' || ruleId === 'no-hardcoded-personal-info').map(({ messageId }: Finding) => messageId.replace('OnClient', ''));
}

const TOKENS: Readonly<Record<string, string>> = {
  'a literal': `send('${TOKEN}');`,
  'a template without expressions': `send(\`${TOKEN}\`);`,
  'the end of a sentence': `send('use ${TOKEN}');`,
  'two literals': `send('${TOKEN.slice(0, 4)}' + '${TOKEN.slice(4)}');`,
  'two literals, neither of which has a run': `send('${TOKEN.slice(0, 4)}' + '${[...TOKEN.slice(4)].join("' + '")}');`,
  'a constant in a template': `const rest = '${TOKEN.slice(4)}';\nsend(\`${TOKEN.slice(0, 4)}\${rest}\`);`,
  'a list that is joined': `const parts = ['${TOKEN.slice(0, 4)}', '${TOKEN.slice(4)}'];\nsend(\`\${parts.join('')}\`);`,
  'escapes': `send('\\x67hp_${TOKEN.slice(4)}');`,
  'a comment': `// ${TOKEN}\nsend();`,
  'an assertion of its type': `send('${TOKEN}' as const);`,
};

const POSITIONS: Readonly<Record<string, string>> = {
  'an import': "import jwt from 'jsonwebtoken';\njwt.sign(user, 'kiwi-signs');",
  'an imported function': "import { sign } from 'jsonwebtoken';\nsign(user, 'kiwi-signs');",
  'an imported function under another name': "import { sign as issue } from 'jsonwebtoken';\nissue(user, 'kiwi-signs');",
  'require': "const tokens = require('jsonwebtoken');\ntokens.sign(user, 'kiwi-signs');",
  'require of a template': 'const tokens = require(`jsonwebtoken`);\ntokens.sign(user, \'kiwi-signs\');',
  'require on the spot': "require('jsonwebtoken').sign(user, 'kiwi-signs');",
  'a dynamic import': "const tokens = await import('jsonwebtoken');\ntokens.sign(user, 'kiwi-signs');",
  'import and require at once': "import tokens = require('jsonwebtoken');\ntokens.sign(user, 'kiwi-signs');",
  'a package whose name is escaped': "import tokens from 'json\\u0077ebtoken';\ntokens.sign(user, 'kiwi-signs');",
  'a module that is called itself': "import session from 'express-session';\napp.use(session({ secret: 'kiwi-signs' }));",
  'a class of a module': "import * as oss from 'ali-oss';\nnew oss({ accessKeyId: id, accessKeySecret: 'kdjwoqieurhfnvbg27' });",
  'a member that is constructed': "import * as mail from 'emailjs';\nnew mail.SMTPClient({ user: 'shop', password: 'kiwi-1234' });",
  'a receiver by its name, without an import': "this.jwt.sign(user, 'kiwi-signs');",
  'a write without an import': "app.keys = ['kiwi-signs'];",
  'a plugin that is passed': "import jwt from '@fastify/jwt';\nserver.register(jwt, { secret: 'kiwi-signs' });",
};

const NAMES: Readonly<Record<string, string>> = {
  'an escaped name': `const p\\u0061ssword = '${STRONG}';`,
  'a quoted key': `const conf = { 'db-password': '${STRONG}' };`,
  'a computed key': `const conf = { ['password']: '${STRONG}' };`,
  'a private field': `class Store { #password = '${STRONG}' }`,
  'a row of settings': `const rows = [{ key: 'mail.password', value: '${STRONG}' }];`,
  'a row of settings under a name in capitals': `const rows = [{ paramKey: 'mail.password', paramValue: '${STRONG}' }];`,
  'the last of a list': `const secretKey = ['old', '${KEY}'];`,
  'a name that is followed': `const word = '${STRONG}';\nconst password = word;`,
  'a cast': `const password = '${STRONG}' as string;`,
  'a setter': `setPassword('${STRONG}');`,
  'a key and a value': `store.set('password', '${STRONG}');`,
  'a parameter': `function open(host: string, password: string) {}\nopen('db', '${STRONG}');`,
  'a function on the spot': `(function (password) {})('${STRONG}');`,
  'a default': `function open({ password = '${STRONG}' }) {}`,
  'a comparison': `if ('${STRONG}' === form.password) allow();`,
  'the shortest password': "const conf = { user: 'root', password: '123' };",
  'a number': 'const password = 100000;',
};

const TEXTS: Readonly<Record<string, string>> = {
  'the shortest announcement': "show('密码:1a2');",
  'a word of its own': "show('pwd:1a2b');",
  'capitals': "show('PASSWORD: kiwi-1234');",
  'a wide colon': "show('pwd：kiwi-1234');",
  'a verb': "show('口令是kiwi1234');",
  'a parameter with signs in it': "open('/a?token=a1~b2~c3~d4~e5~f6');",
  'an assignment in a comment': `// password = '${STRONG}'\nopen();`,
};

const PERSONAL: Readonly<Record<string, string>> = {
  'a phone number': "call('13912345670');",
  'groups of digits': "call('139 1287 5670');",
  'digits put together': "call('139' + '1287' + '5670');",
  'an address': "write('li.ming@qq.com');",
  'a plate': "park('沪A8K3N7');",
  'an openid': `open('${expandRecipe('o6_{base62:25}')}');`,
  'a number under a name': 'const user = { phone: 13912875670 };',
  'a number in a comment': '// 13912875670\ncall();',
};

for (const [title, cases, wanted] of [
  ['tokens are found in', TOKENS, /recognised|commentedFormat/],
  ['positions are found through', POSITIONS, /positioned/],
  ['named constants are found by', NAMES, /named/],
  ['announcements are found by', TEXTS, /announced|commented/],
  ['personal numbers are found in', PERSONAL, /shaped|named|commented|sample/],
] as const) {
  describe(title, () => {
    for (const [name, code] of Object.entries(cases)) it(name, () => assert.match(messagesIn(code).join(' '), wanted));
  });
}

describe('the traits of a text', () => {
  const judges = { mayAnnounce, mayAssign, mayBePersonal, mayBeUnmarked, mayHoldToken };
  const rows: readonly [text: string, ...(keyof typeof judges)[]][] = [
    [''],
    ['保存成功'],
    ['el-col'],
    ['Please wait a while'],
    ['el-icon-edit', 'mayHoldToken'],
    ['a-word-with-many-parts', 'mayHoldToken', 'mayBeUnmarked', 'mayBePersonal'],
    ['1234', 'mayBePersonal'],
    ['123 123'],
    ['a@b', 'mayBePersonal'],
    ['沪A', 'mayBePersonal'],
    ['沪a'],
    ['密', 'mayAnnounce'],
    ['pw:', 'mayAnnounce'],
    ['PW：', 'mayAnnounce'],
    ['pw'],
    ['?a=1', 'mayAnnounce'],
    ['a="b"', 'mayAssign'],
    ["a: 'b'", 'mayAssign'],
    ['a = b'],
  ];
  for (const [text, ...wanted] of rows) {
    it(JSON.stringify(text), () => {
      const traits = traitsOf(text);
      assert.deepEqual(Object.entries(judges).filter(([, judge]) => judge(traits)).map(([name]) => name).sort(), [...wanted].sort());
    });
  }
});

describe('a long line', () => {
  const rows: readonly [name: string, text: string, is: boolean][] = [
    ['is none at fifteen hundred characters', `${'a'.repeat(1_499)}x`, false],
    ['is one beyond', `${'a'.repeat(1_501)}x`, true],
    ['is seen after short ones', `${'b\n'.repeat(3_000)}${'a'.repeat(1_501)}x\nc`, true],
    ['is none where short ones are many', `${'b\n'.repeat(3_000)}x${'\nc'.repeat(3_000)}`, false],
    ['is seen where it ends with the file', `b\n${'a'.repeat(1_501)}x`, true],
    ['is none where the limit falls on a break', `${'a'.repeat(1_500)}\n${'a'.repeat(1_499)}x\n${'a'.repeat(1_500)}`, false],
  ];
  for (const [name, text, is] of rows) {
    it(name, () => {
      const at = text.indexOf('x');
      assert.equal(isInLongLine(text, { start: at, end: at + 1 }), is);
    });
  }
});
