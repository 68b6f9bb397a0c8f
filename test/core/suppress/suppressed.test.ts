import assert from 'node:assert/strict';
import { Linter as Linter10 } from 'eslint';
import { Linter as Linter9 } from 'eslint9';
import plugin from 'eslint-plugin-pi-guard';
import * as parser from 'eslint-plugin-pi-guard/parser';
import { analyze, isReported, isSuppressed } from '../../../core/index.ts';
import { findingsOf, piGuard, project } from '../../command/command.ts';

const LINTERS = { 9: Linter9 as unknown as typeof Linter10, 10: Linter10 };
const LOG = 'pi-guard/no-log-personal-info';
const STORE = 'pi-guard/no-store-personal-info';

/** Code with comments; `name` is the sentence. ESLint itself says what must be left. */
const cases: readonly (readonly [name: string, code: string])[] = [
  ['nothing', 'console.log(phone);\nlocalStorage.setItem("a", idCard);\n'],
  ['next line, every rule', '// eslint-disable-next-line\nconsole.log(phone);\nconsole.log(phone);\n'],
  ['next line, this rule with a reason', `// eslint-disable-next-line ${LOG} -- test data\nconsole.log(phone);\n`],
  ['next line, another rule', '// eslint-disable-next-line no-console\nconsole.log(phone);\n'],
  ['next line, several rules', `// eslint-disable-next-line no-console, ${LOG}\nconsole.log(phone);\n`],
  ['next line, names without commas are one unknown name', `// eslint-disable-next-line no-console ${LOG}\nconsole.log(phone);\n`],
  ['next line, quoted name', `// eslint-disable-next-line '${LOG}'\nconsole.log(phone);\n`],
  ['next line speaks for one line only', `// eslint-disable-next-line\n\nconsole.log(phone);\n`],
  ['block comment over several lines speaks for the line after it', `/* eslint-disable-next-line\n  ${LOG}\n  -- reason\n*/\nconsole.log(phone);\n`],
  ['statement that starts on the next line and reports later', `// eslint-disable-next-line ${LOG}\nconsole.log(\n  phone,\n);\n`],
  ['same line', `console.log(phone); // eslint-disable-line\n`],
  ['same line, named', `console.log(phone); // eslint-disable-line ${LOG}\n`],
  ['same line, other rule', `console.log(phone); // eslint-disable-line ${STORE}\n`],
  ['same line before the code', `/* eslint-disable-line */ console.log(phone);\n`],
  ['same line must stand on one line', `console.log(phone); /* eslint-disable-line\n*/\n`],
  ['line comments know no block forms', '// eslint-disable\nconsole.log(phone);\n'],
  ['block to the end', 'console.log(phone);\n/* eslint-disable */\nconsole.log(phone);\nlocalStorage.setItem("a", idCard);\n'],
  ['block in the middle of a line', 'console.log(phone); /* eslint-disable */ console.log(phone);\n'],
  ['block, one rule', `/* eslint-disable ${LOG} */\nconsole.log(phone);\nlocalStorage.setItem("a", idCard);\n`],
  ['block ends', '/* eslint-disable */\nconsole.log(phone);\n/* eslint-enable */\nconsole.log(phone);\n'],
  ['enable of another rule changes nothing', `/* eslint-disable */\n/* eslint-enable ${STORE} */\nconsole.log(phone);\nlocalStorage.setItem("a", idCard);\n`],
  ['enable of every rule', `/* eslint-disable ${LOG} */\n/* eslint-enable */\nconsole.log(phone);\n`],
  ['enable does not reach a line form', `/* eslint-disable */\n/* eslint-enable */ console.log(phone); // eslint-disable-line\n`],
  ['reason with one dash is no reason', `// eslint-disable-next-line ${LOG} - reason\nconsole.log(phone);\n`],
  ['reason with three dashes', `// eslint-disable-next-line ${LOG} --- reason\nconsole.log(phone);\n`],
  ['reason without space', `// eslint-disable-next-line ${LOG} --reason\nconsole.log(phone);\n`],
  ['reason that names a rule', `// eslint-disable-next-line no-console -- ${LOG}\nconsole.log(phone);\n`],
  ['only a reason', '// eslint-disable-next-line -- reason\nconsole.log(phone);\n'],
  ['label with more letters', '// eslint-disable-next-lines\nconsole.log(phone);\n'],
  ['label in prose', '// please eslint-disable-next-line\nconsole.log(phone);\n'],
  ['star before the label', '/** eslint-disable */\nconsole.log(phone);\n'],
  ['configuration: off', `/* eslint ${LOG}: off */\nconsole.log(phone);\nlocalStorage.setItem("a", idCard);\n`],
  ['configuration: number', `/* eslint ${LOG}: 0 */\nconsole.log(phone);\n`],
  ['configuration: quotes and list', `/* eslint "${LOG}": ["off"] */\nconsole.log(phone);\n`],
  ['configuration: stands behind', `console.log(phone);\n/* eslint ${LOG}: "off" -- reason */\n`],
  ['configuration: two', `/* eslint ${STORE}: "off", ${LOG}: "off" */\nconsole.log(phone);\nlocalStorage.setItem("a", idCard);\n`],
  ['configuration: without commas', `/* eslint ${STORE}: 0 ${LOG}: 0 */\nconsole.log(phone);\nlocalStorage.setItem("a", idCard);\n`],
  ['configuration: still on', `/* eslint ${LOG}: "warn" */\nconsole.log(phone);\n`],
  ['configuration is not taken back', `/* eslint ${LOG}: off */\n/* eslint-enable */\nconsole.log(phone);\n`],
  ['configuration in a line comment', `// eslint ${LOG}: off\nconsole.log(phone);\n`],
  ['JSX', `const a = <p>\n  {/* eslint-disable-next-line ${LOG} */}\n  {console.log(phone)}\n  {console.log(phone)}\n</p>;\n`],
  ['CRLF', '// eslint-disable-next-line\r\nconsole.log(phone);\r\nconsole.log(phone);\r\n'],
  ['line separator', '// eslint-disable-next-line\u2028console.log(phone);\u2028console.log(phone);\n'],
  ['comment inside a template', '`${console.log(phone) /* eslint-disable-line */}`;\n'],
  ['comment in a text is text', 'console.log("/* eslint-disable */", phone);\n'],
  ['the script of a component', `<template><p/></template>\n<script>\n// eslint-disable-next-line ${LOG}\nconsole.log(phone);\nconsole.log(phone);\n</script>\n`],
];

function left(name: string, code: string): string[] {
  const { findings, directives } = analyze({ path: name, text: code });
  return findings.filter((finding) => isReported(finding, 'recommended') && !isSuppressed(finding, directives)).map(({ ruleId, range }) => `pi-guard/${ruleId} ${range.start}`);
}

describe('eslint-disable comments', () => {
  for (const [major, Linter] of Object.entries(LINTERS)) {
    describe(`as ESLint ${major} reads them`, () => {
      for (const [name, code] of cases) {
        it(name, () => {
          const path = code.startsWith('<') ? 'a.vue' : 'a.jsx';
          const linter = new Linter();
          const messages = linter.verify(code, [{ files: ['**/*.{jsx,vue}'], ...plugin.configs.recommended, languageOptions: { parser: parser as unknown as Linter10.Parser } }], path);
          const starts = lineStarts(code);
          const expected = messages.filter(({ ruleId }) => ruleId !== null && ruleId in (plugin.configs.recommended.rules ?? {})).map(({ ruleId, line, column }) => `${ruleId} ${(starts[line - 1] ?? 0) + column - 1}`);
          assert.deepEqual(left(path, code), expected);
        });
      }
    });
  }

  it('the cases hold both', () => {
    const counts = cases.map(([, code]) => left(code.startsWith('<') ? 'a.vue' : 'a.jsx', code).length);
    assert.ok(counts.filter((count) => count === 0).length > 10);
    assert.ok(counts.filter((count) => count > 0).length > 10);
  });
});

const HANDLER = '<a @click="console.log(user.phone)">x</a>';

/** Templates with the number of findings that stay; semantics of eslint-plugin-vue's `comment-directive`. */
const templates: readonly (readonly [name: string, code: string, expected: number])[] = [
  ['nothing', `<template>\n${HANDLER}\n</template>\n`, 1],
  ['next line', `<template>\n<!-- eslint-disable-next-line ${LOG} -->\n${HANDLER}\n${HANDLER}\n</template>\n`, 1],
  ['next line with a reason', `<template>\n<!-- eslint-disable-next-line ${LOG} -- test data -->\n${HANDLER}\n</template>\n`, 0],
  ['names separated by spaces', `<template>\n<!-- eslint-disable-next-line vue/html-indent ${LOG} -->\n${HANDLER}\n</template>\n`, 0],
  ['another rule', `<template>\n<!-- eslint-disable-next-line ${STORE} -->\n${HANDLER}\n</template>\n`, 1],
  ['same line', `<template>\n${HANDLER}<!-- eslint-disable-line -->\n</template>\n`, 0],
  ['line forms stand on one line', `<template>\n<!-- eslint-disable-next-line\n-->\n${HANDLER}\n</template>\n`, 1],
  ['block', `<template>\n<!-- eslint-disable -->\n${HANDLER}\n${HANDLER}\n</template>\n`, 0],
  ['block ends', `<template>\n<!-- eslint-disable ${LOG} -->\n${HANDLER}\n<!-- eslint-enable ${LOG} -->\n${HANDLER}\n</template>\n`, 1],
  ['block ends with the template', `<template>\n<!-- eslint-disable -->\n${HANDLER}\n</template>\n<script>\nconsole.log(phone);\n</script>\n`, 1],
  ['comment before the template', `<!-- eslint-disable -->\n<template>\n${HANDLER}\n</template>\n`, 0],
  ['comment before the template ends with it', `<!-- eslint-disable -->\n<template>\n${HANDLER}\n</template>\n<script>\nconsole.log(phone);\n</script>\n`, 1],
  ['script before the template', `<script>\n/* eslint-disable */\n</script>\n<template>\n${HANDLER}\n</template>\n`, 0],
  ['the template does not take back what the script disables', `<script>\n/* eslint-disable */\n</script>\n<template>\n<!-- eslint-enable -->\n${HANDLER}\n</template>\n`, 0],
  ['nested elements', `<template>\n<div><p>\n<!-- eslint-disable-next-line -->\n${HANDLER}\n</p></div>\n</template>\n`, 0],
];

describe('eslint-disable comments of templates', () => {
  for (const [name, code, expected] of templates) {
    it(name, () => {
      assert.equal(left('a.vue', code).length, expected);
    });
    it(`${name}, in ESLint`, () => {
      const config = { files: ['**/*.{jsx,vue}'], ...plugin.configs.recommended, languageOptions: { parser: parser as unknown as Linter10.Parser } };
      assert.equal(new Linter10().verify(code, [config], 'a.vue').filter(({ ruleId }) => ruleId?.startsWith('pi-guard/')).length, expected);
    });
  }
});

it('the command counts comments of templates, and disregards them when told to', () => {
  const cwd = project({ 'a.vue': `<template>\n<!-- eslint-disable-next-line -->\n${HANDLER}\n</template>\n` });
  assert.deepEqual(findingsOf(piGuard(['--format', 'eslint-json', 'a.vue'], { cwd }), cwd), { 'a.vue': [] });
  assert.deepEqual(findingsOf(piGuard(['--format', 'eslint-json', '--no-inline-config', 'a.vue'], { cwd }), cwd), { 'a.vue': ['3 no-log-personal-info'] });
});

function lineStarts(code: string): number[] {
  return [0, ...[...code.matchAll(/\r\n|[\r\n\u2028\u2029]/g)].map(({ index, 0: text }) => index + text.length)];
}
