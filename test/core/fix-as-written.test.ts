import assert from 'node:assert/strict';
import { analyze, applyEdits, isReported, type ModuleHost } from '../../core/index.ts';

const WITH_PACKAGE: ModuleHost = { resolve: (specifier) => (specifier === 'pi-guard-mask' ? '/modules/pi-guard-mask/index.js' : undefined), read: () => undefined };

/** The text after the first offer of the first finding that has one. */
function repaired(text: string, path = 'src/a.js'): string | undefined {
  const fix = analyze({ path, text }, { host: WITH_PACKAGE }).findings.filter((finding) => isReported(finding, 'recommended')).flatMap(({ fixes }) => fixes)[0];
  return fix && applyEdits(text, fix.edits.filter(({ file }) => file === undefined)).replace(/^import .*pi-guard-mask.*\n\n?/, '');
}

describe('the first offer is what whoever wrote the code would write', () => {
  const TABLE: readonly (readonly [name: string, before: string, after: string])[] = [
    ['several fallbacks end in a text that is no name', "export const f = (a) => console.log(`Doctor: ${a.user?.fullName || a.profile?.fullName || 'Not found'}, id ${a.id}`);\n", "export const f = (a) => console.log(`Doctor: ${a.user?.fullName || a.profile?.fullName ? maskName(a.user?.fullName || a.profile?.fullName) : 'Not found'}, id ${a.id}`);\n"],
    ['two joined lists are counted', "export const f = (log, before, now) => logger.info(`reloaded: openids [${before.openids.join(',')}] → [${now.openids.join(',')}]`);\n", "export const f = (log, before, now) => logger.info(`reloaded: openids [${before.openids.length}] → [${now.openids.length}]`);\n"],
    ['what is left is more than a constant', "const form = { phone: input.phone, role: 'Staff' };\nconsole.log('Registering with:', { ...form, password: '[HIDDEN]' });\nawait send(form);\n", "const form = { phone: input.phone, role: 'Staff' };\nconsole.log('Registering with:', { ...form, password: '[HIDDEN]', phone: '***' });\nawait send(form);\n"],
    ['the name above goes with its value', `// const user = {\n//   token:\n//     "${['eyJhbGciOiJIUzI1NiJ9', 'eyJzdWIiOiJhbm9yYWsta2l3aSIsImlhdCI6MTUxNjIzOTAyMn0', 'Qm9ndXNTaWduYXR1cmVGb3JUZXN0c09ubHlOb3RSZWFs'].join('.')}",\n//   level: 1,\n// };\n`, '// const user = {\n//   level: 1,\n// };\n'],
  ];
  for (const [name, before, after] of TABLE) it(name, () => assert.equal(repaired(before), after));

  it('a status that the code before has asked for is not printed again', () => {
    const log = (guard: string): string => `wx.request({ url: '/member', success: (res) => { ${guard} const member = res.data; console.log('accounts', res); this.setData({ name: member.realName, phone: member.phone, code: res.statusCode }); } });\n`;
    assert.match(repaired(log('')) ?? '', /console\.log\('accounts', res\.statusCode\)/);
    assert.doesNotMatch(repaired(log('if (res.statusCode != 200) { return; }')) ?? '', /console\.log\('accounts', res\.statusCode\)/);
  });

  it('a script asks for its password before it opens a connection', () => {
    const script = "import { connect } from './client.js';\nimport express from 'express';\nasync function main() {\n  const opened = await client.connect();\n  if (!opened.isSucc) {\n    return;\n  }\n  const password = process.env.TEST_PASSWORD || 'kiwi-orchard-7';\n  await client.callApi('Register', { password });\n}\nmain();\n";
    assert.match(repaired(script, 'server/scripts/register.js') ?? '', /function main\(\) \{\n {2}if \(!process\.env\.TEST_PASSWORD\) throw .*\n {2}const opened/);
  });

  it('a default that the file refuses where it matters stays', () => {
    const config = (check: string): string => `const express = require('express');\nconst config = { session: process.env.SESSION_SECRET || 'session-secret-change-me' };\n${check}module.exports = config;\n`;
    assert.match(repaired(config(''), 'server/config.js') ?? '', /session: process\.env\.SESSION_SECRET \}/);
    assert.equal(repaired(config("if (process.env.NODE_ENV === 'production' && config.session === 'session-secret-change-me') process.exit(1);\n"), 'server/config.js'), undefined);
  });
});
