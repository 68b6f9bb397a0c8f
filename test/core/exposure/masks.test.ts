/** The table of masks: what PI Guard states of each, and whether running it says the same. */
import assert from 'node:assert/strict';
import { displayedKinds } from '../../../core/catalog/displays.ts';
import { Bindings } from '../../../core/facts/bindings.ts';
import { collectCandidates } from '../../../core/facts/candidates.ts';
import { exposureOfFunction, judgeFunction } from '../../../core/facts/exposure/exposures.ts';
import { FileScope } from '../../../core/facts/exposure/file-scope.ts';
import { maskFunctionOf } from '../../../core/fix/mask-functions.ts';
import { maskModule } from '../../../core/fix/mask-module.ts';
import { parseFile } from '../../../core/index.ts';
import { randomFrom, usualValue, validValue, type Random } from '../../tools/personal-values.ts';
import { masks } from './masks/index.ts';
import { exceptionsOf, properMasks } from './proof.ts';
import { compiled, countedIn, judgementOf, shown } from './run.ts';

const VALUES = 1_000;

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
      checkFigure(compiled(code), kind, shows, randomFrom(7));
    });
  }
});

describe('proper masks', () => {
  it('never show more than stated (npm run masks:prove takes a million values)', () => {
    assert.ok(properMasks.length >= 60);
    assert.deepEqual(properMasks.filter((mask) => exceptionsOf(mask, 500) > 0), []);
  }).timeout(20_000);

  it('are told from masks that show more', () => {
    const half = { kind: 'mobile-phone', code: "(p) => p.slice(0, 9) + '**'", visible: 7, of: 11 };
    assert.equal(exceptionsOf(half, 50), 50);
    assert.equal(exceptionsOf({ ...half, visible: 0, of: 0 }, 50), 50);
  });
});

describe('masks that repairs bring', () => {
  for (const kind of displayedKinds.filter((id) => maskFunctionOf(id) !== undefined && id !== 'email' && id !== 'address')) {
    it(`${kind} is judged proper from its text`, () => {
      const name = maskFunctionOf(kind)?.name ?? '';
      const file = parseFile('masks.js', maskModule([name], 'esm'));
      const fn = file.tree.body.map((item) => (item.type === 'ExportNamedDeclaration' ? item.declaration : undefined)).find((item) => item?.type === 'FunctionDeclaration' && item.id?.name === name);
      assert.ok(fn?.type === 'FunctionDeclaration');
      const scope = new FileScope(new Bindings(file.scopes), collectCandidates(file));
      assert.equal(exposureOfFunction(fn, kind, scope)?.degree, 'partial');
      assert.equal(judgeFunction(fn, kind, scope)?.weakness, undefined);
    });
  }

  it('as an expression, too', () => {
    for (const kind of ['mobile-phone', 'id-card', 'bank-card', 'person-name', 'email']) {
      assert.equal(judgementOf(`(value) => ${maskFunctionOf(kind)?.inline('value')}`, kind)?.weakness, undefined, kind);
    }
  });
});

/** Messages hold no values: what fails is told by the name of the test. */
function checkFigure(mask: (value: string) => string, kind: string, shows: string, random: Random): void {
  const [, visible, of] = /^(\d+) of (\d+)$/.exec(shows) ?? [];
  for (let count = 0; count < VALUES; count++) {
    const value = usualValue(kind, random);
    const result = mask(value);
    if (of !== undefined && visible === of) assert.ok(compact(result).includes(kind === 'email' ? value.replace(/@.*/, '') : compact(value)), 'every character is there');
    else if (visible !== undefined) assert.equal(countedIn(kind, result), Number(visible));
    else checkWithoutFigure(mask, value, result, kind, shows, random);
  }
}

function checkWithoutFigure(mask: (value: string) => string, value: string, result: string, kind: string, shows: string, random: Random): void {
  if (shows === 'reverse') assert.ok([...result].reverse().join('') === value, 'it can be turned back');
  else if (shows === 'base64' || shows === 'hex') assert.ok(Buffer.from(result, shows).toString() === value, 'it can be turned back');
  else if (shows === 'none' && !/^[\da-f]{32,}$/.test(result)) assert.equal(countedIn(kind, result), 0);
  else if (shows === 'none') assert.ok(!result.includes(value), 'the value is not in it');
  else assert.ok(mask(value) === result && mask(validValue(kind, random)) !== result, 'everybody with the code can compare it');
}

function compact(text: string): string {
  return text.replace(/[\s\-*]/g, '');
}
