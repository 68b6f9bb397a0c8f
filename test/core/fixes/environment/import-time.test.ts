/** What a decorator reads is read when its module is imported: where only the framework fills the environment, that is too early. */
import assert from 'node:assert/strict';
import { analyze, compileConfig, type ModuleHost } from '../../../../core/index.ts';
import { RULE } from '../credential-findings.ts';

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

/** Titles of the repairs of the secret in a file, and the other files of the program that the first one changes. */
function offered(path: string, files: Readonly<Record<string, string>>): readonly [string[], (string | undefined)[]] {
  const all: Readonly<Record<string, string>> = { ...files, '/shop/package.json': '{ "dependencies": { "@nestjs/core": "^11.0.0", "@nestjs/config": "^4.0.0" } }' };
  const host: ModuleHost = { resolve: () => undefined, read: (id) => all[id], programFiles: () => Object.keys(all).filter((file) => !file.endsWith('.json')) };
  const { findings } = analyze({ path, text: all[path] ?? '' }, { host, otherFiles: true, config: compileConfig([], '/shop') });
  const fixes = findings.find(({ ruleId }) => ruleId === RULE)?.fixes ?? [];
  const changed = fixes[0]?.edits.flatMap(({ file }) => (file !== undefined && file in files ? [file] : [])) ?? [];
  return [fixes.map(({ title }) => title.en), [...new Set(changed)]];
}

describe('a default in a decorator', () => {
  it('stays where only the configuration of the framework fills the environment', () => {
    assert.deepEqual(offered('/shop/auth.module.ts', { '/shop/auth.module.ts': MODULE, '/shop/app.module.ts': APP }), [[], []]);
  });

  it('is dropped where the environment is filled before anything is imported', () => {
    const [titles] = offered('/shop/auth.module.ts', { '/shop/auth.module.ts': MODULE, '/shop/app.module.ts': APP, '/shop/main.ts': "import 'dotenv/config';\n" });
    assert.match(titles[0] ?? '', /^Drop the default/);
  });

  it('is left, and named, when it is dropped elsewhere', () => {
    const [titles, changed] = offered('/shop/jwt.strategy.ts', { '/shop/jwt.strategy.ts': STRATEGY, '/shop/auth.module.ts': MODULE, '/shop/app.module.ts': APP });
    assert.match(titles[0] ?? '', /^Drop the default.*also in shop\/auth\.module\.ts/);
    assert.deepEqual(changed, []);
  });
});
