/** What counts as the stars of a mask, and what only looks like them. */
import assert from 'node:assert/strict';
import { analyze, isReported } from '../../../core/index.ts';
import { hasStars, isBetweenPieces, isStars } from '../../../core/sanitizers/stars.ts';

const finds = (text: string): boolean => analyze({ path: 'src/a.js', text }).findings.some((finding) => isReported(finding, 'recommended'));

describe('stars', () => {
  it('are signs, or letters x beside each other that are no part of a word', () => {
    assert.deepEqual(['*', '138****8000', '＊', '●●', '••', 'xx', '138XXXX8000', 'no xxx'].filter((text) => !hasStars(text)), []);
    assert.deepEqual(['', 'x', 'Exxon', 'FOXXY', '...', '-'].filter(hasStars), []);
    assert.deepEqual(['*', '****', 'XX', '●●'].filter((text) => !isStars(text)), []);
    assert.deepEqual(['', 'x', '1*', 'xxy'].filter(isStars), []);
    assert.deepEqual(['', '*', ' ** ', 'x', '…', '-'].filter((text) => !isBetweenPieces(text)), []);
    assert.equal(isBetweenPieces('and'), false);
  });

  const reported: Readonly<Record<string, string>> = {
    'a field that is called X': "export function f(user) { const box = { phone: user.phone }; box['gender'] = 'X'; console.log(box) }",
    'an element of a board': "export function f(user, i) { const grid = { phone: user.phone }; grid[i] = 'x'; console.log(grid) }",
    'bold type in a message': "export function f(user) { const text = `**${user['phone']}**`; console.log(text) }",
    'letters of a name': "export function f(user) { const text = `Exxon: ${user['email']}`; console.log(text) }",
  };
  for (const [name, text] of Object.entries(reported)) it(`are not ${name}`, () => assert.equal(finds(text), true));

  const silent: Readonly<Record<string, string>> = {
    'a letter of a list': "export function f(user) { const phone = user.phone.split(''); for (let i = 3; i < 7; i++) phone[i] = '*'; console.log(phone.join('')) }",
    'letters that are put into a list': "export function f(user) { const phone = user.phone.split(''); phone.splice(3, 4, '****'); console.log(phone.join('')) }",
    'what stands between pieces of a value': "export function f(phone) { const parts = phone.match(/(.{3}).{4}(.*)/); const text = `${parts[1]}****${parts[2]}`; console.log(text) }",
  };
  for (const [name, text] of Object.entries(silent)) it(`are ${name}`, () => assert.equal(finds(text), false));
});
