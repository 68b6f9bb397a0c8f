/** A project full of secrets that belong to nobody, all generated: of every format and kind, in every kind of file. */
import { credentials } from '../../core/catalog/credentials/index.ts';
import { literals } from '../../core/catalog/literals/index.ts';
import { expandRecipe } from './samples.ts';

export interface Planted {
  /** The confidential text, exactly as it stands in the file. */
  readonly secret: string;
  readonly path: string;
  /** 1-based line. */
  readonly line: number;
}

interface Seed {
  readonly secret: string;
  readonly name: string;
}

const PASSWORD_NAMES = ['password', 'dbPassword', 'adminPassword', 'smtpPassword', 'jwtSecret', 'sessionSecret', 'accessKeySecret', 'clientSecret', 'privateKey', 'apiToken', 'mima', '密码'];
const VARIANTS = ['a', 'b', 'c'];

/** Files whose lines can hold any one-line text under a name: how a line is written, and what stands around the lines. */
const FILES: readonly { readonly path: string; readonly line: (seed: Seed, index: number) => string; readonly head: string; readonly tail: string }[] = [
  { path: 'src/service.js', head: '', line: ({ name, secret }, index) => `export const ${name}${index} = ${JSON.stringify(secret)};`, tail: '' },
  { path: 'src/config.ts', head: 'export default {', line: ({ name, secret }, index) => `  item${index}: { user: 'shop', ${name}: ${JSON.stringify(secret)} },`, tail: '};' },
  { path: 'src/Login.vue', head: '<template><p /></template>\n<script setup>', line: ({ name, secret }, index) => `const ${name}${index} = ${JSON.stringify(secret)};`, tail: '</script>' },
  { path: 'src/view.tsx', head: '', line: ({ name, secret }, index) => `export const ${name}${index}: string = process.env.X ?? ${JSON.stringify(secret)};`, tail: '' },
  { path: 'src/notes.mjs', head: '', line: ({ name, secret }) => `// ${name} = ${JSON.stringify(secret)}`, tail: '' },
  { path: 'config.json', head: '{', line: ({ name, secret }, index) => `  "item${index}": { "user": "shop", "${name}": ${JSON.stringify(secret)} },`, tail: '  "end": 1\n}' },
  { path: 'config.yml', head: '# settings', line: ({ name, secret }, index) => `item${index}: { user: shop, ${name}: ${JSON.stringify(secret)} }`, tail: '' },
  { path: '.env', head: '# settings', line: ({ name, secret }, index) => `${name.toUpperCase()}_${index}=${JSON.stringify(secret)}`, tail: '' },
  { path: 'app.properties', head: '# settings', line: ({ name, secret }, index) => `item${index}.${name}=${secret}`, tail: '' },
  { path: 'app.toml', head: '# settings', line: ({ name, secret }, index) => `item${index} = { user = "shop", "${name}" = ${JSON.stringify(secret)} }`, tail: '' },
  { path: 'app.xml', head: '<settings>', line: ({ name, secret }, index) => `<item${index}><user>shop</user><${name}><![CDATA[${secret}]]></${name}></item${index}>`, tail: '</settings>' },
  { path: 'app.ini', head: '[main]', line: ({ name, secret }, index) => `${name}.${index} = ${secret}`, tail: '' },
  { path: 'deploy.sh', head: '#!/bin/sh', line: ({ name, secret }, index) => `export ${name.toUpperCase().replace(/\W/g, 'X')}_${index}=${JSON.stringify(secret)}`, tail: '' },
  // Beside what is found for another reason, wherever a text may stand in its line.
  { path: 'src/beside.js', head: '', line: ({ secret }, index) => `export const f${index} = (user) => console.log(${JSON.stringify(secret)}, user.idCard, { ${JSON.stringify(secret)}: /${escaped(secret)}/ }, \`${secret.replace(/[`$]/g, '\\$&')}\`); // ${secret}`, tail: '' },
  { path: 'src/beside.jsx', head: '', line: ({ secret }, index) => `export const F${index} = ({ user }) => <p title=${JSON.stringify(secret)} data-a={${JSON.stringify(secret)}}>{console.log(user.idCard)}{/* ${secret} */}{${JSON.stringify(secret)}}</p>;`, tail: '' },
  { path: 'src/Beside.vue', head: '<script setup>\nconst user = defineProps();\n</script>\n<template>', line: ({ secret }) => `<a title="${attribute(secret)}" :href="'/order?phone=' + user.phone + '&amp;x=${attribute(secret)}'">${attribute(secret)}</a>`, tail: '</template>' },
  { path: 'page.html', head: '<html><body>', line: ({ secret }, index) => `<p title="${attribute(secret)}">${attribute(secret)}</p><script>console.log(${JSON.stringify(secret)}, user${index}.idCard)</script>`, tail: '</body></html>' },
];

/** A text as a pattern that matches it. */
function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}

/** A text as it may stand in an attribute or between tags, without the signs that would have to be written in another way. */
function attribute(text: string): string {
  return text.replace(/[<>&'{}]/g, '-');
}

/** The texts of the project, and where each secret stands in them. Always the same. */
export function plantedProject(): { readonly files: Readonly<Record<string, string>>; readonly planted: readonly Planted[] } {
  const lines = new Map<string, string[]>(FILES.map(({ path, head }) => [path, head === '' ? [] : head.split('\n')]));
  const planted: Planted[] = [];
  seeds().forEach((seed, index) => {
    const file = FILES[index % FILES.length];
    const written = file && lines.get(file.path);
    if (!file || !written) return;
    written.push(file.line(seed, index));
    planted.push({ secret: /\.(?:vue|html)$/i.test(file.path) ? attribute(seed.secret) : seed.secret, path: file.path, line: written.length });
  });
  const files = Object.fromEntries(FILES.map(({ path, tail }) => [path, `${(lines.get(path) ?? []).join('\n')}\n${tail}\n`]));
  return { files, planted };
}

function seeds(): Seed[] {
  const tokens = credentials.flatMap(({ examples, context }) =>
    examples.finds.flatMap((recipe) => VARIANTS.map((variant) => ({ secret: expandRecipe([recipe].flat().at(-1) ?? '', variant), name: context ? `${context[0] ?? ''}Secret` : 'token' }))),
  );
  const numbers = literals.flatMap(({ kind, examples }) => examples.finds.flatMap((recipe) => VARIANTS.map((variant) => ({ secret: expandRecipe(recipe, variant), name: kind.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase()) }))));
  const chosen = PASSWORD_NAMES.flatMap((name) => [...Array(10).keys()].map((index) => ({ secret: `${expandRecipe('{base62:9}', name + String(index))}#7q`, name })));
  return [...tokens, ...numbers, ...chosen].filter(({ secret }) => !/[\n\r"\\]/.test(secret) && /\d/.test(secret) && secret.length >= 6);
}
