/** Answers and addresses that nobody is told anything by, also in the strict preset, and those beside them that tell. */
import assert from 'node:assert/strict';
import { analyze } from '../../core/index.ts';

const rulesOf = (code: string): string[] => analyze({ path: 'src/service.js', text: code }).findings.map(({ ruleId }) => ruleId);

const SILENT: Readonly<Record<string, string>> = {
  'what a client answers': "const sdk = new AlipaySdk({ privateKey: key }); const r = await sdk.exec('alipay.trade.query', {}); console.log(r);",
  'the time that a key of a cache has left': 'const left = await redis.ttl(`sms:${phone}`); console.log(left);',
  'how often a key of a cache was counted': "const n = await redis.incr(counter); console.log(n);",
  'the name of a secret in its store': "const { SecretsManager } = require('@aws-sdk/client-secrets-manager'); const read = (secretId) => console.log('reading', secretId);",
  'the name of a secret beside its address': "const read = (secretId, secretArn) => console.log('reading', secretId, secretArn);",
};
const TOLD: Readonly<Record<string, string>> = {
  'what a map was made with': "const users = new Map([['a', user.phone]]); console.log(users.get('a'));",
  'what a query of a model finds': 'const found = await User.findOne({ name }).exec(); console.log(found.phone);',
  'the value of a key of a cache': "const code = await redis.get('smsCode'); console.log(code);",
  'the id of a key pair': "const COS = require('cos-nodejs-sdk-v5'); const read = (secretId) => console.log('reading', secretId);",
  'a secret that one’s own interface takes in the query': "axios.get('https://shop.example.com/login', { params: { secret: APPSECRET } });",
};

/** What an interface demands of a server is a remark of the strict preset. */
const REMARKED: Readonly<Record<string, string>> = {
  'a secret that the platform wants in the query': "axios.get('https://api.weixin.qq.com/sns/jscode2session', { params: { appid, secret: APPSECRET, js_code: code } });",
  'a secret of a path that stands beside its host': 'request({ hostname: "api.weixin.qq.com", path: `/sns/jscode2session?appid=wx1&secret=${process.env.APP_SECRET}&js_code=${code}` });',
  'a named query of a platform': "const params = { appid, secret: APPSECRET, js_code: code }; axios.get('https://api.weixin.qq.com/sns/jscode2session', { params });",
};

describe('answers and addresses', () => {
  for (const [name, code] of Object.entries(SILENT)) it(`are silent: ${name}`, () => assert.deepEqual(rulesOf(code), []));
  for (const [name, code] of Object.entries(REMARKED)) {
    it(`are a remark: ${name}`, () => {
      const { findings } = analyze({ path: 'src/service.js', text: `const fs = require('node:fs'); ${code}` });
      assert.deepEqual(findings.map(({ level, confidence }) => [level, confidence]), [['info', 'low']]);
    });
  }
  for (const [name, code] of Object.entries(TOLD)) it(`tell: ${name}`, () => assert.equal(rulesOf(code).length, 1));
});
