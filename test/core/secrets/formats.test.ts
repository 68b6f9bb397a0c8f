/** Which texts of a file are tokens of a provider, or somebody's number: by the mark, by the names around, by the file they stand in. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { credentials } from '../../../core/catalog/credentials/index.ts';
import { credentialsNamedIn } from '../../../core/secrets/formats/format-index.ts';
import { analyze, type Finding } from '../../../core/index.ts';
import { expandRecipe } from '../../tools/samples.ts';

const GITHUB = expandRecipe('ghp_{base62:30}{crc32}');
const ALIYUN = expandRecipe('LTAI{base62:20}');
const ALIYUN_SECRET = expandRecipe('{base62:30}');
const HUAWEI = expandRecipe('{upper:20}');
const HUAWEI_SECRET = expandRecipe('{base62:40}');
const HEX = expandRecipe('{hex:32}');
const LONG_KEY = expandRecipe('{base62:32}');
const PASSWORD = expandRecipe('{base62:10}');
const JWT = expandRecipe('{jwt}');

function findingsIn(code: string, rule: string, path = 'src/service.js'): Finding[] {
  const { findings, failure } = analyze({ path, text: code });
  assert.equal(failure, undefined, `${code}: ${failure?.message}`);
  return findings.filter(({ ruleId }) => ruleId === rule).sort((a, b) => a.range.start - b.range.start);
}

/** The formats of what is found, in order: `github-token`, `aliyun-access-key:pair`. */
function formatsIn(code: string, path?: string): string {
  return findingsIn(code, 'no-hardcoded-credential', path).flatMap(({ data }) => data['format'] ?? []).join(' ');
}

describe('tokens by their mark', () => {
  it('are looked for wherever a keyword of their format stands, and nowhere else', () => {
    const keywords = credentials.flatMap((credential) => credential.keywords);
    const part = fc.oneof(fc.constantFrom(...keywords), fc.constantFrom(...keywords).map((keyword) => keyword.slice(0, 2)), fc.constantFrom(...keywords).map((keyword) => keyword.slice(1)), fc.string({ unit: 'binary', maxLength: 3 }));
    fc.assert(
      fc.property(fc.array(part, { maxLength: 5 }), (parts) => {
        const text = parts.join('');
        const expected = credentials.filter((credential) => credential.keywords.some((keyword) => text.includes(keyword))).map(({ id }) => id);
        assert.deepEqual(credentialsNamedIn(text).map(({ id }) => id).sort(), expected.sort());
      }),
      { numRuns: 500, seed: 4 },
    );
    for (const keyword of keywords) assert.ok(credentialsNamedIn(keyword).some((credential) => credential.keywords.includes(keyword)), keyword);
  });

  const FOUND: readonly (readonly [name: string, code: string, formats: string])[] = [
    ['alone', `use('${GITHUB}');`, 'github-token'],
    ['in a sentence', `use('token: ${GITHUB} (old)');`, 'github-token'],
    ['at the end of an address', `use('https://api.example.com/?t=${GITHUB}');`, 'github-token'],
    ['on two lines of one text', `use(\`\n${GITHUB}\n${ALIYUN}\n\`);`, 'github-token aliyun-access-key'],
    ['side by side, where the one that opens most is told', `use('${GITHUB} ${ALIYUN}');`, 'github-token'],
    ['twice in one text', `use(\`\n${GITHUB}\n${expandRecipe('ghp_{base62:30}{crc32}', 'b')}\n\`);`, 'github-token github-token'],
    ['in a comment', `// ${GITHUB}\nuse(1);`, 'github-token'],
    ['in a template', `use(\`\${a} ${GITHUB} \${b}\`);`, 'github-token'],
    ['in a chain', `use('ghp_' + '${GITHUB.slice(4)}');`, 'github-token'],
    ['under a name that says something else', `const nonce = '${GITHUB}';`, 'github-token'],
  ];
  for (const [name, code, formats] of FOUND) it(`are found ${name}`, () => assert.equal(formatsIn(code), formats));

  for (const [name, code] of [['with a wrong checksum', `use('ghp_${LONG_KEY}abcd');`], ['with a character too many', `use('${GITHUB}x');`], ['behind a letter', `use('x${GITHUB}');`], ['with one character again and again', `use('LTAI${'a'.repeat(20)}');`], ['broken by a dynamic part', `use(\`ghp_\${x}${GITHUB.slice(4)}\`);`], ['of the key that signed an address', `use('https://b.example.com/a?OSSAccessKeyId=${ALIYUN}&Signature=x');`], ['as part of a longer path of the same letters', `use('${GITHUB}${GITHUB}');`]] as const) {
    it(`are none ${name}`, () => assert.equal(formatsIn(code), ''));
  }
});

describe('passwords in addresses', () => {
  for (const [address, found] of [
    [`mysql://root:${PASSWORD}@10.0.0.8:3306/shop`, true], [`redis://:${PASSWORD}@cache:6379`, true], [`https://shop:${PASSWORD}@git.example.com/a.git`, true], ['mysql://shop:123456@db/shop', true],
    ['mysql://user:password@db/shop', false], ['redis://:<password>@cache:6379', false], ['mysql://root:****@db/shop', false], ['mysql://${user}:${pass}@db/shop', false], ['mongodb://localhost:27017/app', false], ['mysql://root:${pass}@db/shop', false], ['mysql://root:your_password@db/shop', false], ['mysql://root:changeme@db/shop', false], ['mysql://root:config.pass@db/shop', false], ['mysql://root:k@db/shop', false], ['mysql://shop:userPassword@db/shop', false], ['mysql://shop:kiwi@db/shop', true], ['mysql://db:3306/shop@v2', false], ['m://r:k@db/s', false],
  ] as const) {
    it(`${found ? 'are found' : 'are none'} in ${address.replace(PASSWORD, '…')}`, () => assert.equal(formatsIn(`use('${address}');`) !== '', found));
  }

  it('are as bad as they are hard to guess, and what anyone would guess is nothing in a comment', () => {
    const levels = (password: string) => findingsIn(`use('mysql://shop:${password}@db/shop');`, 'no-hardcoded-credential').map(({ level }) => level);
    assert.deepEqual([levels(PASSWORD), levels('123456'), levels('kiwi')], [['critical'], ['medium'], ['medium']]);
    assert.equal(formatsIn('// mysql://shop:kiwi@db/shop\nuse(1);'), '');
    assert.equal(formatsIn('// mysql://shop:123456@db/shop\nuse(1);'), '');
    assert.equal(formatsIn(`// mysql://shop:${PASSWORD}@db/shop\nuse(1);`), 'connection-string');
  });

  for (const [login, host, found] of [['root', 'db.shop.cn', true], ['admin', 'db', true], ['postgres', '10.0.0.8', true], ['sa', 'db', true], ['guest', 'mq', true], ['shop', 'db', false], ['root', 'localhost', false], ['root', '127.0.0.1', false], ['root', '0.0.0.0', false], ['root', '[::1]', false], ['root', 'db.example.com', false]] as const) {
    it(`are ${found ? 'in effect' : 'an illustration'} in settings when they are the word for one, of ${login} at ${host}`, () => {
      assert.equal(formatsIn(`url: mysql://${login}:password@${host}/shop\n`, 'config/production.yml') !== '', found);
      assert.equal(formatsIn(`use("mysql://${login}:password@${host}/shop");`), '', 'but not in code');
      assert.equal(formatsIn(`# mysql://${login}:password@${host}/shop\na: 1\n`, 'config/production.yml'), '', 'and not in a comment');
    });
  }
});

it('administrators whose password is the word for one, or a name for it, are a weak password', () => {
  const settings = (password: string) => findingsIn(`url: mysql://root:${password}@db/shop\n`, 'no-hardcoded-credential', 'config/production.yml').map(({ messageId, level }) => `${messageId} ${level}`);
  assert.deepEqual([settings('password'), settings('userPassword'), settings('<password>'), settings('your_password'), settings('k'), settings('config.pass')], [['recognisedInFile medium'], ['recognisedInFile medium'], [], [], [], []]);
});

describe('secrets beside the key that they belong to', () => {
  const beside = (between: string, rest = '') => formatsIn(`const a = '${ALIYUN}';${between}const b = '${ALIYUN_SECRET}';${rest}`);
  it('are found within six lines, before and after', () => {
    assert.equal(beside(' '), 'aliyun-access-key aliyun-access-key:pair');
    assert.equal(beside('\n'.repeat(6)), 'aliyun-access-key aliyun-access-key:pair');
    assert.equal(beside('\n'.repeat(7)), 'aliyun-access-key');
    assert.equal(formatsIn(`const b = '${ALIYUN_SECRET}';\n\n\nconst a = '${ALIYUN}';`), 'aliyun-access-key:pair aliyun-access-key');
  });

  it('are not digests, ids and keys of maps', () => {
    for (const name of ['id', 'openid', 'openId', 'unionid', 'appId', 'md5', 'fileHash', 'sha', 'digest', 'nonce', 'sign', 'etag', 'amapKey', 'mapKey', 'templateId', 'tmpl', 'uuid', 'version', 'commit', 'integrity']) assert.equal(formatsIn(`const a = '${ALIYUN}';\nconst ${name} = '${ALIYUN_SECRET}';`), 'aliyun-access-key', name);
    for (const name of ['secret', 'b', 'idSecretOf', 'remap']) assert.equal(formatsIn(`const a = '${ALIYUN}';\nconst ${name === 'idSecretOf' ? 'secretOf' : name} = '${ALIYUN_SECRET}';`), 'aliyun-access-key aliyun-access-key:pair', name);
  });

  it('are as bad as the key', () => {
    assert.deepEqual(findingsIn(`const a = '${ALIYUN}';\nconst b = '${ALIYUN_SECRET}';`, 'no-hardcoded-credential').map(({ messageId, level }) => [messageId, level]), [['recognised', 'high'], ['paired', 'high']]);
  });

  it('are varied, have the length of one, and stand alone', () => {
    for (const text of ['a'.repeat(30), `${ALIYUN_SECRET}x`, ALIYUN_SECRET.slice(1), `key ${ALIYUN_SECRET}`]) assert.equal(formatsIn(`const a = '${ALIYUN}';\nconst b = '${text}';`), 'aliyun-access-key');
  });

  it('are in code beside keys in code only', () => {
    assert.equal(formatsIn(`// ${ALIYUN}\nconst b = '${ALIYUN_SECRET}';`), 'aliyun-access-key');
    assert.equal(formatsIn(`//${ALIYUN}\n//${ALIYUN_SECRET}\nuse(1);`), 'aliyun-access-key aliyun-access-key:pair');
  });

  it('are all that is found of a key that is no secret itself', () => {
    assert.equal(formatsIn(`use('obs.cn-north-4.myhuaweicloud.com'); const a = '${HUAWEI}'; const b = '${HUAWEI_SECRET}';`), 'huawei-cloud-access-key:pair');
    assert.equal(formatsIn(`use('obs.cn-north-4.myhuaweicloud.com'); const a = '${HUAWEI}';`), '');
  });
});

describe('keys without a mark', () => {
  it('are found where the file speaks of the provider', () => {
    assert.equal(formatsIn(`use('example.com'); const a = '${HUAWEI}'; const b = '${HUAWEI_SECRET}';`), '');
    assert.equal(formatsIn(`// Huawei\nconst a = '${HUAWEI}'; const b = '${HUAWEI_SECRET}';`), 'huawei-cloud-access-key:pair');
  });

  const UNDER: readonly (readonly [code: string, found: boolean])[] = [
    [`const amapKey = '${HEX}';`, true], [`const key = '${HEX}';`, false], [`use({ amap: { key: '${HEX}' } });`, true], [`use({ amap: { web: { key: '${HEX}' } } });`, true], [`const amap = { key: '${HEX}' };`, true], [`const amap = { web: { key: '${HEX}' } };`, true], [`const gaode = [{ key: '${HEX}' }];`, true],
    [`amap.use({ key: '${HEX}' });`, false], [`amap({ key: '${HEX}' });`, true], [`new Amap({ key: '${HEX}' });`, true], [`config.amap = { key: '${HEX}' };`, true], [`config.amapKey = '${HEX}';`, true], [`class A { amapKey = '${HEX}'; }`, true], [`const a = { 高德: { key: '${HEX}' } };`, true],
    [`const amap = call({ key: '${HEX}' });`, false], [`const amap = () => { config.key = { key: '${HEX}' }; };`, false], [`const amap = () => { const b = { key: '${HEX}' }; };`, false], [`const amap = { a: { b: { c: { d: { e: { key: '${HEX}' } } } } } };`, false],
    [`const amapId = '${HEX}';`, false], [`const amapKeyHash = '${HEX}';`, false], [`const amapUrl = '${HEX}';`, false], [`const amapVersion = '${HEX}';`, false], [`const amap = { signature: '${HEX}' };`, false], [`use(amap, '${HEX}');`, false], [`const amap = ['${HEX}'];`, false], [`// amap ${HEX}\nuse(1);`, false], [`const amapKey = '${HEX} ';`, false], [`const amapKey = '${'a'.repeat(32)}';`, false], [`const amapKey = '${HEX.slice(1)}';`, false],
    [`const amap = { a: { b: { key: '${HEX}' } } };`, true], [`const amap = [{ a: { b: { key: '${HEX}' } } }];`, false], [`const amap = { [a]: { key: '${HEX}' } };`, true], [`const { amap = { key: '${HEX}' } } = {};`, true], [`const bdMap = '${LONG_KEY}';`, true],
    [`const bmapAk = '${LONG_KEY}';`, true], [`const bmapAk = '${LONG_KEY.slice(0, 24)}';`, true],
  ];
  for (const [code, found] of UNDER) it(`are ${found ? '' : 'not '}found in ${code.replace(/[\da-z]{23,}/i, '…')}`, () => assert.equal(/amap-key|baidu-map-key/.test(formatsIn(code)), found));

  it('are not found under names of other things', () => {
    for (const name of ['id', 'ids', 'appid', 'openid', 'unionid', 'hash', 'md5', 'sha', 'sha1', 'sha256', 'digest', 'nonce', 'sign', 'signature', 'etag', 'uuid', 'commit', 'integrity', 'url', 'path', 'name', 'cert', 'serial', 'version']) {
      assert.equal(formatsIn(`const amap = { ${name}: '${HEX}' };`).includes('amap-key'), false, name);
      assert.equal(formatsIn(`const amap = { ${name}Key: '${HEX}' };`).includes('amap-key'), true, `${name}Key`);
    }
  });

  it('are found in data files by the keys above them', () => {
    assert.equal(formatsIn(`{ "amap": { "key": "${HEX}" } }`, 'config/app.json'), 'amap-key');
    assert.equal(formatsIn(`{ "map": { "key": "${HEX}" } }`, 'config/app.json'), '');
  });
});

it('tokens that stand for each other are told once, by the more telling format', () => {
  assert.equal(formatsIn(`const amapKey = '${JWT}';`), 'json-web-token');
});

/** Kind and message of what is found: `mobile-phone named`. */
function personsIn(code: string, path?: string): string {
  return findingsIn(code, 'no-hardcoded-personal-info', path).map(({ kinds, messageId }) => `${kinds[0]} ${messageId}`).join(', ');
}

describe('numbers of persons', () => {
  const PHONE = expandRecipe('154{mobile-tail}');
  const ID_CARD = expandRecipe('{id-card}');
  const CARD = expandRecipe('{bank-card}');
  const MAILBOX = expandRecipe('nobody.{lower:12}@qq.com');
  const QQ = expandRecipe('39{digits:7}');

  const FOUND: readonly (readonly [code: string, expected: string])[] = [
    [`const a = { phone: '${PHONE}' };`, 'mobile-phone named'], [`const a = { x: '${PHONE}' };`, 'mobile-phone shaped'], [`use('${PHONE}');`, 'mobile-phone shaped'], [`// ${PHONE}\n`, 'mobile-phone commented'], [`const a = { phone: ${PHONE} };`, 'mobile-phone named'], [`const a = { x: ${PHONE} };`, ''], [`const phone = cond ? '${PHONE}' : '';`, 'mobile-phone named'], [`const phone = env || '${PHONE}';`, 'mobile-phone named'], [`const phone = \`${PHONE}\`;`, 'mobile-phone named'], [`const phone = '+86' + '${PHONE}';`, 'mobile-phone named'],
    [`const idCard = '${PHONE}';`, 'mobile-phone shaped'], [`const a = { qqNumber: '${QQ}' };`, 'qq named'], [`const a = { qqNumber: ${QQ} };`, 'qq named'], [`const a = { x: '${QQ}' };`, ''], [`// qq ${QQ}\n`, ''], [`use('${CARD}');`, 'bank-card shaped'], [`use('${MAILBOX}');`, 'email shaped'], [`// ${MAILBOX}\n`, 'email commented'], [`// by ${MAILBOX}\n`, ''], [`// Email: ${MAILBOX}\n`, ''], [`// e.g. ${MAILBOX}\n`, ''], [`// ${ID_CARD}\n`, 'id-card commented'], [`use(\`\n${ID_CARD}\n${PHONE}\n\`);`, 'id-card shaped, mobile-phone shaped'], [`use('a ${ID_CARD} b ${PHONE}');`, 'id-card shaped'],
    [`const orderNo = '${PHONE}';`, ''], [`const a = { id: '${PHONE}' };`, ''], [`const a = { sku: '${PHONE}' };`, ''], [`const a = { nonce: '${ID_CARD}' };`, ''], [`const a = { phoneNo: '${PHONE}' };`, 'mobile-phone named'], [`const a = { idCardNo: '${ID_CARD}' };`, 'id-card named'],
    [`const servicePhone = '${PHONE}';`, ''], [`const supportEmail = '${MAILBOX}';`, ''], [`const a = { 客服电话: '${PHONE}' };`, ''], [`const hotline = '${PHONE}';`, 'mobile-phone shaped'],
    [`use('https://example.com/${PHONE}');`, ''], [`use('http://example.com/${PHONE}');`, ''], [`use('ws://a/${PHONE}');`, ''], [`use('@import ${PHONE}');`, ''], [`use('//example.com/${PHONE}');`, ''], [`use('./${PHONE}');`, ''], [`use('/img/${PHONE}');`, ''], [`use('../${PHONE}');`, ''], [`use('wss://a/${PHONE}');`, ''], [`use('data:,${PHONE}');`, ''], [`use('url(${PHONE})');`, ''], [`const phone = 'https://example.com/${PHONE}';`, 'mobile-phone named'], [`use('see https://example.com/ ${PHONE}');`, 'mobile-phone shaped'],
    [`// id: ${PHONE}\n`, ''], [`// orderNo = '${PHONE}'\n`, ''], [`// goodsId: "${PHONE}"\n`, ''], [`// 'sn': '${PHONE}'\n`, ''], [`// phone: ${PHONE}\n`, 'mobile-phone commented'], [`// id:${PHONE}\n`, ''], [`// userKey  =  ${PHONE}\n`, ''], [`// orderNumber: ${PHONE}\n`, ''], [`// id: 7, ${PHONE}\n`, 'mobile-phone commented'], [`// id ${PHONE}\n`, 'mobile-phone commented'], [`// paid: ${PHONE}\n`, 'mobile-phone commented'], [`use('id: ${PHONE}');`, 'mobile-phone shaped'],
    ["const phone = '13800138000';", 'mobile-phone sample'], ["const idCard = '11010519491231002x';", 'id-card sample'], ["const idCard = '110105194912310021';", ''],
  ];
  for (const [code, expected] of FOUND) it(`${expected === '' ? 'nothing' : expected} in ${code.trim().replace(/\d{6,}|nobody\.\w+/g, '…')}`, () => assert.equal(personsIn(code), expected));

  it('count as numbers of the code, however the code is written', () => {
    for (const code of ['export default{qqNumber:391827}', 'export default { qqNumber:    391827 }', 'use({a:1,qqNumber:391827462})', 'class A { qqNumber = 391827 }']) assert.equal(personsIn(code), 'qq named', code);
  });

  it('are found among letters and signs', () => {
    const VIN = 'LSVAB2C340E4F5G67';
    for (const code of [`const vin = '${VIN}';`, `const vin = 'no. ${VIN}';`, `const vin = cond ? '${VIN}' : '';`]) assert.equal(personsIn(code), 'vin named', code);
    for (const code of ["const openid = 'oAbCdEfGhIjKlMnOpQrStUvWxYz1';", "use('id=oAbCdEfGhIjKlMnOpQrStUvWxYz1');"]) assert.match(personsIn(code), /^wechat-openid/, code);
    assert.equal(personsIn("const plate = '琼Z9A3B7';"), 'plate-number named');
  });

  it('are told from texts around them', () => {
    const levels = (code: string) => findingsIn(code, 'no-hardcoded-personal-info').map(({ level }) => level);
    assert.deepEqual([`${MAILBOX}`, `   ${MAILBOX}   `, `<${MAILBOX}>`, `to ${MAILBOX}`, `mail to ${MAILBOX}`].map((text) => levels(`use('${text}');`)), [['medium'], ['medium'], ['medium'], ['low'], ['low']]);
  });
});
