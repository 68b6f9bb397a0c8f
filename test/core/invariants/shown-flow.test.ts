/** The flow and the exposure that a finding shows are those of the kind that decides its level. */
import assert from 'node:assert/strict';
import { analyze } from '../../../core/index.ts';

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
