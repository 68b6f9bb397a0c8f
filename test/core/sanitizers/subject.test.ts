/** Which value an expression cuts pieces of, and where else it is mentioned. */
import assert from 'node:assert/strict';
import { cutOf, isWhollyCut, mentionsOf, pathKey } from '../../../core/sanitizers/subject.ts';
import { expressionIn } from './run.ts';

describe('the value that is cut', () => {
  const CUTS: Readonly<Record<string, string>> = {
    'x.slice(0, 3)': 'x', 'user.phone.substring(3)': 'user.phone', 'user?.phone?.substr(0, 3)': 'user?.phone', "x.replace(/./g, '*')": 'x', "x.replaceAll('1', '*')": 'x', 'x.charAt(0)': 'x', 'x.at(-1)': 'x', "x['slice'](1)": 'x',
    "x.split('').splice(3, 4)": 'x', "x.split('').fill('*', 3, 7).join('')": 'x', "x.split('').map(star).join('')": 'x', "x.split('').reduce(star, '')": 'x', "x.split('').reverse().join('')": 'x', "x.split('').filter(Boolean)": 'x', 'x.match(/../g)': 'x', "x.split('').flatMap(star)": 'x', "x.split('').flat().concat(y).slice(1)": 'x',
    'x.trim().toUpperCase().slice(1)': 'x', 'x.slice(1).trim()': 'x', '(x as string).slice(1)': 'x', 'x!.slice(1)': 'x',
    '[...x].map(star).join("")': 'x', '[...x.trim()].reverse()': 'x', "x.split('@')[0]": 'x', 'x[0]': 'x', "(x.split('@'))[1]": 'x',
    'this.slice(1)': 'this', 'this.phone.slice(1)': 'this.phone', '(await load()).slice(1)': 'await load()', 'row.get().slice(1)': 'row.get()', "row.get('phone').slice(1)": "row.get('phone')", 'row[key].slice(1)': 'row[key]',
  };
  for (const [code, subject] of Object.entries(CUTS)) {
    it(`of ${code} is ${subject}`, () => {
      const cut = cutOf(expressionIn(code));
      assert.equal(cut && code.slice(...cut.subject.range), subject);
      assert.equal(cut?.key, pathKey(expressionIn(`(${subject})`)));
    });
  }

  for (const code of ['x', 'user.phone', 'x.trim()', "x.split('').join('')", "x.split('').concat(y).flat()", 'x.padEnd(11)', 'x[i]', "x['phone']", 'x.phone', '[x].map(star)', '[...x, y].map(star)', '[...x]', '[].map(star)', 'f(x)', 'x.mask(3).trim()', '(x + y).slice(1)', 'row.get(x, y).slice(1)', 'row.get(1).slice(1)', "'text'.slice(1)", 'slice(x)', 'x[name](1)', '(x || y).slice(1)']) {
    it(`of ${code} is none`, () => assert.equal(cutOf(expressionIn(code)), undefined));
  }
});

describe('paths', () => {
  it('are the same for every mention of one value', () => {
    for (const [first, second] of [['user.phone', "user['phone']"], ['user.phone', 'user?.phone'], ['user.phone', '(user as User).phone!'], ['await row.get()', 'row.get()'], ["row.get('phone')", 'row.get(`phone`)'], ['row[key]', 'row[(key)]']] as const) {
      assert.ok(pathKey(expressionIn(`(${first})`)) !== undefined, first);
      assert.equal(pathKey(expressionIn(`(${first})`)), pathKey(expressionIn(`(${second})`)), `${first} and ${second}`);
    }
  });

  it('differ for different values', () => {
    const paths = ['x', 'this', 'x.y', 'this.x', 'x.y.z', 'x[y]', 'x()', 'x.y()', "x('y')", 'x(y)', 'x(y.z)', 'x(y())', 'x(this)', 'x(y)(z)', 'x(y).z'].map((code) => pathKey(expressionIn(code)));
    assert.ok(paths.every((path) => path !== undefined));
    assert.equal(new Set(paths).size, paths.length);
  });

  it('are none of what may be another value the next time', () => {
    for (const code of ['x + y', '`${x}`', "'text'", 'x(1)', 'x(y, z)', 'x(...y)', 'new X()', '[x]', '(() => x)()', '(x + y).z', "(x + y)['z']", 'x[y + 1]', 'x[y + z].a', '(x || y)(z)', 'x ? y : z']) assert.equal(pathKey(expressionIn(code)), undefined, code);
  });
});

describe('mentions of a value', () => {
  for (const [code, expected] of Object.entries({ "user.phone.slice(0, 3) + '****' + user.phone.slice(7)": 2, '`${user.phone}`': 1, 'mask(user.phone, user.phone.length, user.phoneModel, [, user.phone])': 3, 'other.user.phone + userPhone': 0, '((user.phone as string))': 1, 'f({ a: user?.phone })': 1 })) {
    it(`are ${expected} in ${code}`, () => assert.equal(mentionsOf(expressionIn(code), 'user.phone').length, expected));
  }
});

it('mentions are found in a chain of two thousand parts', () => assert.equal(mentionsOf(expressionIn(`x${" + '*'".repeat(2_000)} + x`), 'x').length, 2));

describe('masks that can be replaced as a whole', () => {
  for (const code of ["x.slice(0, 3) + '****' + x.slice(7)", '`${x.slice(0, 3)}****${x.slice(7)}`', '`${x.slice(0, 3)}`', "'' + x.slice(3)", "x.slice(-4)", "x.slice(0, 3) + ' - xxXX - ' + (x.slice(7) + '●•＊…...')", "mask(x)", "`${x[0]} ${x[1]}`", "'***'"]) {
    it(`are such as ${code}`, () => assert.equal(isWhollyCut(expressionIn(`(${code})`), 'x'), true));
  }
  for (const code of ["'tel ' + x.slice(0, 3) + '****'", '`tel ${x.slice(3)}`', '`${x.slice(3)} of ${y}`', '`${x.slice(3)}: `', "y.slice(3)", "x.slice(3) + y", 'y', "x.slice(3) + '* of *'", "'*tel'", "'tel*'", 'f()', '7', '`${x.slice(3)}\\u{}`']) {
    it(`are not such as ${code}`, () => {
      const text = code.includes('\\u{}') ? "html`${x.slice(3)}\\u{}`" : `(${code})`;
      const node = expressionIn(text);
      assert.equal(isWhollyCut(node.type === 'TaggedTemplateExpression' ? node.quasi : node, 'x'), false);
    });
  }
});
