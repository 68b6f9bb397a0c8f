/** The oracle of `npm run check-fixes` runs what a repair prints, and says what is wrong with one that shows too much. */
import assert from 'node:assert/strict';
import { analyze, type Finding } from '../../core/index.ts';
import { compile } from './check-fixes/compiler.ts';
import { oracleComplaint } from './check-fixes/oracle.ts';

const HOST = { resolve: () => undefined, read: () => undefined };

function complaintAbout(statement: string, original: string, replacement: string): string | undefined {
  const text = `export function f(user: { phone: string }, users: { phone: string }[]) {\n  ${statement}\n}\n`;
  const [finding] = analyze({ path: '/shop/a.ts', text }).findings as [Finding];
  const start = text.lastIndexOf(original);
  return oracleComplaint(text, finding, { range: { start, end: start + original.length }, text: replacement }, compile('/shop/a.ts', text, HOST, new Map()));
}

describe('the oracle of repairs', () => {
  it('lets a mask pass', () => {
    assert.equal(complaintAbout('console.log(user.phone);', 'user.phone', 'maskPhone(user.phone)'), undefined);
    assert.equal(complaintAbout('console.log(user.phone);', 'user.phone', "`***${String(user.phone ?? '').slice(-4)}`"), undefined);
    assert.equal(complaintAbout('console.log(users);', 'users', 'users.length'), undefined);
  });

  it('knows what is something wherever the line runs', () => {
    assert.equal(complaintAbout('const all = users.map((one) => one); console.log(all);', 'all', 'all.length'), undefined);
    assert.equal(complaintAbout('const own = { ...user }; console.log(own);', 'own', 'Object.keys(own).length'), undefined);
  });

  it('sees what shows too much, and what fails', () => {
    assert.match(complaintAbout('console.log(user.phone);', 'user.phone', 'user.phone.slice(2)') ?? '', /shows a value of the shape text/);
    assert.match(complaintAbout('console.log(users);', 'users', "({ ...users, phone: '***' })") ?? '', /shows a value of the shape list/);
    assert.match(complaintAbout('console.log(users);', 'users', 'users[0].phone.length.toFixed.x.y') ?? '', /fails on a value of the shape list/);
  });
});
