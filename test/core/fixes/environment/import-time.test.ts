/** What a decorator reads is read when its module is imported: where only the framework fills the environment, that is too early. */
import assert from 'node:assert/strict';
import { analyze, applyEdits, compileConfig, type ModuleHost } from '../../../../core/index.ts';
import { RULE, hostOf } from '../credential-findings.ts';

const MODULE = `import { Module } from '@nestjs/common';
import { JwtModule } from '@nestjs/jwt';
@Module({ imports: [JwtModule.register({ secret: process.env.JWT_SECRET || 'kiwi-orchard-77-velvet' })] })
export class AuthModule {}
`;
const STRATEGY = `import { Strategy } from 'passport-jwt';
export class JwtStrategy extends Strategy {
  constructor() {
    super({ secretOrKey: process.env.JWT_SECRET || 'kiwi-orchard-77-velvet' });
  }
}
`;
const APP = `import { Module } from '@nestjs/common';
import { ConfigModule } from '@nestjs/config';
@Module({ imports: [ConfigModule.forRoot()] })
export class AppModule {}
`;

const PACKAGE = '{ "dependencies": { "@nestjs/core": "^11.0.0", "@nestjs/config": "^4.0.0" } }';

/** Titles of the repairs of the secret in a file, and the other files of the program that the first one changes. */
function offered(path: string, files: Readonly<Record<string, string>>): readonly [string[], (string | undefined)[]] {
  const all: Readonly<Record<string, string>> = { ...files, '/shop/package.json': PACKAGE };
  const host: ModuleHost = { resolve: () => undefined, read: (id) => all[id], programFiles: () => Object.keys(all).filter((file) => !file.endsWith('.json')) };
  const { findings } = analyze({ path, text: all[path] ?? '' }, { host, otherFiles: true, config: compileConfig([], '/shop') });
  const fixes = findings.find(({ ruleId }) => ruleId === RULE)?.fixes ?? [];
  const changed = fixes[0]?.edits.flatMap(({ file }) => (file !== undefined && file in files ? [file] : [])) ?? [];
  return [fixes.map(({ title }) => title.en), [...new Set(changed)]];
}

describe('a default in a decorator', () => {
  /** The options of the module after the first repair. */
  function optionsAfter(module: string): string {
    const files: Readonly<Record<string, string>> = { '/shop/auth.module.ts': module, '/shop/app.module.ts': APP };
    const { findings } = analyze({ path: '/shop/auth.module.ts', text: module }, { host: hostOf({ ...files, '/shop/package.json': PACKAGE }), otherFiles: true, config: compileConfig([], '/shop') });
    const fix = findings.find(({ ruleId }) => ruleId === RULE)?.fixes[0];
    return fix ? applyEdits(module, fix.edits.filter(({ file }) => file === undefined)).replace(/^[\s\S]*imports: \[|\] \}\)[\s\S]*$/g, '') : '';
  }

  it('goes into a factory where only the configuration of the framework fills the environment', () => {
    const check = "    if (!process.env.JWT_SECRET) throw new Error('JWT_SECRET is not set');\n    return { secret: process.env.JWT_SECRET };\n  },\n}";
    assert.equal(optionsAfter(MODULE), `JwtModule.registerAsync({\n  useFactory: () => {\n${check})`);
    assert.equal(optionsAfter(MODULE.replace('{ secret', '{ global: true, secret')), `JwtModule.registerAsync({\n  global: true,\n  useFactory: () => {\n${check})`);
    assert.equal(optionsAfter(MODULE.replace("process.env.JWT_SECRET || 'kiwi-orchard-77-velvet'", "'kiwi-orchard-77-velvet'")), `JwtModule.registerAsync({\n  useFactory: () => {\n${check})`);
  });

  it('is dropped in a file that imports and exports nothing: whoever starts it gives it an environment', () => {
    const script = "const app = db.getSiblingDB('shop');\nconst password = process.env.APP_PASSWORD || 'kiwi-orchard-77-velvet';\napp.createUser({ user: 'app', pwd: password });\n";
    const rest = { '/shop/app.module.ts': APP };
    assert.match(offered('/shop/init/seed.js', { '/shop/init/seed.js': script, ...rest })[0][0] ?? '', /^Drop the default, fail when APP_PASSWORD is not set/);
    assert.deepEqual(offered('/shop/init/seed.js', { '/shop/init/seed.js': `${script}module.exports = { password };\n`, ...rest })[0], []);
  });

  it('stays where no factory is known', () => {
    assert.equal(optionsAfter(MODULE.replace('JwtModule.register(', 'sign(')), '');
    assert.equal(optionsAfter(MODULE.replace("'@nestjs/jwt'", "'./jwt.module'")), '');
  });

  it('is dropped where the environment is filled before anything is imported', () => {
    const [titles] = offered('/shop/auth.module.ts', { '/shop/auth.module.ts': MODULE, '/shop/app.module.ts': APP, '/shop/main.ts': "import 'dotenv/config';\n" });
    assert.match(titles[0] ?? '', /^Drop the default/);
  });

  it('is dropped with those elsewhere', () => {
    const [titles, changed] = offered('/shop/jwt.strategy.ts', { '/shop/jwt.strategy.ts': STRATEGY, '/shop/auth.module.ts': MODULE, '/shop/app.module.ts': APP });
    assert.match(titles[0] ?? '', /^Drop the default here and in shop\/auth\.module\.ts/);
    assert.deepEqual(changed, ['/shop/auth.module.ts']);
  });
});
