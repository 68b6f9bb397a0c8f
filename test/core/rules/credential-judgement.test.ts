/** How serious a constant is, as tables: what kind of credential it is × the class of its value × where it stands. */
import assert from 'node:assert/strict';
import type { ValueClass } from '../../../core/secrets/texts/value-class.ts';
import { isStrong, judge, judgeFormat, type Claim } from '../../../core/rules/literals/credential-judgement.ts';
import type { Confidence, Level, Role } from '../../../core/types.ts';

const NOWHERE = { levels: {}, roles: new Set<Role>() };
const claimOf = (kind: string, claim: Partial<Claim> = {}): Claim => ({ kind, confidence: 'high', isOwnSecret: false, isCertain: false, isSetting: false, ...claim });

/** `level confidence`, or nothing. */
function judged(claim: Claim, value: ValueClass, facts: Parameters<typeof judge>[2] = NOWHERE): string | undefined {
  const judgement = judge(claim, value, facts);
  return judgement && `${judgement.level} ${judgement.confidence}`;
}

/** By class of value: with nothing around it, beside a login (certain), as the default of a setting. */
type Table = Readonly<Record<ValueClass, readonly [alone?: string, certain?: string, setting?: string]>>;

const NEVER = [undefined, undefined, undefined] as const;
const TABLES: Readonly<Record<string, readonly [claim: Claim, table: Table]>> = {
  'a password': [
    claimOf('login-password'),
    {
      random: ['critical high', 'critical high', 'critical high'],
      mixed: ['critical high', 'critical high', 'critical high'],
      weak: ['medium high', 'medium high', 'medium high'],
      word: ['medium low', 'medium high', 'medium high'],
      echo: [undefined, undefined, 'medium medium'],
      name: ['medium low', 'medium low', 'medium medium'],
      hash: ['low medium', 'low medium', 'low medium'],
      placeholder: NEVER, empty: NEVER, syntax: NEVER, text: NEVER, code: NEVER, public: NEVER,
    },
  ],
  'a secret of one’s own': [
    claimOf('private-key', { isOwnSecret: true }),
    {
      random: ['critical high', 'critical high', 'critical high'],
      mixed: ['critical high', 'critical high', 'critical high'],
      weak: ['medium high', 'medium high', 'medium high'],
      word: ['medium high', 'medium high', 'medium high'],
      name: ['medium high', 'medium high', 'medium high'],
      placeholder: ['medium high', 'medium high', 'medium high'],
      echo: [undefined, 'medium medium', 'medium medium'],
      text: [undefined, 'medium medium', 'medium medium'],
      hash: NEVER, empty: NEVER, syntax: NEVER, code: NEVER, public: NEVER,
    },
  ],
  'a key that somebody issued': [
    claimOf('private-key'),
    {
      random: ['critical high', 'critical high', 'critical high'],
      mixed: ['critical low', 'critical high', 'critical low'],
      weak: ['medium low', 'medium low', 'medium low'],
      word: NEVER, name: NEVER, placeholder: NEVER, echo: NEVER, text: NEVER, hash: NEVER, empty: NEVER, syntax: NEVER, code: NEVER, public: NEVER,
    },
  ],
};

describe('how serious', () => {
  for (const [what, [claim, table]] of Object.entries(TABLES)) {
    for (const [value, expected] of Object.entries(table) as [ValueClass, readonly (string | undefined)[]][]) {
      it(`${what} is whose value is ${value}`, () => {
        assert.deepEqual([judged(claim, value), judged({ ...claim, isCertain: true }, value), judged({ ...claim, isSetting: true }, value)], [...expected]);
      });
    }
  }

  it('a payment password is as a password is', () => {
    assert.equal(judged(claimOf('payment-password'), 'word'), 'medium low');
    assert.equal(judged(claimOf('payment-password', { isOwnSecret: true }), 'placeholder'), undefined);
  });

  it('placeholder words are for a secret whose name leaves no doubt', () => {
    assert.equal(judged(claimOf('private-key', { isOwnSecret: true, confidence: 'medium' }), 'placeholder'), undefined);
  });

  it('a name that leaves doubt is: no surer than the name', () => {
    const sure = (confidence: Confidence) => judged(claimOf('login-password', { confidence }), 'random');
    assert.deepEqual([sure('high'), sure('medium'), sure('low')], ['critical high', 'critical medium', 'critical low']);
    assert.equal(judged(claimOf('login-password', { confidence: 'medium' }), 'word'), 'medium low');
  });

  it('codes that live for minutes are: only informing', () => {
    for (const kind of ['sms-otp', 'security-answer']) assert.equal(judged(claimOf(kind), 'random'), 'info high');
  });

  const ROLES: readonly (readonly [roles: readonly Role[], strong: Level, weak: Level])[] = [
    [[], 'critical', 'medium'],
    [['server'], 'critical', 'medium'],
    [['test'], 'low', 'low'],
    [['mock'], 'low', 'low'],
    [['example'], 'medium', 'low'],
    [['ci'], 'critical', 'low'],
    [['ci', 'example'], 'medium', 'low'],
    [['test', 'example'], 'low', 'low'],
  ];
  for (const [roles, strong, weak] of ROLES) {
    it(`a password is in a file that is ${roles.join(' and ') || 'nothing special'}`, () => {
      const facts = { levels: {}, roles: new Set(roles) };
      const claim = claimOf('login-password');
      assert.deepEqual([judge(claim, 'random', facts)?.level, judge(claim, 'weak', facts)?.level], [strong, weak]);
      assert.equal(judgeFormat('login-password', 'critical', facts), roles.includes('ci') && roles.length === 1 ? 'critical' : strong);
    });
  }

  it('a hash in a test is: no more than it was', () => {
    assert.equal(judge(claimOf('login-password'), 'hash', { levels: {}, roles: new Set<Role>(['example']) })?.level, 'low');
    assert.equal(judgeFormat('login-password', 'info', { levels: {}, roles: new Set<Role>(['test']) }), 'info');
  });

  it('a kind that nobody knows is: as a rule', () => {
    assert.equal(judged(claimOf('something-new'), 'random'), 'high high');
  });

  it('a project’s own level goes before', () => {
    const facts = { levels: { 'login-password': 'high' as const }, roles: new Set<Role>() };
    assert.equal(judged(claimOf('login-password'), 'weak', facts), 'high high');
    assert.equal(judgeFormat('login-password', 'critical', facts), 'high');
    assert.equal(judgeFormat('private-key', 'critical', facts), 'critical');
  });
});

describe('strong values', () => {
  const CASES: readonly (readonly [value: string, name: string, isStrong: boolean])[] = [
    ['q7Rz2Kp9Xw4Tb6Nm', 'key', true],
    ['Summer20', 'key', true],
    ['Summer!!', 'key', true],
    ['Summer2', 'key', false],
    ['summer2024', 'key', false],
    ['SUMMER2024', 'key', false],
    ['SummerTime', 'key', false],
    ['123456', 'key', false],
    ['Admin1234', 'key', false],
    ['password', 'password', false],
  ];
  for (const [value, name, strong] of CASES) it(`${value} is ${strong ? 'one' : 'none'}`, () => assert.equal(isStrong(value, name), strong));
});
