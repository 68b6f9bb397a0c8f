/** What is left where the default of a setting goes: the program fails in its own words, its tests run, and the line stands as it would be formatted. */
import assert from 'node:assert/strict';
import { applyEdits } from '../../../../core/index.ts';
import { credentialFindings, hostOf } from '../credential-findings.ts';

type Files = Readonly<Record<string, string>>;

const PACKAGE: Files = { '/shop/package.json': '{ "dependencies": { "@nestjs/core": "^11.0.0", "@nestjs/config": "^4.0.0" } }', '/shop/.env.example': 'JWT_SECRET=\n' };

/** The files that the first repair of a file changes. */
function changed(path: string, files: Files): Files {
  const all: Files = { ...PACKAGE, ...files };
  const [finding] = credentialFindings(all[path] ?? '', path, hostOf(all));
  const edits = finding?.fixes[0]?.edits ?? [];
  const names = [...new Set(edits.map(({ file = path }) => file))];
  return Object.fromEntries(names.map((name) => [name, applyEdits(all[name] ?? '', edits.filter(({ file = path }) => file === name))]));
}

const HEAD = "import { Injectable } from '@nestjs/common';\nimport { ConfigService } from '@nestjs/config';\nimport { JwtService } from '@nestjs/jwt';\n";
const READ = "this.config.get<string>('JWT_SECRET') || 'kiwi-orchard'";
const service = (body: string): string =>
  `${HEAD}@Injectable()\nexport class Tokens {\n  constructor(private readonly jwt: JwtService, private readonly config: ConfigService) {}\n${body}}\n`;
const SIGN = (value: string): string => `  sign(id: number) {\n    return this.jwt.sign({ id }, { secret: ${value} });\n  }\n`;
const VERIFY = (value: string): string =>
  `  verify(token: string) {\n    try {\n      return this.jwt.verify(token, { secret: ${value} });\n    } catch {\n      return null;\n    }\n  }\n`;
const SPEC = (config: string): string =>
  `import { ConfigService } from '@nestjs/config';\nimport { Tokens } from './tokens';\ndescribe('tokens', () => {\n  const config = ${config} as ConfigService;\n});\n`;

describe('the default of a setting of Nest', () => {
  const at = '/shop/src/tokens.ts';

  it('goes wherever the file and the program have it, and what has none throws', () => {
    const module = "import { ConfigService } from '@nestjs/config';\nimport { JwtModule } from '@nestjs/jwt';\nexport const jwt = JwtModule.registerAsync({\n  useFactory: (config: ConfigService) => ({\n    secret:\n      config.get<string>('JWT_SECRET') ||\n      'kiwi-orchard',\n  }),\n});\n";
    const other = module.replace('JWT_SECRET', 'REFRESH_SECRET');
    assert.deepEqual(changed(at, { [at]: service(SIGN(READ) + SIGN(READ).replace('sign(', 'renew(')), '/shop/src/auth.module.ts': module, '/shop/src/refresh.module.ts': other }), {
      [at]: service(SIGN("this.config.getOrThrow<string>('JWT_SECRET')") + SIGN("this.config.getOrThrow<string>('JWT_SECRET')").replace('sign(', 'renew(')),
      '/shop/src/auth.module.ts': module.replace(/secret:[\s\S]*?orchard',/, "secret: config.getOrThrow<string>('JWT_SECRET'),"),
    });
  });

  it('is read before what catches its absence', () => {
    assert.equal(
      changed(at, { [at]: service(VERIFY(READ)) })[at],
      service(VERIFY('jwtSecret').replace('    try', "    const jwtSecret = this.config.getOrThrow<string>('JWT_SECRET');\n    try")),
    );
  });

  it('is read where it stood, if only what is tried has the configuration', () => {
    const inside = `  verify(token: string) {\n    try {\n      const settings = this.module.get(ConfigService);\n      return this.jwt.verify(token, { secret: settings.get('JWT_SECRET') || 'kiwi-orchard' });\n    } catch {\n      return null;\n    }\n  }\n`;
    assert.equal(changed(at, { [at]: service(inside) })[at], service(inside.replace("get('JWT_SECRET') || 'kiwi-orchard'", "getOrThrow('JWT_SECRET')")));
  });

  it('is checked where a test stands in for `get` alone', () => {
    const spec = { '/shop/src/tokens.spec.ts': SPEC("{ get: (key: string) => (key === 'JWT_SECRET' ? 'x' : undefined) }") };
    const plain = "this.config.get<string>('JWT_SECRET')";
    const check = `    const jwtSecret = ${plain};\n    if (!jwtSecret) throw new Error('JWT_SECRET is not set');\n`;
    assert.equal(changed(at, { [at]: service(SIGN(READ)), ...spec })[at], service(SIGN('jwtSecret').replace('    return', `${check}    return`)));
    assert.equal(changed(at, { [at]: service(VERIFY(READ)), ...spec })[at], service(VERIFY('jwtSecret').replace('    try', `${check}    try`)));
    const held = (value: string, more = ''): string => `  sign(id: number) {\n    const secret = ${value};\n${more}    return this.jwt.sign({ id }, { secret });\n  }\n`;
    assert.equal(changed(at, { [at]: service(held(READ)), ...spec })[at], service(held(plain, "    if (!secret) throw new Error('JWT_SECRET is not set');\n")));
  });

  it('is not checked where that test knows nothing of the setting', () => {
    assert.equal(changed(at, { [at]: service(SIGN(READ)), '/shop/src/tokens.spec.ts': SPEC('{ get: jest.fn() }') })[at], service(SIGN("this.config.get<string>('JWT_SECRET')")));
  });

  it('throws where tests can, or are about something else', () => {
    const throwing = service(SIGN("this.config.getOrThrow<string>('JWT_SECRET')"));
    assert.equal(changed(at, { [at]: service(SIGN(READ)), '/shop/src/tokens.spec.ts': SPEC("{ get: String, getOrThrow: String }") })[at], throwing);
    assert.equal(changed(at, { [at]: service(SIGN(READ)), '/shop/src/cart.spec.ts': SPEC('{ get: jest.fn() }').replace('./tokens', './cart') })[at], throwing);
  });

  it('stays the last of several that are read', () => {
    const both = "this.config.get<string>('REFRESH_SECRET') ?? this.config.get<string>('JWT_SECRET')";
    assert.equal(changed(at, { [at]: service(SIGN(`${both} ?? 'kiwi-orchard'`)) })[at], service(SIGN(both.replace("get<string>('JWT", "getOrThrow<string>('JWT"))));
  });
});

describe('the default of a variable', () => {
  const at = '/shop/src/configuration.ts';
  const head = "import { readFileSync } from 'node:fs';\n";

  it('goes where a constant has the environment, and each of several is read as before', () => {
    const own = `${head}const env = (globalThis.process?.env ?? {}) as Record<string, string | undefined>;\nexport default () => ({\n  name: \`shop\`,\n  jwtSecret: $1,\n});\n`;
    const after = (check: string, read: string): string => `${head}const env = (globalThis.process?.env ?? {}) as Record<string, string | undefined>;\nexport default () => {\n  if (${check} is not set');\n  return {\n    name: \`shop\`,\n    jwtSecret: ${read},\n  };\n};\n`;
    assert.equal(changed(at, { [at]: own.replace('$1', "env.JWT_SECRET ?? 'kiwi-orchard'") })[at], after("!env.JWT_SECRET) throw new Error('JWT_SECRET", 'env.JWT_SECRET'));
    assert.equal(
      changed(at, { [at]: own.replace('$1', "env.A_SECRET ?? env.B_SECRET ?? 'kiwi-orchard'") })[at],
      after("!env.A_SECRET && !env.B_SECRET) throw new Error('A_SECRET or B_SECRET", 'env.A_SECRET ?? env.B_SECRET'),
    );
  });

  it('leaves no line of its own to what fits behind its name, by the width of the project', () => {
    const read = (value: string): string => `${head}export const signing = {\n  jwtSecret:${value},\n  a: 1,\n};\n`;
    const long = "process.env.JWT_SECRET_OF_THE_SHOP_AND_ITS_ORCHARDS_OF_KIWIS_AND_PLUMS";
    const before = read(`\n    ${long} ||\n    'kiwi-orchard'`);
    assert.ok(changed(at, { [at]: before })[at]?.endsWith(read(`\n    ${long}`).slice(head.length)));
    assert.ok(changed(at, { [at]: before, '/shop/.prettierrc': '{ "printWidth": 120 }' })[at]?.endsWith(read(` ${long}`).slice(head.length)));
  });
});
