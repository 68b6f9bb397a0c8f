/** The table of masks: whether running each on generated values says what PI Guard states of it. */
import assert from 'node:assert/strict';
import { randomFrom, usualValue, validValue, type Random } from '../../tools/personal-values.ts';
import { masks } from './masks/index.ts';
import { exceptionsOf, properMasks } from './proof.ts';
import { compiled, countedIn } from './run.ts';

const VALUES = 1_000;

describe('masks, when they run', () => {
  for (const { kind, code, shows } of masks) {
    it(`${kind}: ${code} shows ${shows}`, () => {
      checkFigure(compiled(code), kind, shows, randomFrom(7));
    });
  }
});

describe('proper masks', () => {
  it('never show more than stated (npm run masks:prove takes a million values)', () => {
    const proper = properMasks();
    assert.ok(proper.length >= 60);
    assert.deepEqual(proper.filter((mask) => exceptionsOf(mask, 500) > 0), []);
  }).timeout(20_000);

  it('are told from masks that show more', () => {
    const half = { kind: 'mobile-phone', code: "(p) => p.slice(0, 9) + '**'", visible: 7, of: 11 };
    assert.equal(exceptionsOf(half, 50), 50);
    assert.equal(exceptionsOf({ ...half, visible: 0, of: 0 }, 50), 50);
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
