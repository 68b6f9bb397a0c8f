/** What a new variable is called: by what holds the secret, and not by what merely stands around it. */
import assert from 'node:assert/strict';
import { applyEdits } from '../../../../core/index.ts';
import { expandRecipe } from '../../../tools/samples.ts';
import { credentialFindings, hostOf } from '../credential-findings.ts';

/** The variable that the first repair of a file reads. */
function variableOf(text: string): string | undefined {
  const path = '/shop/server/config/init.js';
  const [finding] = credentialFindings(text, path, hostOf({ [path]: text, '/shop/package.json': '{ "dependencies": { "express": "4" } }' }));
  return finding?.fixes[0]?.title.en.match(/[A-Z][A-Z\d]*(?:_[A-Z\d]+)+/)?.[0];
}

const HEAD = "const express = require('express');\n";
const admin = (call: string): string => `${call}({ username: 'admin', password: 'mellow-${'Kiwi7'}', role: 'admin' })`;

describe('the name of a new variable', () => {
  it('has no layer of the program', () => {
    assert.equal(variableOf(`${HEAD}${admin('userLogic.createUser')};\n`), 'ADMIN_PASSWORD');
    assert.equal(variableOf(`${HEAD}warehouseService.connect({ password: 'mellow-${'Kiwi7'}' });\n`), 'WAREHOUSE_PASSWORD');
  });

  it('is not that of a step before, in whose callback it is needed', () => {
    assert.equal(variableOf(`${HEAD}orchards.findOne({}, function () {\n  ${admin('users.create')};\n});\n`), 'ADMIN_PASSWORD');
    assert.equal(variableOf(`${HEAD}setTimeout(() => {\n  const orchard = { password: 'mellow-${'Kiwi7'}' };\n  open(orchard);\n});\n`), 'ORCHARD_PASSWORD');
  });

  it('is that of the service whose pair it belongs to, if any service would call it so', () => {
    const pair = (name: string): string => `${HEAD}module.exports = {\n  ${name}: {\n    app_id: 'wx${expandRecipe('{hex:16}')}',\n    app_secret: '${expandRecipe('{hex:32}')}',\n  },\n};\n`;
    assert.equal(variableOf(pair('settings')), 'WECHAT_APP_SECRET');
  });

  it('is that of a digest where the program has only that', () => {
    const seed = (password: string): string => `${HEAD}users.insert({ userName: 'admin', password: '${password}' });\n`;
    assert.equal(variableOf(seed(expandRecipe('{hex:32}'))), 'ADMIN_PASSWORD_HASH');
    assert.equal(variableOf(seed(`mellow-${'Kiwi7'}`)), 'ADMIN_PASSWORD');
  });

  it('stands alone where a comment gives the password of the digest', () => {
    const seed = (comment: string): string => `${HEAD}users.insert({\n  userName: 'admin',\n  password: '${expandRecipe('{hex:32}')}', ${comment}\n});\n`;
    const after = (text: string): string => applyEdits(text, (credentialFindings(text, '/shop/server/seed.js', hostOf({ '/shop/package.json': '{}' }))[0]?.fixes[0]?.edits ?? []).filter(({ file }) => file === undefined));
    assert.match(after(seed('// 密码：admin')), /process\.env\.\w+,\n\}\);/);
    assert.match(after(seed('// 密码至少八位')), /, \/\/ 密码至少八位\n/);
  });
});
