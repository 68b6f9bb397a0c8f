/** What masks of one file leave, and the texts that its code fixes. */
import assert from 'node:assert/strict';
import { Exposures, exposureOfFunction } from '../../../core/sanitizers/exposures.ts';
import { Text } from '../../../core/sanitizers/interpreter/values.ts';
import { NO_NAMES, type MaskScope } from '../../../core/sanitizers/scope.ts';
import { mentionsOf } from '../../../core/sanitizers/subject.ts';
import { isFunction } from '../../../core/syntax/tree.ts';
import type { KindId } from '../../../core/index.ts';
import { expressionIn } from './run.ts';

describe('exposures', () => {
  const PHONE: KindId = 'mobile-phone';

  it('are those of the expression in which the mentions stand for a value of the kind', () => {
    const mask = expressionIn("user.phone.slice(0, 3) + '****' + user.phone.slice(-4)");
    const exposures = new Exposures(NO_NAMES);
    const of = (kind: KindId) => exposures.ofExpression(mask, mentionsOf(mask, 'user.phone'), kind);
    assert.deepEqual(of(PHONE)?.exposure, { degree: 'partial', visible: 7, of: 11 });
    assert.deepEqual(of('id-card')?.exposure, { degree: 'partial', visible: 7, of: 18 });
    assert.equal(of(PHONE), of(PHONE), 'worked out once');
  });

  it('differ by the value that is asked about', () => {
    const mask = expressionIn("a.phone.slice(0, 3) + '****' + b.phone.slice(-4)");
    const exposures = new Exposures(NO_NAMES);
    const [first, second] = [mentionsOf(mask, 'a.phone'), mentionsOf(mask, 'b.phone')];
    assert.deepEqual(exposures.ofExpression(mask, first, PHONE, second)?.exposure, { degree: 'partial', visible: 3, of: 11 });
    assert.deepEqual(exposures.ofExpression(mask, second, PHONE, first)?.exposure, { degree: 'partial', visible: 4, of: 11 });
  });

  it('are unknown when another part is', () => {
    const mask = expressionIn("a.phone.slice(0, 3) + '****' + other.text");
    assert.equal(new Exposures(NO_NAMES).ofExpression(mask, mentionsOf(mask, 'a.phone'), PHONE), undefined);
    assert.equal(new Exposures(NO_NAMES).ofExpression(mask, [], PHONE), undefined);
  });

  it('of a function are those of its first argument', () => {
    const [mask, unknown] = ["(v) => v.slice(-4)", '(v) => format(v)'].map(expressionIn);
    assert.ok(isFunction(mask) && isFunction(unknown));
    assert.deepEqual(exposureOfFunction(mask, PHONE, NO_NAMES), { degree: 'partial', visible: 4, of: 11 });
    assert.equal(exposureOfFunction(unknown, PHONE, NO_NAMES), undefined);
  });
});

describe('texts that the code fixes', () => {
  const constant = (code: string) => {
    const value = new Exposures(NO_NAMES).constant(expressionIn(code));
    return value instanceof Text ? value.text : value;
  };

  it('are worked out', () => {
    assert.deepEqual([constant("'a' + 'b'.repeat(2)"), constant('[1, 2].length'), constant('(() => null)()')], ['abb', 2, null]);
  });

  it('are none where something else is needed, or an error comes of it', () => {
    assert.deepEqual([constant('process.env.KEY'), constant('null.x')], [undefined, undefined]);
  });

  it('do not hide a mistake of the interpreter', () => {
    const broken: MaskScope = { ...NO_NAMES, definition: () => { throw new RangeError('mistake'); } };
    assert.throws(() => new Exposures(broken).constant(expressionIn('x')), RangeError);
  });
});
