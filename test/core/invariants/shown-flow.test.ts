/** The flow and the exposure that a finding shows are those of the kind that decides its level. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyze, type Finding } from '../../../core/index.ts';

const CASES: Readonly<Record<string, { readonly text: string; readonly named: string }>> = {
  'the worst of two kinds': { text: 'function show(form, card) { const nick = form.email; console.log(nick, card.idCard); }', named: 'idCard' },
  'the worst of two kinds, the other way round': { text: 'function show(form, card) { const nick = form.email; console.log(card.idCard, nick); }', named: 'idCard' },
  'a field rather than the object that holds it': { text: 'function show(user) { save(user.idCard); console.log(user); }', named: 'idCard' },
  'the shortest way of the same kind': { text: 'function show(a, b) { const one = a.idCard; const two = one; const three = two; console.log(three, b.idCard); }', named: 'b.idCard' },
};

describe('the shown flow', () => {
  for (const [title, { text, named }] of Object.entries(CASES)) {
    it(`starts at ${title}`, () => {
      const [finding] = analyze({ path: 'a.js', text }).findings;
      const first = finding?.flow[0];
      assert.ok(first && text.slice(first.range.start, first.range.end).endsWith(named));
    });
  }
});

const FLOWS = join(import.meta.dirname, '../../fixtures/flows');
/** What leads back up the file: a call of a function that stands above. */
const LEADS_BACK = /^(?:passed|returned|given)/;

describe('the steps of a flow', () => {
  const told = readdirSync(FLOWS).flatMap((name): readonly (readonly [string, Finding])[] => {
    const text = readFileSync(join(FLOWS, name), 'utf8');
    return analyze({ path: name, text }).findings.map((finding) => [name, finding]);
  });

  it('come to no place twice', () => {
    const round = [
      '<template>',
      '  <div v-for="(item, index) in list" :key="index"><b @click="pick(item)" /></div>',
      '  <input v-model="form.phone" />',
      '</template>',
      '<script setup>',
      "import { ref } from 'vue'",
      'const list = ref([])',
      "const form = ref({ phone: '' })",
      'const picked = ref(0)',
      'function pick(i) {',
      '  picked.value = i',
      '}',
      'function again() {',
      '  list.value.push(picked.value)',
      '  console.log(list.value)',
      '}',
      'function add() {',
      '  list.value.push(form.value)',
      '}',
      '</script>',
    ].join('\n');
    for (const [name, { flow }] of [...told, ...analyze({ path: 'a.vue', text: round }).findings.map((finding) => ['a round', finding] as const)]) {
      const places = flow.filter(({ note }) => note.en.startsWith('goes through')).map(({ file, range }) => `${file ?? ''} ${range.start}-${range.end}`);
      assert.equal(new Set(places).size, places.length, name);
    }
  });

  it('call no later use of a value its source', () => {
    assert.ok(told.length > 200);
    // The markup of a component stands above the script that fills it.
    for (const [name, { flow, sink }] of told.filter(([name]) => !name.endsWith('.vue'))) {
      const [first, last] = [flow[0], flow.at(-1)];
      if (sink === undefined || !first || !last || first.file !== undefined || last.file !== undefined) continue;
      const isLater = first.range.start > last.range.end && !flow.some(({ note }) => LEADS_BACK.test(note.en));
      assert.ok(!isLater || !first.note.en.startsWith('named'), `${name}: ${flow.map(({ note }) => note.en).join(', ')}`);
    }
  });

  it('have a space between scripts, and never two', () => {
    for (const [, { flow }] of told) {
      for (const { note } of flow) {
        assert.doesNotMatch(note['zh-CN'], /[\u4e00-\u9fa5][a-z\d]|[a-z\d][\u4e00-\u9fa5]| {2}|[\u4e00-\u9fa5] [\u4e00-\u9fa5]/i);
        assert.doesNotMatch(note.en, / {2}/);
      }
    }
  });

  it('name a read that comes after the sink as that', () => {
    const [finding] = analyze({ path: 'a.js', text: 'async function load() { const res = await fetchIt(); console.log(res); save(res.idCard); }' }).findings;
    assert.equal(finding?.flow[0]?.note.en, 'the value’s field idCard is read here');
    assert.equal(finding.flow[0].note['zh-CN'], '依据：此处用到字段 idCard');
  });
});
