/** `requireReason`: what a comment without a reason would hide is told at the comment, the same on every surface. */
import assert from 'node:assert/strict';
import { applyEdits, compileConfig, disabler, renderMessage } from '../../../core/index.ts';
import { check } from '../../../extension/server/checks/check.ts';
import { piGuard, project } from '../../command/command.ts';
import { shown, surfaces } from './surfaces.ts';

const LOG = 'pi-guard/no-log-personal-info';
const BOTH = 'console.log(phone); localStorage.setItem("a", idCard);\n';
const HANDLER = '<a @click="console.log(user.phone)">x</a>';
const SECRET = ['Kq7', 'vN2', 'xR9', 'mB4', 'tZ8'].join('');

const settings = { requireReason: true } as const;
const config = compileConfig([{ base: '/app', settings }], '/app');

const LOG_LEFT = 'no-log-personal-info';
const STORE_LEFT = 'no-store-personal-info';
const LOG_TOLD = 'no-log-personal-info withoutReason';
const STORE_TOLD = 'no-store-personal-info withoutReason';

/** Texts and what is reported of each. */
const cases: readonly (readonly [what: string, path: string, text: string, expected: readonly string[]])[] = [
  ['a reason is enough', 'a.jsx', `// eslint-disable-next-line ${LOG} -- printed on the door\nconsole.log(phone);\n`, []],
  ['the next line', 'a.jsx', `// eslint-disable-next-line ${LOG}\nconsole.log(phone);\n`, [`1 ${LOG_TOLD}`]],
  ['the next line, every rule, told once for each', 'a.jsx', `// eslint-disable-next-line\n${BOTH}`, [`1 ${LOG_TOLD}`, `1 ${STORE_TOLD}`]],
  ['the next line, another rule too', 'a.jsx', `// eslint-disable-next-line no-console, ${LOG}\n${BOTH}`, [`1 ${LOG_TOLD}`, `2 ${STORE_LEFT}`]],
  ['another rule’s comment is nobody’s business', 'a.jsx', `// eslint-disable-next-line no-console\nconsole.log(phone);\n`, [`2 ${LOG_LEFT}`]],
  ['a comment that hides nothing is nobody’s business', 'a.jsx', `// eslint-disable-next-line ${LOG}\nf();\n`, []],
  ['the same line', 'a.jsx', `console.log(phone); // eslint-disable-line\n`, [`1 ${LOG_TOLD}`]],
  ['the same line, before the code', 'a.jsx', `/* eslint-disable-line ${LOG} */ console.log(phone);\n`, [`1 ${LOG_TOLD}`]],
  ['a block, told once for all it hides', 'a.jsx', `f();\n/* eslint-disable ${LOG} */\nconsole.log(phone);\nconsole.log(mobile);\n`, [`2 ${LOG_TOLD}`]],
  ['a block of every rule at the start of a file', 'a.jsx', `/* eslint-disable */\n${BOTH}`, [`1 ${LOG_TOLD}`, `1 ${STORE_TOLD}`]],
  ['a block that ends', 'a.jsx', `/* eslint-disable */\nconsole.log(phone);\n/* eslint-enable */\nconsole.log(phone);\n`, [`1 ${LOG_TOLD}`, `4 ${LOG_LEFT}`]],
  ['the second of two blocks', 'a.jsx', `/* eslint-disable */\n/* eslint-enable */\n/* eslint-disable */\nconsole.log(phone);\n`, [`3 ${LOG_TOLD}`]],
  ['a line inside a block is told at the block', 'a.jsx', `/* eslint-disable */\n// eslint-disable-next-line ${LOG}\nconsole.log(phone);\n`, [`1 ${LOG_TOLD}`]],
  ['a line inside a block with a reason needs none', 'a.jsx', `/* eslint-disable -- generated */\n// eslint-disable-next-line ${LOG}\nconsole.log(phone);\n`, []],
  ['a line with a reason inside a block without', 'a.jsx', `/* eslint-disable */\n// eslint-disable-next-line ${LOG} -- printed on the door\nconsole.log(phone);\nlocalStorage.setItem("a", idCard);\n`, [`1 ${STORE_TOLD}`]],
  ['two comments in a row', 'a.jsx', `// eslint-disable-next-line ${LOG}\nconsole.log(phone); // eslint-disable-line ${LOG}\n`, [`1 ${LOG_TOLD}`]],
  ['JSX', 'a.jsx', `const a = <p>\n  {/* eslint-disable-next-line ${LOG} */}\n  {console.log(phone)}\n</p>;\n`, [`2 ${LOG_TOLD}`]],
  ['what a preset leaves out anyway', 'a.jsx', '// eslint-disable-next-line\nconsole.log(account);\n', []],
  ['a rule that the comment configures is ESLint’s business', 'a.jsx', `/* eslint ${LOG}: off */\nconsole.log(phone);\n`, []],
  ['the script of a component', 'a.vue', `<template><p/></template>\n<script>\n// eslint-disable-next-line\nconsole.log(phone);\n</script>\n`, [`3 ${LOG_TOLD}`]],
  ['a template', 'a.vue', `<template>\n<!-- eslint-disable-next-line ${LOG} -->\n${HANDLER}\n${HANDLER}\n</template>\n`, [`2 ${LOG_TOLD}`, `4 ${LOG_LEFT}`]],
  ['a template, with a reason', 'a.vue', `<template>\n<!-- eslint-disable-next-line ${LOG} -- why -->\n${HANDLER}\n</template>\n`, []],
  ['a block of a template', 'a.vue', `<template>\n<!-- eslint-disable -->\n${HANDLER}\n${HANDLER}\n</template>\n`, [`2 ${LOG_TOLD}`]],
  ['the same line of a template', 'a.vue', `<template>\n${HANDLER}<!-- eslint-disable-line -->\n</template>\n`, [`2 ${LOG_TOLD}`]],
  ['a setting', '.env', `# eslint-disable-next-line\nDB_PASSWORD=${SECRET}\n`, ['1 no-hardcoded-credential withoutReason']],
  ['settings up to the end', '.env', `# eslint-disable\nDB_PASSWORD=${SECRET}\n`, ['1 no-hardcoded-credential withoutReason']],
];

describe('comments without the reason that a project requires', () => {
  for (const [what, path, text, expected] of cases) {
    for (const [surface, look] of Object.entries(surfaces)) it(`${what}, in ${surface}`, () => assert.deepEqual(look(path, text, { config }), expected));
  }

  it('are told by the command, with level and law, and its exit code counts them', () => {
    const files = cases.map(([, path, text], index) => [`f${String(index)}/${path}`, text, index] as const);
    const cwd = project({ 'pi-guard.json': JSON.stringify(settings), ...Object.fromEntries(files) });
    const run = piGuard(['--format', 'eslint-json', ...files.map(([path]) => path)], { cwd });
    const results = JSON.parse(run.out) as readonly { readonly filePath: string; readonly messages: readonly { readonly line: number; readonly column: number; readonly ruleId: string; readonly messageId: string }[] }[];
    assert.equal(results.length, cases.length);
    for (const [path, , index] of files) {
      const messages = results.find(({ filePath }) => filePath.replaceAll('\\', '/').endsWith(`/${path}`))?.messages ?? [];
      assert.deepEqual(messages.map(({ line, ruleId, messageId }) => shown(line, ruleId, messageId)), cases[index]?.[3], cases[index]?.[0]);
      assert.ok(messages.every(({ column }) => column > 0));
    }
    const readable = piGuard(['f1'], { cwd });
    assert.equal(readable.code, 1);
    assert.match(readable.out, /high {2}1:1 {2}Mobile number \(phone\) stays reported, since the comment gives no reason: Write one after " -- ", or\s+fix\s+it\s+no-log-personal-info\n[\s\S]*Cybersecurity Law Art. 42/);
    assert.match(readable.out, /^1 finding: 1 high\.$/m);
    assert.match(piGuard(['f1', '--locale', 'zh-CN'], { cwd }).out, /手机号（phone）仍然报告，因为此注释未写理由/);
    assert.match(piGuard(['f1', '--no-inline-config'], { cwd }).out, /^f1\/a\.jsx\n {2}high {2}2:13 {2}/m, 'where comments do not count, nothing is told about them');
  });

  it('count where a project does not require any', () => {
    const text = `// eslint-disable-next-line ${LOG}\nconsole.log(phone);\n`;
    assert.deepEqual(check(text, { path: '/app/a.js', config: compileConfig([]), preset: 'recommended', locale: 'en' }).findings, []);
  });

  it('name what they would hide, the worst level, and where it stands', () => {
    const text = `/* eslint-disable */\nconsole.log(phone);\nconsole.log(idCard);\nlocalStorage.setItem('password', password);\n`;
    const [log, store] = check(text, { path: '/app/a.js', config, preset: 'recommended', locale: 'en' }).findings;
    assert.ok(log && store);
    assert.match(renderMessage(log, 'en'), /^Mobile number and ID card number stay reported/);
    assert.deepEqual([log.level, store.level], ['critical', 'critical']);
    assert.deepEqual(log.flow.map(({ range }) => text.slice(range.start, range.end)), ['phone', 'idCard']);
  });

  const given: readonly (readonly [path: string, before: string, after: string])[] = [
    ['/app/a.js', `// eslint-disable-next-line ${LOG}\nconsole.log(phone);\n`, `// eslint-disable-next-line ${LOG} -- why\nconsole.log(phone);\n`],
    ['/app/a.js', `/* eslint-disable */\nconsole.log(phone);\n`, `/* eslint-disable -- why */\nconsole.log(phone);\n`],
    ['/app/a.vue', `<template>\n<!-- eslint-disable-next-line -->\n${HANDLER}\n</template>\n`, `<template>\n<!-- eslint-disable-next-line -- why -->\n${HANDLER}\n</template>\n`],
    ['/app/.env', `# eslint-disable-next-line\nDB_PASSWORD=${SECRET}\n`, `# eslint-disable-next-line -- why\nDB_PASSWORD=${SECRET}\n`],
  ];
  for (const [path, before, after] of given) {
    it(`get one by the editor’s action: ${before.split('\n').find((line) => line.includes('eslint')) ?? ''}`, () => {
      const [finding] = check(before, { path, config, preset: 'recommended', locale: 'en' }).findings;
      const disabling = finding && disabler({ path, text: before })?.(finding, 'why');
      assert.equal(applyEdits(before, disabling?.edits ?? []), after);
      assert.deepEqual(check(after, { path, config, preset: 'recommended', locale: 'en' }).findings, []);
    });
  }
});
