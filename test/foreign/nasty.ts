/** Texts that break readers: each invented, each as short as what it stands for allows. */
export type NastyText = readonly [what: string, name: string, text: string];

const BOM = '\uFEFF';
const LEAK = 'console.log(user.phone);\n';
const component = (script: string, markup = '<p>{{ text }}</p>'): string => `<template>\n  <div>${markup}</div>\n</template>\n<script>\n${script}\n</script>\n`;

/** Characters and line ends. */
const CHARACTERS: readonly NastyText[] = [
  ['nothing', 'a.js', ''],
  ['nothing in a component', 'a.vue', ''],
  ['nothing in data', 'a.json', ''],
  ['one line end', 'a.ts', '\n'],
  ['white space of every kind', 'a.js', ' \t\v\f\u00A0\u2003\u3000\uFEFF\u2028\u2029'],
  ['a byte order mark and nothing else', 'a.js', BOM],
  ['a byte order mark before a leak', 'a.js', BOM + LEAK],
  ['two byte order marks', 'a.js', BOM + BOM + LEAK],
  ['a byte order mark in the middle', 'a.js', `${LEAK}${BOM}${LEAK}`],
  ['a byte order mark before a component', 'a.vue', BOM + component(LEAK)],
  ['a byte order mark before data', 'a.json', `${BOM}{ "mobile": 1 }`],
  ['a byte order mark before YAML', 'a.yaml', `${BOM}a: 1\n`],
  ['CRLF', 'a.js', `const a = 1;\r\n${LEAK.replace('\n', '\r\n')}`],
  ['CR alone', 'a.js', `const a = 1;\r${LEAK.replace('\n', '\r')}`],
  ['LF and CR the wrong way round', 'a.js', `const a = 1;\n\r${LEAK}\r\r\n`],
  ['line separators', 'a.js', `const a = 1;\u2028${LEAK}\u2029`],
  ['a line separator in a string', 'a.js', `console.log("\u2028" + user.phone);\n`],
  ['CRLF in a component', 'a.vue', component(LEAK).replaceAll('\n', '\r\n')],
  ['CRLF in a template literal', 'a.js', 'console.log(`a\r\n${user.phone}\r\nb`);\r\n'],
  ['NUL', 'a.js', `\0${LEAK}`],
  ['NUL in a string', 'a.js', `console.log("\0" + user.phone);\n`],
  ['NUL in an identifier', 'a.js', 'console.log(user.pho\0ne);\n'],
  ['NUL in data', 'a.env', 'PASSWORD=a\0b\n'],
  ['half a character', 'a.js', `console.log("\uD83D" + user.phone);\n`],
  ['the other half', 'a.js', `console.log("\uDE00" + user.phone);\n`],
  ['halves the wrong way round', 'a.js', `// \uDE00\uD83D\n${LEAK}`],
  ['half a character outside a string', 'a.js', `\uD83D${LEAK}`],
  ['half a character in a component', 'a.vue', component(`${LEAK}// \uD83D`, '\uDE00')],
  ['half a character in a key', 'a.json', '{ "\uD83D": "\uDE00", "password": "\uD800" }'],
  ['half a character in YAML', 'a.yaml', 'password: "\uD83D"\n\uDE00: 1\n'],
  ['characters of two units around a leak', 'a.js', `/* 😀 */ console.log("😀", user.phone, "😀"); // 😀\n`],
  ['a name of characters of two units', 'a.js', 'const 𠮷phone = user.phone; console.log(𠮷phone);\n'],
  ['names with escapes', 'a.js', 'console.log(user.ph\\u006fne, user.\\u{70}hone);\n'],
  ['a name of combining marks', 'a.js', 'const e\u0301mail = user.email; console.log(e\u0301mail);\n'],
  ['marks that turn the direction', 'a.js', `/* \u202E\u2066 */ ${LEAK}`],
  ['characters without width', 'a.js', 'console.log(user.ph\u200Bone, user.phone\u200D);\n'],
  ['terminal escapes', 'a.js', `console.log("\x1B[2J", user.phone);\n`],
  ['a name of thirty thousand letters', 'a.js', `console.log(${'phone'.repeat(6_000)});\n`],
  ['a string of a hundred thousand', 'a.js', `const password = "${'aB3$'.repeat(25_000)}";\n`],
  ['ten thousand line ends', 'a.js', '\n'.repeat(10_000) + LEAK],
  ['ten thousand spaces', 'a.js', ' '.repeat(10_000) + LEAK],
];

/** Scripts that end or begin too early. */
const HALVES: readonly NastyText[] = [
  ...[
    '(', ')', '{', '}', '[', ']', '"', "'", '`', '`${', '`${`', '/', '//', '/*', '/**', '*/', '<', '<a', '<a>', '</a>', '<>', '<!--', '-->', '=>', '() =>', '...', '.', '?.', '??=', '#', '#!', '#a', '@', '@a', '\\', '\\u', '\\u{', '\\u{110000}',
    '0x', '0b2', '1e', '1_', '08', '1n.a', 'class', 'class {', 'class A extends', 'function', 'function*', 'async', 'await', 'async (', 'import', 'import {', 'import a from', 'import(', 'export', 'export {', 'export default', 'export *', 'let', 'let let', 'const', 'const {',
    'const { a: ', 'var [', 'if', 'if (', 'else', 'for (;;', 'for await (', 'while', 'do', 'switch (a) { case', 'try {', 'catch', 'throw', 'return', 'new', 'new.', 'super', 'yield', 'a ? b', 'a ? b :', 'a?.[', 'a.#b', 'a => {', 'label:', 'with (a)', 'debugger', 'enum', 'type A =', 'interface', 'declare',
    'abstract class', 'namespace A.', 'a as', 'a satisfies', 'a!', '<T>', '<T,>() =>', 'let a: ', 'let a: {', 'function f<', 'x = {', 'x = { a:', 'x = { get', 'x = { async *',
  ].map((half): NastyText => [`${half} and no more, after a leak`, 'a.tsx', `${LEAK}${half}`]),
  ['a comment that never ends before a leak', 'a.js', `/* ${LEAK}`],
  ['a template that never ends before a leak', 'a.js', `\`${LEAK}`],
  ['an expression that never ends before leaks', 'a.js', `log(${LEAK}${LEAK}`],
  ['a hashbang', 'a.js', `#!/usr/bin/env node\n${LEAK}`],
  ['a hashbang after a byte order mark', 'a.js', `${BOM}#!/usr/bin/env node\n${LEAK}`],
  ['marks of a merge', 'a.js', `<<<<<<< ours\n${LEAK}=======\nconsole.log(user.email);\n>>>>>>> theirs\n`],
  ['HTML comments in a script', 'a.js', `<!-- ${LEAK}--> ${LEAK}${LEAK}`],
  ['octal escapes', 'a.js', `console.log("\\07", 010, user.phone);\n`],
  ['the same name twice', 'a.js', `let phone = user.phone; let phone = 1; console.log(phone);\n`],
  ['labels and jumps to nowhere', 'a.js', `break a; continue; ${LEAK}`],
  ['private names outside of a class', 'a.ts', 'console.log(this.#phone, #phone in user);\n'],
  ['names of the prototype', 'a.js', 'const __proto__ = user; console.log(__proto__.phone, constructor, toString, hasOwnProperty, { __proto__: user }.phone);\n'],
  ['keys of the prototype in data', 'a.json', '{ "__proto__": { "password": "a" }, "constructor": { "prototype": 1 }, "toString": 1 }'],
  ['keys of the prototype in YAML', 'a.yaml', '__proto__:\n  password: a\nconstructor: 1\n'],
];

/** What refers to itself, and what is deep or wide. */
const CIRCLES: readonly NastyText[] = [
  ['a constant that is itself', 'a.js', 'const a = a; console.log(a.phone);\n'],
  ['constants in a circle', 'a.js', 'const a = b, b = c, c = a; console.log(a, a.phone);\n'],
  ['functions in a circle', 'a.js', 'function a(x) { return b(x); }\nfunction b(x) { return a(x); }\nconsole.log(a(user.phone), b(a(b(user))));\n'],
  ['a function that calls itself with itself', 'a.js', 'function a(f) { return f(f); }\nconsole.log(a(a)(user.phone));\n'],
  ['a class that extends itself', 'a.ts', 'class A extends A { phone = this.phone; log() { console.log(this); } }\nconsole.log(new A());\n'],
  ['types in a circle', 'a.ts', 'type A = B; type B = A | A[]; interface C extends D { c: C } interface D extends C { phone: string }\nfunction f(a: A, c: C) { console.log(a, c); }\n'],
  ['a type that grows', 'a.ts', 'type A<T> = { phone: A<A<T>>, x: T }; function f(a: A<string>) { console.log(a, a.phone.x.phone); }\n'],
  ['an object that holds itself', 'a.js', 'const a = { b: a, ...a, phone: user.phone }; a.a = a; console.log(a.a.a.b);\n'],
  ['an assignment to itself', 'a.js', 'let a; a = a = a.b = a; [a, a] = [a, a.phone]; ({ a, ...a } = a); console.log(a);\n'],
  ['defaults in a circle', 'a.js', 'function f({ a = b, b = a } = { a, b }, c = f) { console.log(a, b, c); }\nf();\n'],
  ['a module that imports itself', 'a.js', "import * as me from './a.js'; export * from './a.js'; export { me, me as you }; console.log(me.me.you.phone);\n"],
  ['prototypes in a circle', 'a.js', 'A.prototype = B.prototype; B.prototype = A.prototype; console.log(new A().phone);\n'],
  ['a thousand names', 'a.js', `const p0 = user.phone;\n${Array.from({ length: 1_000 }, (_, index) => `const p${index + 1} = p${index};\n`).join('')}console.log(p1000);\n`],
  ['a thousand sinks of one object', 'a.js', `const all = { phone, email, idCard };\n${'console.log(all);\n'.repeat(300)}`],
  ['a thousand doublings', 'a.js', `const a0 = 'ab';\n${Array.from({ length: 1_000 }, (_, index) => `const a${index + 1} = a${index} + a${index};\n`).join('')}const password = a1000;\n`],
  ['a regular expression that explodes', 'a.js', `console.log(user.phone.replace(/^(?:(a+)+)+$/, '${'a'.repeat(60)}'));\n`],
  ['a mask that never ends', 'a.js', 'function mask(x) { while (true) x += x; return x; }\nconsole.log(mask(user.phone));\n'],
  ['a mask of a billion stars', 'a.js', "console.log(user.phone.replace(/./g, '*'.repeat(1e9)), user.phone.padEnd(1e9, '*'));\n"],
  ['a mask that calls itself', 'a.js', "const mask = (x) => mask(x.slice(1)) + '*';\nconsole.log(mask(user.phone));\n"],
  ['three hundred calls in each other', 'a.js', `console.log(${'f('.repeat(300)}user.phone${')'.repeat(300)});\n`],
  ['ten thousand brackets', 'a.ts', `${LEAK}${'['.repeat(10_000)}`],
  ['ten thousand opening marks', 'a.tsx', `${LEAK}${'<a>'.repeat(10_000)}`],
];

/** Components. */
const COMPONENTS: readonly NastyText[] = [
  ['a script that never ends', 'a.vue', `<script>\n${LEAK}`],
  ['a template that never ends', 'a.vue', `<template><p @click="log(user.phone)">\n<script>\n${LEAK}</script>\n`],
  ['two scripts and two templates', 'a.vue', `${component(LEAK)}${component(LEAK)}`],
  ['two scripts in two languages', 'a.vue', `<script lang="ts">\nlet a: string;\n</script>\n<script setup>\n${LEAK}</script>\n`],
  ['a script in a template', 'a.vue', `<template><div><script>${LEAK}</script></div></template>\n`],
  ['a template in a script', 'a.vue', `<script>\nconst a = '<template><p @click="log(phone)"/></template>';\n${LEAK}</script>\n`],
  ['a script in a comment', 'a.vue', `<!-- <script>${LEAK}</script> -->\n`],
  ['no closing quote', 'a.vue', component(LEAK, '<a @click="log(user.phone) :href="`/u?p=${phone}`">')],
  ['half expressions', 'a.vue', component(LEAK, '<a @click="log(" :href="`/u?phone=${" v-for="(a, of" v-slot="{ a" #default="{" :[key="a">{{ user. }} {{ }} {{')],
  ['entities in an expression', 'a.vue', component(LEAK, '<a :href="&quot;/u?phone=&quot; + phone &amp;&amp; &#x1F600; &nosuch; &#xD800;">')],
  ['characters of two units in a template', 'a.vue', component(LEAK, '😀<a @click="log(\'😀\', user.phone)">😀</a>')],
  ['upper case and odd names', 'a.vue', '<TEMPLATE><A @CLICK="log(phone)"/></TEMPLATE>\n<SCRIPT>\nlog(phone)\n</SCRIPT>\n'],
  ['a component without a script', 'a.vue', '<template><a @click="save(user.phone)" :href="`/u?phone=${user.phone}`"/></template>\n'],
  ['a component of another language', 'a.vue', '<template lang="pug">\na(@click="log(phone)")\n</template>\n<script lang="coffee">\nconsole.log phone\n</script>\n'],
  ['an attribute without an end', 'a.vue', '<template><a b="'],
  ['comments that switch off nothing', 'a.vue', component(LEAK, '<!-- eslint-disable --> <!-- eslint-disable-next-line --> <!-- eslint-enable')],
];

/** Data. */
const DATA: readonly NastyText[] = [
  ['half an object', 'a.json', '{ "password": "'],
  ['a comma too many', 'a.json', '{ "password": "a", , }'],
  ['a key twice', 'a.json', '{ "password": "a", "password": { "password": ["a"] } }'],
  ['an object after an object', 'a.json', '{} {} "password": 1'],
  ['a number that is none', 'a.json', '{ "mobile": 1e999999, "b": -, "c": 0x1, "d": 01 }'],
  ['escapes that are none', 'a.json', '{ "\\u12": "\\x", "password": "\\uD83D" }'],
  ['an anchor that means itself', 'a.yaml', 'a: &a\n  b: *a\n  password: *nowhere\n'],
  ['aliases that multiply', 'a.yaml', `a0: &a0 [password]\n${Array.from({ length: 20 }, (_, index) => `a${index + 1}: &a${index + 1} [*a${index}, *a${index}, *a${index}]\n`).join('')}`],
  ['tabs and half quotes', 'a.yaml', 'a:\n\tb: "c\n  password: \'d\n'],
  ['documents and directives', 'a.yaml', '%YAML 9.9\n---\n--- !!nothing\n...\n- password: a\n? [a]\n: b\n'],
  ['blocks without an end', 'a.yaml', 'password: |9\n a\nb: >-\n'],
  ['half quotes', '.env', 'PASSWORD="a\nTOKEN=\'b\nexport\n=\n A = B # c\nLAST=`'],
  ['continued lines without an end', 'a.properties', 'db.password = a\\\n  b\\\nc\\'],
  ['escapes that are none in properties', 'a.properties', 'password=\\u12\\uD83D\\\n\\ =\n:=\n'],
  ['sections without an end', 'a.ini', '[a\npassword=b\n[]]\n=c\n;[d]\n'],
  ['a key store of nothing', 'a.pem', '-----BEGIN PRIVATE KEY-----'],
];

export const NASTY: readonly NastyText[] = [...CHARACTERS, ...HALVES, ...CIRCLES, ...COMPONENTS, ...DATA];
