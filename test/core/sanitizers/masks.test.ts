/** The table of masks: what PI Guard states of each. */
import assert from 'node:assert/strict';
import { displayedKinds } from '../../../core/catalog/displays.ts';
import { Bindings } from '../../../core/sources/file/bindings.ts';
import { collectCandidates } from '../../../core/sources/file/candidates.ts';
import { exposureOfFunction, judgeFunction } from '../../../core/sanitizers/exposures.ts';
import { FileScope } from '../../../core/sanitizers/file-scope.ts';
import { maskFunctionOf } from '../../../core/fix/masks/mask-functions.ts';
import { maskModule } from '../../../core/fix/masks/mask-module.ts';
import { parseFile } from '../../../core/index.ts';
import { masks } from './masks/index.ts';
import { judgementOf, shown } from './run.ts';

describe('masks', () => {
  it('are at least 120, good and bad, each of them once', () => {
    assert.ok(masks.length >= 120);
    assert.ok(masks.filter(({ says }) => says === undefined).length >= 40 && masks.filter(({ says }) => says !== undefined).length >= 40);
    assert.equal(new Set(masks.map(({ kind, code }) => `${kind} ${code}`)).size, masks.length);
  });

  for (const { kind, code, shows, says } of masks) {
    it(`${kind}: ${code} shows ${shows}`, () => {
      const judgement = judgementOf(code, kind);
      assert.ok(judgement, 'it is understood');
      assert.equal(shown(judgement, kind), shows);
      assert.equal(judgement.weakness?.message, says);
    });
  }
});

describe('masks that repairs bring', () => {
  for (const kind of displayedKinds.filter((id) => maskFunctionOf(id) !== undefined && id !== 'email' && id !== 'address')) {
    it(`${kind} is judged proper from its text`, () => {
      const name = maskFunctionOf(kind)?.name ?? '';
      const file = parseFile('masks.js', maskModule([name], 'esm'));
      const fn = file.tree.body.map((item) => (item.type === 'ExportNamedDeclaration' ? item.declaration : undefined)).find((item) => item?.type === 'FunctionDeclaration' && item.id?.name === name);
      assert.ok(fn?.type === 'FunctionDeclaration');
      const scope = new FileScope(new Bindings(file.scopes, file), collectCandidates(file));
      assert.equal(exposureOfFunction(fn, kind, scope)?.degree, 'partial');
      assert.equal(judgeFunction(fn, kind, scope)?.weakness, undefined);
    });
  }

  it('as an expression, too', () => {
    for (const kind of ['mobile-phone', 'id-card', 'bank-card', 'person-name', 'email']) {
      assert.equal(judgementOf(`(value) => ${maskFunctionOf(kind)?.inline('value', false)}`, kind)?.weakness, undefined, kind);
    }
  });
});
