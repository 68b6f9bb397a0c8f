import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Answer } from '../../../core/catalog/define-answer.ts';
import { answers } from '../../../core/catalog/answers/index.ts';
import { kindById } from '../../../core/catalog/kinds.ts';
import { shownPath } from '../../../core/sources/requests/answers-requests.ts';
import { requestedBy } from '../../../core/sources/requests/answers-words.ts';
import { analyze, isReported, type Finding } from '../../../core/index.ts';
import { root } from '../../tools/paths.ts';

const IMPORTS = /^(?:import\b[^;]*;\s*)+/;

/** Findings of an example in the strict preset; imports stay at the top. */
function findingsIn(example: string): Finding[] {
  const imports = IMPORTS.exec(example)?.[0] ?? '';
  const text = `${imports}\nexport async function example() {\n${example.slice(imports.length)}\n}\n`;
  const { findings, failure } = analyze({ path: 'src/example.tsx', text });
  assert.equal(failure, undefined, failure?.message);
  return findings.filter((finding) => finding.ruleId === 'no-log-personal-info' && isReported(finding, 'strict'));
}

describe('answers', () => {
  for (const answer of answers) {
    describe(answer.id, () => {
      for (const example of answer.examples.finds) it(`finds ${example}`, () => assert.ok(findingsIn(example).length > 0, 'no finding'));
      for (const example of answer.examples.ignores) {
        it(`ignores ${example}`, () => assert.deepEqual(findingsIn(example).map((finding) => `${finding.kinds.join()} ${finding.data['names']}`), []));
      }
    });
  }
});

describe('the catalogue of answers', () => {
  const files = readdirSync(join(root, 'core/catalog/answers'), { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts') && file !== 'index.ts').map((file) => basename(file));
  const failing = (isBad: (answer: Answer) => boolean) => answers.filter(isBad).map(({ id }) => id);

  it('has one file per entry, named by its id', () => assert.deepEqual(answers.map(({ id }) => `${id}.ts`).sort(), files.sort()));
  it('names kinds that exist', () => assert.deepEqual(failing(({ fields }) => fields.some(({ kind }) => !kindById(kind))), []));
  it('links documentation of calls over https', () => {
    assert.deepEqual(failing(({ doc, calls, reads }) => (calls || reads ? !doc?.startsWith('https://') : doc !== undefined && !doc.startsWith('https://'))), []);
  });
  it('writes request words in lower case, without borders', () => {
    assert.deepEqual(failing(({ requests }) => [...(requests?.words ?? []), ...(requests?.records ?? []), ...(requests?.weak ?? [])].some((word) => !/^[a-z\d]+$/.test(word))), []);
  });
  it('names each word once', () => {
    const words = answers.flatMap(({ requests }) => [...(requests?.words ?? []), ...(requests?.records ?? []), ...(requests?.weak ?? [])]);
    assert.deepEqual(words.filter((word, index) => words.indexOf(word) !== index), []);
  });
  it('shows at least two near misses of each', () => assert.deepEqual(failing(({ examples }) => examples.finds.length === 0 || examples.ignores.length < 2), []));
});

describe('what the words of a request ask for', () => {
  const cases: readonly (readonly [string, string | undefined])[] = [
    ['getUserInfo', 'user-records medium'],
    ['listUser', 'user-records medium'],
    ['getUserListByRole', 'user-records medium'],
    ['sys/user/queryById', 'user-records medium'],
    ['users/:', 'user-records medium'],
    ['open/user/info', 'user-records medium'],
    ['getAccount', 'user-records low'],
    ['getAccountInfo', 'user-records medium'],
    ['user/role/list', undefined],
    ['user/update/info', undefined],
    ['updateUser/info', undefined],
    ['getUserCount', undefined],
    ['dict/user/list', undefined],
    ['orders/:', 'order-records medium'],
    ['order/list', 'order-records low'],
    ['getOrders', 'order-records low'],
    ['getOrderStatus', undefined],
    ['wxLogin', 'login-answer medium'],
    ['login/sms', 'login-answer medium'],
    ['login/captcha', undefined],
    ['checkLogin', undefined],
    ['getLoginUser', 'user-records medium'],
    ['member/address/get/default', 'address-book medium'],
    ['address/cityList', undefined],
  ];
  for (const [path, expected] of cases) {
    it(path, () => {
      const asked = requestedBy(path.split('/'));
      assert.equal(asked?.answer ? `${asked.answer.id} ${asked.confidence}` : undefined, expected);
    });
  }
});

describe('paths in messages', () => {
  for (const [path, shown] of [
    ['/api/user/13800138000/info?name=x', '/user/:id/info'],
    ['user/getInfo', '/user/getInfo'],
    ['/user/a@example.com', '/user/:id'],
    ['/user/{id}/detail#top', '/user/:id/detail'],
    ['login', 'login'],
  ] as const) {
    it(`${path.replace(/\d{11}|\S+@\S+/, '…')} is shown as ${shown}`, () => assert.equal(shownPath(path), shown));
  }
});
