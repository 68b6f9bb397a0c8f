import assert from 'node:assert/strict';
import { isSameValue, UNKNOWN, type SourceHit, type Value } from '../../../core/sources/flow/value.ts';
import { factsOf } from '../dataflow/reached.ts';

const node = factsOf('sink(user.phone)').candidates.calls[0]?.arguments[0] ?? assert.fail();
const source: SourceHit = { kind: 'mobile-phone', confidence: 'high', evidence: 'name', exposure: { degree: 'full' }, node, steps: [], ofPerson: false, inside: false } as unknown as SourceHit;
const carrying = (more: Partial<SourceHit>): Value => ({ sources: [{ ...source, ...more }], silent: false });

describe('two values', () => {
  it('are the same whatever the steps of the flow', () => assert.ok(isSameValue(carrying({}), carrying({ steps: [{ range: { start: 0, end: 1 }, text: 'a' }] as unknown as SourceHit['steps'] }))));

  it('are not the same where their texts, or what is known of a source, differ', () => {
    assert.ok(!isSameValue({ ...UNKNOWN, texts: ['phone'] }, { ...UNKNOWN, texts: ['id'] }));
    assert.ok(!isSameValue({ ...UNKNOWN, texts: ['phone'] }, UNKNOWN));
    assert.ok(isSameValue({ ...UNKNOWN, texts: ['phone'] }, { ...UNKNOWN, texts: ['phone'] }));
    for (const more of [{ unless: '#0' }, { hiddenFrom: 'rows' }, { level: 'low' }] as const) assert.ok(!isSameValue(carrying({}), carrying(more)), Object.keys(more)[0]);
  });
});
