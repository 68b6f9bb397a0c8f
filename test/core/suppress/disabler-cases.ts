/** Code whose findings are switched off by a comment, for core and for ESLint. */

const RULE = 'pi-guard/no-log-personal-info';
const PERSONAL = 'pi-guard/no-hardcoded-personal-info';
const CREDENTIAL = 'pi-guard/no-hardcoded-credential';
const NUMBER = '15412345678';

/** Code before and after its first finding is switched off with the reason `because`. */
export const disablerCases: readonly (readonly [name: string, path: string, before: string, after: string])[] = [
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

  ['a comment of several lines', 'a.js', `f();\n  /**\n   * ${NUMBER}\n   */\n  g();\n`, `f();\n  /* eslint-disable ${PERSONAL} -- because */\n  /**\n   * ${NUMBER}\n   */\n  /* eslint-enable ${PERSONAL} */\n  g();\n`],
  ['the first line of a comment of several lines', 'a.js', `f();\n/** ${NUMBER}\n */\ng();\n`, `f();\n// eslint-disable-next-line ${PERSONAL} -- because\n/** ${NUMBER}\n */\ng();\n`],
  ['a comment at the start of a file, with line breaks of Windows', 'a.js', `\uFEFF/*\r\n${NUMBER}\r\n*/\r\n`, `\uFEFF/* eslint-disable ${PERSONAL} -- because */\r\n/*\r\n${NUMBER}\r\n*/\r\n/* eslint-enable ${PERSONAL} */\r\n`],
  ['a comment of several lines among code', 'a.ts', `f(/* a\n${NUMBER} */ b);\n`, `f(/* eslint-disable ${PERSONAL} -- because */ /* a\n${NUMBER} */ /* eslint-enable ${PERSONAL} */ b);\n`],
  ['a comment under one that speaks of its first line', 'a.js', `// eslint-disable-next-line max-len\n/* a\n${NUMBER} */\nb();\n`, `// eslint-disable-next-line max-len\n/* eslint-disable ${PERSONAL} -- because */ /* a\n${NUMBER} */ /* eslint-enable ${PERSONAL} */\nb();\n`],
  ['the text of a template literal', 'a.js', `const a = \`to\n ${NUMBER}\${b}\`;\n`, `const a = /* eslint-disable ${PERSONAL} -- because */ \`to\n ${NUMBER}\${b}\` /* eslint-enable ${PERSONAL} */;\n`],
  ['a string of several lines', 'a.js', `f('to \\\n ${NUMBER}');\n`, `f(/* eslint-disable ${PERSONAL} -- because */ 'to \\\n ${NUMBER}' /* eslint-enable ${PERSONAL} */);\n`],
  ['an attribute of several lines', 'a.tsx', `const a = (\n  <p title="to\n    ${NUMBER}">x</p>\n);\n`, `const a = (\n  <p /* eslint-disable ${PERSONAL} -- because */ title="to\n    ${NUMBER}" /* eslint-enable ${PERSONAL} */>x</p>\n);\n`],
  ['a comment of several lines in a JSX element', 'a.jsx', `const a = (\n  <p>\n    {/* a\n    ${NUMBER} */}\n  </p>\n);\n`, `const a = (\n  <p>\n    {/* eslint-disable ${PERSONAL} -- because */ /* a\n    ${NUMBER} */ /* eslint-enable ${PERSONAL} */}\n  </p>\n);\n`],
  ['behind words of a JSX element that go on over the line break', 'a.jsx', 'const a = (\n  <p>\n    a\n    b {console.log(phone)} c\n  </p>\n);\n', `const a = (\n  <p>\n    a\n    b {console.log(/* eslint-disable-line ${RULE} -- because */ phone)} c\n  </p>\n);\n`],
  ['behind a comment of several lines in a template', 'a.vue', '<template>\n  <!-- a\n  b --> <a @click="console.log(phone)">x</a>\n</template>\n', `<template>\n  <!-- a\n  b --> <!-- eslint-disable ${RULE} -- because --><a @click="console.log(phone)"><!-- eslint-enable ${RULE} -->x</a>\n</template>\n`],
  ['behind an expression of several lines in a template', 'a.vue', '<template>\n  <p>{{ a\n  }}<a @click="console.log(phone)">x</a></p>\n</template>\n', `<template>\n  <p>{{ a\n  }}<!-- eslint-disable ${RULE} -- because --><a @click="console.log(phone)"><!-- eslint-enable ${RULE} -->x</a></p>\n</template>\n`],
  ['a text of several lines in a handler of a template', 'a.vue', `<template>\n  <a @click="f(\`to\n    ${NUMBER}\`)">x</a>\n</template>\n`, `<template>\n  <!-- eslint-disable ${PERSONAL} -- because -->\n  <a @click="f(\`to\n    ${NUMBER}\`)"><!-- eslint-enable ${PERSONAL} -->x</a>\n</template>\n`],
  ['a comment of several lines in the script of a component', 'a.vue', `<template><p/></template>\n<script>\n/**\n * ${NUMBER}\n */\n</script>\n`, `<template><p/></template>\n<script>\n/* eslint-disable ${PERSONAL} -- because */\n/**\n * ${NUMBER}\n */\n/* eslint-enable ${PERSONAL} */\n</script>\n`],
  ['a value under its key', 'a.yml', 'password:\n  "Kiwi#2024!"\n', `password:\n  # eslint-disable-next-line ${CREDENTIAL} -- because\n  "Kiwi#2024!"\n`],
];

/** Findings for which no comment can stand anywhere that speaks of them alone. */
export const NO_PLACE: readonly (readonly [name: string, path: string, text: string])[] = [
  ['a comment that steers the linter itself', 'a.js', `/* eslint-disable-next-line max-len --\n ${NUMBER} */\nb();\n`],
  ['the first line of a block of YAML', 'a.yml', `note: |\n  ${NUMBER}\n`],
  ['a folded block of YAML', 'a.yml', `note: >-2 # folded\n\n  ${NUMBER}\n`],
  ['another line of a block of YAML', 'a.yml', `note: |\n  tel\n  ${NUMBER}\n`],
  ['a plain text of YAML that goes on', 'a.yml', `phone: a\n  ${NUMBER}\n`],
  ['a text of several lines of TOML', 'a.toml', `phone = \"\"\"\n${NUMBER}\"\"\"\n`],
  ['a language without comments', 'a.json', `{ "phone": "${NUMBER}" }\n`],
];
