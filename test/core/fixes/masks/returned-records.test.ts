/** A record that a method of another module returns is no single value: of a mask for one, only stars would be left. */
import assert from 'node:assert/strict';
import { analyze, applyEdits, isReported, type ModuleHost } from '../../../../core/index.ts';

const MODEL = 'export class Place {\n  level?: number;\n  currentCustomerName?: string;\n  toRow() {\n    const row: any = { level: this.level, current_customer_name: this.currentCustomerName };\n    return row;\n  }\n}\n';
const HOST: ModuleHost = { resolve: (specifier) => (specifier === './place' ? '/shop/place.ts' : undefined), read: (id) => (id === '/shop/place.ts' ? MODEL : undefined) };

describe('a record that a call returns', () => {
  it('is shown by the names of its fields, and what the call does is done once', () => {
    const text = "import { Place } from './place';\nexport async function save(place: Place) {\n  console.log('stored now:', place.toRow());\n  return send(place.toRow());\n}\n";
    const fixes = analyze({ path: '/shop/a.ts', text }, { host: HOST }).findings.filter((finding) => isReported(finding, 'recommended')).flatMap((finding) => finding.fixes);
    assert.deepEqual(fixes.map(({ safety, edits }) => [safety, applyEdits(text, edits).split('\n')[2]?.trim()]), [['review', "console.log('stored now fields:', Object.keys(place.toRow() ?? {}));"]]);
  });
});
