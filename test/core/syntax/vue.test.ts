import assert from 'node:assert/strict';
import { analyze, parseFile } from '../../../core/index.ts';
import { addMarkup } from '../../../core/syntax/index.ts';

const LEAK = 'console.log(user.phone)';

function found(text: string): string[] {
  const { failure, findings } = analyze({ path: 'Order.vue', text });
  assert.equal(failure, undefined);
  return findings.map(({ range }) => text.slice(range.start, range.end));
}

describe('expressions of templates', () => {
  const leaking: readonly (readonly [what: string, markup: string])[] = [
    ['@click', `<a @click="${LEAK}">x</a>`],
    ['v-on:click', `<a v-on:click="${LEAK}">x</a>`],
    ['single quotes', `<a @click='${LEAK}'>x</a>`],
    ['modifiers', `<a @click.prevent.stop="${LEAK}">x</a>`],
    ['white space around', `<a @click="  ${LEAK}  ">x</a>`],
    ['dynamic events', `<a @[event]="${LEAK}">x</a>`],
    ['several statements', `<a @click="open = true; ${LEAK}; done()">x</a>`],
    ['a trailing semicolon', `<a @click="${LEAK};">x</a>`],
    ['an arrow function', `<a @click="() => ${LEAK}">x</a>`],
    ['an arrow function with a body', `<a @click="async (event) => { await save(event); ${LEAK} }">x</a>`],
    ['a function expression', `<a @click="function (event) { ${LEAK} }">x</a>`],
    ['an object of handlers', `<a v-on="{ click: () => ${LEAK}, input: save }">x</a>`],
    ['a condition', `<a @click="if (ready) ${LEAK}">x</a>`],
    ['several lines', `<a\n  @click="\n    save();\n    ${LEAK}\n  "\n>x</a>`],
    ['types', `<a @click="(event: Event) => ${LEAK}">x</a>`],
    ['a half-typed parameter', `<a @click="(user.name: boolean) => ${LEAK}">x</a>`],
    ['an assertion of a type', `<a @click="console.log((user as User).phone)">x</a>`],
    ['an assertion by angle brackets', `<a @click="const id = <string>user.id; ${LEAK}">x</a>`],
    ['an address by concatenation', `<a :href="'/order?phone=' + user.phone">x</a>`],
    ['an address by template', '<a v-bind:href="`/order?phone=${user.phone}`">x</a>'],
    ['nested elements', `<div><p><a @click="${LEAK}">x</a></p></div>`],
    ['a slot', `<my-table><template #cell="{ row, index }"><a @click="${LEAK}">{{ row }}</a></template></my-table>`],
    ['a self-closing component', `<my-table @change="${LEAK}" />`],
    ['an unclosed element', `<p><a @click="${LEAK}">x</p>`],
  ];

  for (const [what, markup] of leaking) {
    for (const [ending, eol] of [['LF', '\n'], ['CRLF', '\r\n']] as const) {
      it(`${what} (${ending})`, () => {
        const text = `<template>\n  ${markup}\n</template>\n\n<script>\nexport default {}\n</script>\n`.replaceAll('\n', eol);
        const [only, ...others] = found(text);
        assert.match(only ?? '', /^(?:user|\(user as User\))\.phone$/);
        assert.deepEqual(others, []);
      });
    }
  }

  it('keeps offsets after a byte order mark', () => {
    assert.deepEqual(found(`\uFEFF<template>\n<a @click="${LEAK}">x</a>\n</template>\n`), ['user.phone']);
  });

  it('reads character references and keeps offsets behind them', () => {
    const text = `<template><a @click="if (a &lt; b &amp;&amp; c) log(&quot;x&quot;); ${LEAK}">x</a></template>`;
    assert.deepEqual(found(text), ['user.phone']);
  });

  it('has lines and columns of the file', () => {
    const text = `<template>\n  <a\n    @click="\n      save()"\n  >x</a>\n</template>\n`;
    const [part] = parseFile('Order.vue', text).templates;
    const { line, column } = part?.tree.body[0]?.loc.start ?? {};
    assert.deepEqual([line, column], [4, 6]);
    assert.deepEqual([part?.role, part?.name, part?.tag], ['handler', 'click', 'a']);
  });

  const silent: readonly (readonly [what: string, text: string])[] = [
    ['a template in another language', `<template lang="pug">\na(@click="${LEAK}")\n</template>\n`],
    ['a comment', `<template>\n<!-- <a @click="${LEAK}">x</a> -->\n<p />\n</template>\n`],
    ['v-pre', `<template>\n<p v-pre><a @click="${LEAK}">x</a></p>\n</template>\n`],
    ['text', `<template>\n<p>@click="${LEAK}"</p>\n</template>\n`],
    ['a custom block', `<docs>\n<a @click="${LEAK}">x</a>\n</docs>\n`],
    ['an expression that is not valid', `<template>\n<a @click="${LEAK} +">x</a>\n</template>\n`],
  ];
  for (const [what, text] of silent) it(`leaves out ${what}`, () => assert.deepEqual(found(text), []));

  const together: readonly (readonly [what: string, first: string, between: string, second: string, found: number])[] = [
    ['two in a row', LEAK, '', LEAK, 2],
    ['the end of a comment between them', LEAK, 'accept="image/*, */*"', LEAK, 2],
    ['line breaks between them', LEAK, '\n\n  class="a"\n  ', LEAK, 2],
    ['a brace that the first closes and the second opens', 'a() } { b()', '', LEAK, 1],
    ['a brace that the first opens and the second closes', `if (a) { ${LEAK}`, '', `${LEAK} }`, 0],
    ['a comment to the end of the line', `${LEAK} // why`, '', LEAK, 2],
    ['a comment that is not closed', 'a() /* why', '', LEAK, 1],
    ['a text that is not closed', "a('", '', `${LEAK}; b('`, 0],
    ['something that is not valid', 'a(', '', LEAK, 1],
    ['an object', `{ phone: ${LEAK}, name: 1 }`, '', LEAK, 2],
    ['a function without a name', `function () { ${LEAK} }`, '', LEAK, 2],
    ['character references', `a(&quot;}&quot;) &amp;&amp; ${LEAK}`, '', LEAK, 2],
  ];
  for (const [what, first, between, second, count] of together) {
    it(`reads two expressions as each by itself: ${what}`, () => {
      const text = `<template>\n<p><a @click="${first}" ${between} :key="1" @input="${second}">x</a></p>\n</template>\n`;
      assert.deepEqual(found(text), Array.from({ length: count }, () => 'user.phone'));
    });
  }

  it('what one expression declares is not seen by the next', () => {
    const text = `<script setup>\nconst value = user.phone;\n</script>\n<template>\n<a @click="var value = 1; a(value)" @input="console.log(value)">x</a>\n</template>\n`;
    assert.deepEqual(found(text), ['value']);
  });

  it('has lines and columns of the file for each of several expressions', () => {
    const text = '<template>\n  <a @click="save()" @input="\n    save()"\n    accept="*/*" @blur=\'save()\n  \'\n @focus="save()">x</a>\n</template>\n';
    const places = parseFile('Order.vue', text).templates.map(({ tree: { body: [statement] } }) => [statement?.range[0], statement?.loc.start.line, statement?.loc.start.column]);
    const offsets = [...text.matchAll(/save/g)].map(({ index }) => index);
    assert.deepEqual(places, offsets.map((offset) => {
      const before = text.slice(0, offset).split('\n');
      return [offset, before.length, before.at(-1)?.length];
    }));
  });

  it('reads the markup when somebody asks', () => {
    const text = `<template>\n<!-- eslint-disable -->\n<a v-for="user in users" v-model="form.phone" @click="${LEAK}">x</a>\n</template>\n`;
    const file = parseFile('Order.vue', text);
    assert.equal(file.templates, file.templates);
    assert.deepEqual([file.templates.length, file.templates[0]?.locals, file.rows.map(({ name }) => name), file.fields.map(({ path }) => path.join('.')), file.htmlComments.length], [1, ['user'], ['user'], ['form.phone'], 1]);
  });

  const template = `<template>\n<p v-for="user in users"><a @click="${LEAK}">x</a></p>\n</template>\n`;
  const script = "<script>\nexport default { template: '<p></p>' };\n</script>\n";
  const components: readonly (readonly [what: string, text: string, count: number])[] = [
    ['template first', template + script, 1],
    ['script first', script + template, 1],
    ['a template in a text of the script', template + script.replaceAll('<p></p>', '<template></template>'), 1],
    ['a comment that ends a template', `${template}<!-- </template> -->\n${script}`, 1],
    ['an end that is not finished', template.replace('</template>\n', '</template'), 1],
    ['no end', template.replace('</template>\n', ''), 1],
    ['an attribute that is not closed', template.replace('v-for="user in users"', 'class="') + script, 0],
    ['an element that is not closed', template.replace('</p>', '') + script, 1],
    ['no template', script, 0],
  ];
  for (const [what, text, count] of components) {
    it(`reads the same markup when another parser has read the script: ${what}`, () => {
      const whole = parseFile('Order.vue', text, { repair: true });
      const { templates } = addMarkup('Order.vue', text, { tree: whole.tree, scopes: whole.scopes });
      const seen = (parts: typeof templates) => parts.map(({ tree: { range }, tag, locals }) => [range, tag, locals]);
      assert.deepEqual(seen(templates), seen(whole.templates));
      assert.equal(templates.length, count);
    });
  }

  it('names that a template introduces are not those of the script', () => {
    const script = '<script setup>\nconst item = getItem(), row = getRow(), text = user.phone;\n</script>\n';
    const sees = (markup: string) => found(`${script}<template>${markup}</template>\n`).length > 0;
    assert.ok(sees('<a @click="console.log(text)">x</a>'));
    assert.ok(!sees('<a v-for="text in texts" @click="console.log(text)">x</a>'));
    assert.ok(!sees('<a v-for="(text, index) of texts" @click="console.log(text)">x</a>'));
    assert.ok(!sees('<a v-for="{ id, value: text = 1 } in texts" @click="console.log(text)">x</a>'));
    assert.ok(sees('<a v-for="{ text: other } in texts" @click="console.log(text)">x</a>'));
    assert.ok(!sees('<p #default="{ text }"><a @click="console.log(text)">x</a></p>'));
    assert.ok(!sees('<p slot-scope="text"><a @click="console.log(text)">x</a></p>'));
    assert.ok(!sees('<a @click="(text) => console.log(text)">x</a>'));
    assert.ok(!sees('<a @click="{ const text = 1; console.log(text) }">x</a>'));
  });
});

describe('scripts of components', () => {
  const files: readonly (readonly [what: string, text: string, count: number])[] = [
    ['script and script setup', `<script>\n${LEAK};\n</script>\n<script setup>\n${LEAK};\n</script>\n`, 2],
    ['TypeScript beside JavaScript', `<script>\n${LEAK};\n</script>\n<script setup lang="ts">\nconst a: string = '';\n${LEAK};\n</script>\n`, 2],
    ['lang="tsx"', `<script lang="tsx">\nconst a: string = '', b = <p>{a}</p>;\n${LEAK};\n</script>\n`, 1],
    ['lang="jsx"', `<script lang="jsx">\nconst b = <p>it's</p>;\n${LEAK};\n</script>\n`, 1],
    ['JSX without lang', `<script>\nconst b = <p>it's</p>;\n${LEAK};\n</script>\n`, 1],
    ['generic', `<script setup lang="ts" generic="T extends { a: string }">\n${LEAK};\n</script>\n`, 1],
    ['renderjs', `<script module="map" lang="renderjs">\n${LEAK};\n</script>\n<script>\nexport default {}\n</script>\n`, 1],
    ['a language that is not read', '<script lang="coffee">\nconsole.log user.phone\n</script>\n', 0],
    ['src', '<script src="./order.js"></script>\n<template><p /></template>\n', 0],
    ['an empty script', '<script></script>\n<template><p /></template>\n', 0],
    ['a script that is commented out', `<!--\n<script>\n${LEAK};\n</script>\n-->\n<script>\nexport default {}\n</script>\n`, 0],
    ['a script after an unclosed element', `<template>\n<p><b>\n</template>\n<script>\n${LEAK};\n</script>\n`, 1],
    ['a script in one line', `<template><p/></template><script>${LEAK}</script>`, 1],
    ['a template inside of the template', `<template>\n<template v-if="a"><p /></template>\n</template>\n<script>\n${LEAK}\n</script>\n`, 1],
    ['text before the first block', `// licence\n<template>\n<p />\n</template>\n<script>\n${LEAK};\n</script>\n`, 1],
    ['an empty file', '', 0],
    ['a script that another tool handed over by itself', `\n\n${LEAK};\nconst a = '<template><a /></template>';\n`, 1],
    ['an expression that another tool handed over by itself', `0(${LEAK})`, 1],
    ['TypeScript that another tool handed over by itself', `const a = <string>b;\n${LEAK};\n`, 1],
  ];
  for (const [what, text, count] of files) {
    it(what, () => assert.deepEqual(found(text), Array.from({ length: count }, () => 'user.phone')));
  }

  it('says where a script is not valid', () => {
    const text = '<template>\n<p />\n</template>\n<script>\nlet = = 1;\n</script>\n';
    assert.deepEqual(analyze({ path: 'Order.vue', text }).failure?.range.start, text.indexOf('= = 1') + 2);
  });

  it('takes time in proportion to the length', () => {
    const block = (count: number) => `<template>\n${'<p v-for="a in b" @click="save(a, 1)">{{ a }}</p>\n'.repeat(count)}</template>\n<script>\n${'save(1, { a: 2 });\n'.repeat(count)}</script>\n`;
    const time = (count: number) => {
      const text = block(count);
      const runs = Array.from({ length: 3 }, () => {
        const started = performance.now();
        parseFile('Order.vue', text);
        return performance.now() - started;
      });
      return Math.min(...runs);
    };
    time(300);
    assert.ok(time(2_400) < time(300) * 8 * 5);
  });
});
