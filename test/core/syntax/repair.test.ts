import assert from 'node:assert/strict';
import { analyze } from '../../../core/index.ts';

interface HalfTyped {
  readonly typing: string;
  readonly path: string;
  readonly code: string;
  /** Text of every finding that must stay. */
  readonly stays: readonly string[];
}

const LEAK = 'console.log(user.phone);';
const JS = 'order.js';
const TS = 'order.ts';
const JSX = 'Order.jsx';
const VUE = 'Order.vue';

const snippets: readonly HalfTyped[] = [
  { typing: 'a member access', path: JS, code: `${LEAK}\nuser.\n`, stays: ['user.phone'] },
  { typing: 'an argument list', path: JS, code: `${LEAK}\nsave(user, \n`, stays: ['user.phone'] },
  { typing: 'a call before another', path: JS, code: `save(\n${LEAK}\n`, stays: ['user.phone'] },
  { typing: 'a single-quoted string', path: JS, code: `${LEAK}\nconst label = 'order\nnext();\n`, stays: ['user.phone'] },
  { typing: 'a double-quoted argument', path: JS, code: `function pay() {\n  ${LEAK}\n  send("paid, 3);\n}\n`, stays: ['user.phone'] },
  { typing: 'a template literal', path: JS, code: `${LEAK}\nconst text = \`order \${id\nnext();\n`, stays: ['user.phone'] },
  { typing: 'a backtick after other templates', path: JS, code: `const a = \`x \${id} y\`;\n${LEAK}\nconst b = send(\`, 1);\nnext();\n`, stays: ['user.phone'] },
  { typing: 'a block comment', path: JS, code: `${LEAK}\n/* why we do\nnext();\n`, stays: ['user.phone'] },
  { typing: 'a regular expression', path: JS, code: `${LEAK}\nconst digits = /\\d+\nnext();\n`, stays: ['user.phone'] },
  { typing: 'an initializer', path: JS, code: `${LEAK}\nconst total =\n`, stays: ['user.phone'] },
  { typing: 'a condition', path: JS, code: `function pay(user) {\n  if (user.\n  ${LEAK}\n}\nfunction next(user) {\n  ${LEAK}\n}\n`, stays: ['user.phone', 'user.phone'] },
  { typing: 'the head of a function', path: JS, code: `function pay(user {\n  ${LEAK}\n}\nfunction next(user) {\n  ${LEAK}\n}\n`, stays: ['user.phone', 'user.phone'] },
  { typing: 'the body of an arrow function', path: JS, code: `const pay = (user) => {\n  ${LEAK}\n\nconst next = (user) => {\n  ${LEAK}\n};\n`, stays: ['user.phone', 'user.phone'] },
  { typing: 'a callback', path: JS, code: `load().then((user) => {\n  ${LEAK}\n\nfunction next(user) {\n  ${LEAK}\n}\n`, stays: ['user.phone', 'user.phone'] },
  { typing: 'an object literal', path: JS, code: `const order = {\n  id: 1,\n  name:\n};\n${LEAK}\n`, stays: ['user.phone'] },
  { typing: 'the head of a method', path: JS, code: `Page({\n  pay(user, {\n    ${LEAK}\n  },\n  next(user) {\n    ${LEAK}\n  },\n});\n`, stays: ['user.phone', 'user.phone'] },
  { typing: 'an else', path: JS, code: `if (paid) {\n  ${LEAK}\n} el {\n  ${LEAK}\n}\n`, stays: ['user.phone', 'user.phone'] },
  { typing: 'an import', path: JS, code: `import { pay from './pay';\n${LEAK}\n`, stays: ['user.phone'] },
  { typing: 'a bracket too many', path: JS, code: `function pay(user) {\n  ${LEAK}\n  }\n}\n${LEAK}\n`, stays: ['user.phone', 'user.phone'] },
  { typing: 'a type annotation', path: TS, code: `function pay(user: ) {\n  ${LEAK}\n}\n${LEAK}\n`, stays: ['user.phone', 'user.phone'] },
  { typing: 'an interface', path: TS, code: `interface Order {\n  id:\n}\n${LEAK}\n`, stays: ['user.phone'] },
  { typing: 'a decorator', path: TS, code: `class Orders {\n  @Get('\n  find(user: User) {\n    ${LEAK}\n  }\n}\n`, stays: ['user.phone'] },
  { typing: 'a generic call', path: TS, code: `const order = load<Order\n${LEAK}\n`, stays: ['user.phone'] },
  { typing: 'an attribute', path: JSX, code: `function Order({ user }) {\n  ${LEAK}\n  return (\n    <div className=>\n      {user.id}\n    </div>\n  );\n}\n`, stays: ['user.phone'] },
  { typing: 'an element', path: JSX, code: `function Order({ user }) {\n  ${LEAK}\n  return <div><\n}\nfunction Next({ user }) {\n  ${LEAK}\n  return <b />;\n}\n`, stays: ['user.phone', 'user.phone'] },
  { typing: 'a method of a component', path: VUE, code: `<template>\n  <p @click="pay(user)">x</p>\n</template>\n<script>\nexport default {\n  methods: {\n    pay(user) {\n      ${LEAK}\n      this.\n    },\n    next(user) {\n      ${LEAK}\n    },\n  },\n};\n</script>\n`, stays: ['user.phone', 'user.phone'] },
  { typing: 'an attribute of a template', path: VUE, code: `<template>\n  <p class="a>x</p>\n  <p title="b">y</p>\n</template>\n<script setup>\n${LEAK}\n</script>\n`, stays: ['user.phone'] },
  { typing: 'an element of a template', path: VUE, code: `<template>\n  <div><p <b>x</b></div>\n</template>\n\n<script setup lang="ts">\n${LEAK}\n</script>\n`, stays: ['user.phone'] },
];

describe('half-typed code', () => {
  for (const { typing, path, code, stays } of snippets) {
    it(`${typing} in ${path}`, () => {
      const { failure, findings } = analyze({ path, text: code }, { repair: true });
      assert.equal(failure, undefined);
      assert.deepEqual(findings.map(({ range }) => code.slice(range.start, range.end)), stays);
    });
  }

  it('fails without repair, and says where', () => {
    const { failure, findings } = analyze({ path: JS, text: `${LEAK}\nuser.\n` });
    assert.deepEqual(failure?.range, { start: LEAK.length + 7, end: LEAK.length + 7 });
    assert.deepEqual(findings, []);
  });

  for (const path of ['a.js', 'a.ts']) {
    it(`does not crash in ${path} where the parser itself stumbles`, () => {
      const { findings, failure } = analyze({ path, text: `module const a = 1;\n${LEAK}\n` }, { repair: true });
      assert.ok(findings.length === 1 || failure !== undefined);
    });
  }

  it('fails when more than half of the text would go', () => {
    assert.match(analyze({ path: JS, text: 'class extends while const\n' }, { repair: true }).failure?.message ?? '', /class name/);
  });

  it('says what was blanked', () => {
    const { repaired } = analyze({ path: JS, text: `${LEAK}\nsave(\n` }, { repair: true });
    assert.deepEqual(repaired.map(({ start, end }) => [start, end]), [[LEAK.length + 5, LEAK.length + 6]]);
  });

  it('ends in bounded time on a text that nothing repairs', () => {
    const started = performance.now();
    const text = 'a b c ( [ { ` \' " /* < >\n'.repeat(4_000);
    assert.notEqual(analyze({ path: JS, text }, { repair: true }).failure, undefined);
    assert.ok(performance.now() - started < 10_000);
  });
});
