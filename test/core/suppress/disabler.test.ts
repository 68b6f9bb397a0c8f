import assert from 'node:assert/strict';
import { analyze, applyEdits, disabler, isReported, isSuppressed, parseFile, type Finding } from '../../../core/index.ts';

const RULE = 'pi-guard/no-log-personal-info';

/** Code before and after its first finding is switched off with the reason `because`. */
const cases: readonly (readonly [name: string, path: string, before: string, after: string])[] = [
  ['a statement', 'a.js', 'f();\nconsole.log(phone);\n', `f();\n// eslint-disable-next-line ${RULE} -- because\nconsole.log(phone);\n`],
  ['the first line', 'a.js', 'console.log(phone);\n', `// eslint-disable-next-line ${RULE} -- because\nconsole.log(phone);\n`],
  ['the indentation of the line', 'a.js', 'if (a) {\n\t  console.log(phone);\n}\n', `if (a) {\n\t  // eslint-disable-next-line ${RULE} -- because\n\t  console.log(phone);\n}\n`],
  ['an argument on a line of its own', 'a.js', 'console.log(\n  phone,\n);\n', `console.log(\n  // eslint-disable-next-line ${RULE} -- because\n  phone,\n);\n`],
  ['line breaks of Windows', 'a.js', 'f();\r\nconsole.log(phone);\r\n', `f();\r\n// eslint-disable-next-line ${RULE} -- because\r\nconsole.log(phone);\r\n`],
  ['a byte order mark', 'a.js', '\uFEFFconsole.log(phone);\n', `\uFEFF// eslint-disable-next-line ${RULE} -- because\nconsole.log(phone);\n`],
  ['two findings on one line', 'a.js', 'console.log(phone); console.log(phone);\n', `// eslint-disable-next-line ${RULE} -- because\nconsole.log(phone); console.log(phone);\n`],
  ['inside a template literal', 'a.js', 'console.log(`to\n  ${phone}`);\n', `console.log(\`to\n  \${/* eslint-disable-line ${RULE} -- because */ phone}\`);\n`],
  ['after a comment that ends on the line', 'a.js', '/* a\n*/ console.log(phone);\n', `/* a\n*/ console.log(/* eslint-disable-line ${RULE} -- because */ phone);\n`],
  ['inside a JSX element', 'a.jsx', 'const a = (\n  <p>\n    {console.log(phone)}\n  </p>\n);\n', `const a = (\n  <p>\n    {/* eslint-disable-next-line ${RULE} -- because */}\n    {console.log(phone)}\n  </p>\n);\n`],
  ['inside a JSX fragment, at the line start', 'a.tsx', 'const a = <>\n{console.log(phone)}\n</>;\n', `const a = <>\n{/* eslint-disable-next-line ${RULE} -- because */}\n{console.log(phone)}\n</>;\n`],
  ['a JSX attribute', 'a.jsx', 'const a = (\n  <p\n    onClick={() => console.log(phone)}\n  />\n);\n', `const a = (\n  <p\n    // eslint-disable-next-line ${RULE} -- because\n    onClick={() => console.log(phone)}\n  />\n);\n`],
  ['code inside braces of JSX', 'a.jsx', 'const a = <p>{list.map((phone) => {\n  console.log(phone);\n})}</p>;\n', `const a = <p>{list.map((phone) => {\n  // eslint-disable-next-line ${RULE} -- because\n  console.log(phone);\n})}</p>;\n`],
  ['a comment that is already there', 'a.js', '// eslint-disable-next-line no-console\nconsole.log(phone);\n', `// eslint-disable-next-line no-console, ${RULE} -- because\nconsole.log(phone);\n`],
  ['a comment with a reason of its own', 'a.js', 'console.log(phone); // eslint-disable-line no-console -- start-up\n', `console.log(phone); // eslint-disable-line no-console, ${RULE} -- start-up\n`],
  ['a block comment that is already there', 'a.js', '/* eslint-disable-next-line no-console */\nconsole.log(phone);\n', `/* eslint-disable-next-line no-console, ${RULE} -- because */\nconsole.log(phone);\n`],
  ['the script of a component', 'a.vue', '<template><p/></template>\n<script>\nconsole.log(phone);\n</script>\n', `<template><p/></template>\n<script>\n// eslint-disable-next-line ${RULE} -- because\nconsole.log(phone);\n</script>\n`],
  ['the template of a component', 'a.vue', '<template>\n  <a @click="console.log(phone)">x</a>\n</template>\n', `<template>\n  <!-- eslint-disable-next-line ${RULE} -- because -->\n  <a @click="console.log(phone)">x</a>\n</template>\n`],
  ['a comment of the template that is already there', 'a.vue', '<template>\n  <!-- eslint-disable-next-line vue/html-indent -->\n  <a @click="console.log(phone)">x</a>\n</template>\n', `<template>\n  <!-- eslint-disable-next-line vue/html-indent, ${RULE} -- because -->\n  <a @click="console.log(phone)">x</a>\n</template>\n`],
  ['the middle of a tag', 'a.vue', '<template>\n  <a\n    @click="console.log(phone)"\n  >x</a>\n</template>\n', `<template>\n  <!-- eslint-disable ${RULE} -- because -->\n  <a\n    @click="console.log(phone)"\n  ><!-- eslint-enable ${RULE} -->x</a>\n</template>\n`],
  ['the middle of a tag whose content is text', 'a.vue', '<template>\n  <textarea\n    @input="console.log(phone)"\n  >x</textarea>\n</template>\n', `<template>\n  <!-- eslint-disable ${RULE} -- because -->\n  <textarea\n    @input="console.log(phone)"\n  >x</textarea><!-- eslint-enable ${RULE} -->\n</template>\n`],
  ['a tag that starts behind another', 'a.vue', '<template>\n  <p>x</p><a\n    @click="console.log(phone)"\n  />\n</template>\n', `<template>\n  <p>x</p><!-- eslint-disable ${RULE} -- because --><a\n    @click="console.log(phone)"\n  /><!-- eslint-enable ${RULE} -->\n</template>\n`],
  ['a line on which another tag ends', 'a.vue', '<template>\n  <div\n    id="a"><a @click="console.log(phone)">x</a></div>\n</template>\n', `<template>\n  <div\n    id="a"><!-- eslint-disable ${RULE} -- because --><a @click="console.log(phone)"><!-- eslint-enable ${RULE} -->x</a></div>\n</template>\n`],
];

function reported(path: string, text: string): Finding[] {
  const { findings, directives } = analyze({ path, text });
  return findings.filter((finding) => isReported(finding, 'recommended') && !isSuppressed(finding, directives));
}

describe('disabling a finding by a comment', () => {
  for (const [name, path, before, after] of cases) {
    it(name, () => {
      const [first] = reported(path, before);
      assert.ok(first, 'the code has a finding');
      const disabling = disabler({ path, text: before })?.(first, 'because');
      assert.ok(disabling);
      const text = applyEdits(before, disabling.edits);
      assert.equal(text, after);
      assert.doesNotThrow(() => parseFile(path, text));
      assert.deepEqual(reported(path, text), []);
      if (disabling.reason) assert.equal(text.slice(disabling.reason.start, disabling.reason.end), 'because');
    });
  }

  it('leaves other findings', () => {
    const before = 'console.log(phone);\nconsole.log(phone);\n';
    const [first] = reported('a.js', before);
    const disabling = first && disabler({ path: 'a.js', text: before })?.(first, 'because');
    assert.equal(reported('a.js', applyEdits(before, disabling?.edits ?? [])).length, 1);
  });

  it('works while other code is half-typed', () => {
    const before = 'const a = ;\nconsole.log(phone);\n';
    const { findings: [first] } = analyze({ path: 'a.js', text: before }, { repair: true });
    assert.ok(first);
    const edits = disabler({ path: 'a.js', text: before })?.(first, 'because')?.edits ?? [];
    assert.match(applyEdits(before, edits), /^\/\/ eslint-disable-next-line .*\nconsole/m);
  });
});
