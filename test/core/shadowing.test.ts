import assert from 'node:assert/strict';
import { analyze, isReported } from '../../core/index.ts';

/** Uses of globals that are found, and stay silent once something of the file goes by the global's name. */
const USES: Readonly<Record<string, string>> = {
  console: 'console.log(phone)',
  localStorage: 'localStorage.setItem("u", phone)',
  sessionStorage: 'sessionStorage.u = phone',
  wx: 'wx.setStorageSync("u", phone)',
  uni: 'uni.navigateTo({ url: "/pages/u?p=" + phone })',
  location: 'location.href = "/u/" + phone',
  document: 'document.cookie = "u=" + phone',
  process: 'process.stdout.write(phone)',
};

const SHADOWS: Readonly<Record<string, (name: string, use: string) => string>> = {
  'a parameter': (name, use) => `export function run(${name}, phone) { ${use}; }`,
  'a parameter of an outer function': (name, use) => `export function run(${name}) { return (phone) => { ${use}; }; }`,
  'a named import': (name, use) => `import { ${name} } from './mine'; export function run(phone) { ${use}; }`,
  'a default import': (name, use) => `import ${name} from './mine'; export function run(phone) { ${use}; }`,
  'a namespace import': (name, use) => `import * as ${name} from './mine'; export function run(phone) { ${use}; }`,
  'a required module': (name, use) => `const ${name} = require('./mine'); exports.run = function (phone) { ${use}; };`,
  'a constant': (name, use) => `const ${name} = make(); export function run(phone) { ${use}; }`,
  'a constant of the function': (name, use) => `export function run(phone) { const ${name} = make(); ${use}; }`,
  'a later let': (name, use) => `export function run(phone) { { ${use}; } let ${name} = make(); }`,
  'a function': (name, use) => `function ${name}() {} export function run(phone) { ${use}; }`,
  'a class': (name, use) => `class ${name} {} export function run(phone) { ${use}; }`,
  'a destructured name': (name, use) => `const { ${name} } = make(); export function run(phone) { ${use}; }`,
  'a destructured parameter': (name, use) => `export function run({ ${name} }, phone) { ${use}; }`,
  'a caught error': (name, use) => `export function run(phone) { try { make(); } catch (${name}) { ${use}; } }`,
  'a loop variable': (name, use) => `export function run(list, phone) { for (const ${name} of list) { ${use}; } }`,
};

/** What leaves a global what it is. */
const SAME: Readonly<Record<string, (name: string, use: string) => string>> = {
  'nothing else': (_, use) => `export function run(phone) { ${use}; }`,
  'a name of another function': (name, use) => `function other(${name}) { return ${name}; } export function run(phone) { ${use}; }`,
  'a name of an inner block': (name, use) => `export function run(phone) { { const ${name} = make(); } ${use}; }`,
  'a property of that name': (name, use) => `const box = { ${name}: 1 }; export function run(phone) { ${use}; }`,
  'an ambient declaration': (name, use) => `declare const ${name}: any; export function run(phone) { ${use}; }`,
  'the window object': (name, use) => `export function run(phone) { ${use.replace(name, `window.${name}`)}; }`,
  'a constant of the same object': (name, use) => `const ${name} = window.${name}; export function run(phone) { ${use}; }`,
  'a part of the global object': (name, use) => `const { ${name} } = globalThis; export function run(phone) { ${use}; }`,
  'an alias': (name, use) => `const alias = ${name}; export function run(phone) { ${use.replace(name, 'alias')}; }`,
  'the argument of a function that is called at once': (name, use) => `(function (${name}, phone) { ${use}; })(${name}, phone);`,
};

function findingsIn(text: string): string[] {
  const { findings, failure } = analyze({ path: 'src/example.ts', text });
  assert.equal(failure, undefined, failure?.message);
  return findings.filter((finding) => isReported(finding, 'recommended')).map((finding) => `${finding.ruleId} by ${finding.sink}`);
}

describe('a global shadowed by', () => {
  for (const [how, shadow] of Object.entries(SHADOWS)) {
    for (const [name, use] of Object.entries(USES)) {
      it(`${how} is not the global: ${name}`, () => {
        // the address in the example is a query string whoever navigates to it
        assert.deepEqual(findingsIn(shadow(name, use.replace('?p=', '/'))), []);
      });
    }
  }
});

describe('a global beside', () => {
  for (const [how, beside] of Object.entries(SAME)) {
    for (const [name, use] of Object.entries(USES)) {
      it(`${how} is the global: ${name}`, () => {
        assert.equal(findingsIn(beside(name, use)).length, 1);
      });
    }
  }
});
