/** The bundle holds smaller builds of packages than the sources run on: both must read the same. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, relative } from 'node:path';
import * as sources from '../../../core/index.ts';
import { root } from '../paths.ts';

const bundle = createRequire(import.meta.url)(join(root, 'eslint-plugin/dist/core.cjs')) as typeof sources;
const fixtures = join(root, 'test/fixtures');
const components = readdirSync(fixtures, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.vue')).map((path) => join(fixtures, path));
const DAMAGED = ['<template><a @click="f(a.b" href=x"y z></a', '<template>{{ a < b }}<p @click="f(&quot;&amp;x&quot;)">&lt;</template><script>f(</script>', '<script lang="ts">f(a as B)</script><template><!-- eslint-disable --><b :to="`/a?b=${c}`"/></template>'];

describe('the bundle', () => {
  it('reads components as the sources do', () => {
    assert.ok(components.length > 20, `${components.length} components`);
    const texts = [...components.map((path) => [relative(root, path), readFileSync(path, 'utf8')] as const), ...DAMAGED.map((text, index) => [`damaged-${index}.vue`, text] as const)];
    for (const [path, text] of texts) assert.equal(whatIsRead(bundle, path, text), whatIsRead(sources, path, text), path);
  });

  it('knows the names of the standard library for the rules of others', () => {
    const names = ({ parseFile }: typeof sources) => parseFile('a.js', 'Promise', { tokens: true }).scopes.globalScope?.variables.map(({ name }) => name);
    assert.deepEqual(names(bundle), names(sources));
    assert.ok(names(sources)?.includes('Promise'));
  });
});

function whatIsRead({ parseFile, analyze }: typeof sources, path: string, text: string): string {
  const { templates, fields, htmlComments, repaired } = parseFile(path, text, { repair: true });
  const parts = templates.map(({ tree, role, name, tag, locals }) => [tree.range, tree.body.map(({ type, range }) => [type, range]), role, name, tag, locals]);
  return JSON.stringify([parts, fields, htmlComments, repaired, analyze({ path, text }, { repair: true })]);
}
