/** The list of a project's environment variables, and what git ignores of them. */
import assert from 'node:assert/strict';
import { analyze, type ModuleHost } from '../../../../core/index.ts';
import { credentialFindings, hostOf } from '../credential-findings.ts';

describe('the list of environment variables', () => {
  const CODE = "const session = require('express-session');\napp.use(session({ secret: 'kiwi-orchard' }));\n";

  /** What reads a file of variables before the program: without it, a list would tell of what nobody reads. */
  const FILLED = { '/shop/server/index.js': "require('dotenv').config();\nrequire('./app');\n", '/index.js': "require('dotenv').config();\n" };

  function listed(files: Readonly<Record<string, string>>): unknown {
    const edits = credentialFindings(CODE, '/shop/server/app.js', hostOf({ ...FILLED, ...files }))[0]?.fixes[0]?.edits ?? [];
    return edits.filter(({ file }) => file !== undefined && !file.endsWith('.gitignore')).map(({ file, range, text }) => [file, range.start, text]);
  }

  it('is made beside the package', () => {
    assert.deepEqual(listed({ '/shop/package.json': '{}' }), [['/shop/.env.example', 0, 'SESSION_SECRET=\n']]);
  });

  it('is extended at its end, in its own way of ending lines', () => {
    assert.deepEqual(listed({ '/shop/.env.example': 'PORT=', '/shop/package.json': '{}' }), [['/shop/.env.example', 5, '\nSESSION_SECRET=\n']]);
    assert.deepEqual(listed({ '/shop/.env.sample': 'PORT=\r\n' }), [['/shop/.env.sample', 7, 'SESSION_SECRET=\r\n']]);
  });

  it('gets the name behind those that begin with the same word, and else outside of a section about others', () => {
    const sections = '# keys\nSESSION_NAME=shop\nPORT=\n\n# used by tests\nTEST_KEY=\n';
    const at = sections.indexOf('PORT');
    assert.deepEqual(listed({ '/shop/.env.example': sections }), [['/shop/.env.example', at, 'SESSION_SECRET=\n']]);
    const others = sections.replace('SESSION', 'SHOP');
    assert.deepEqual(listed({ '/shop/.env.example': others }), [['/shop/.env.example', others.length, '\nSESSION_SECRET=\n']]);
  });

  it('is left alone when it has the name, and where there is no package', () => {
    assert.deepEqual(listed({ '/shop/.env.example': 'PORT=\nSESSION_SECRET=\n' }), []);
  });

  it('is none where the project has files with variables for each place', () => {
    assert.deepEqual(listed({ '/shop/package.json': '{}', '/shop/.env.production': 'PORT=\n' }), []);
    assert.deepEqual(listed({ '/shop/package.json': '{}', '/shop/.env.local.example': 'PORT=\n' }), [['/shop/.env.local.example', 6, 'SESSION_SECRET=\n']]);
    assert.deepEqual(listed({}), []);
  });

  it('is left alone where repairs change one file only', () => {
    const host: ModuleHost = { resolve: () => undefined, read: (id) => (id === '/shop/package.json' ? '{}' : undefined) };
    const { findings } = analyze({ path: '/shop/server/app.js', text: CODE }, { host });
    assert.deepEqual(findings[0]?.fixes[0]?.edits.filter(({ file }) => file !== undefined), []);
  });

  it('is that of the workspace, where the package has none of its own', () => {
    const files = { '/shop/package.json': '{ "workspaces": ["server"] }', '/shop/.env.example': 'PORT=\n', '/shop/server/package.json': '{}' };
    assert.deepEqual(listed(files), [['/shop/.env.example', 6, 'SESSION_SECRET=\n']]);
    assert.deepEqual(listed({ ...files, '/shop/package.json': '{}' }), [['/shop/server/.env.example', 0, 'SESSION_SECRET=\n']]);
    assert.deepEqual(listed({ '/.env.example': 'PORT=\n', '/shop/server/package.json': '{}' }), [['/shop/server/.env.example', 0, 'SESSION_SECRET=\n']]);
  });
});

describe('what developers fill with the values', () => {
  const CODE = "const session = require('express-session');\napp.use(session({ secret: 'kiwi-orchard' }));\n";

  /** The edits of `.gitignore`, and whether the title mentions them. */
  function ignoring(files: Readonly<Record<string, string>>): unknown {
    const all: Readonly<Record<string, string>> = { '/shop/.git/HEAD': '', '/shop/api/package.json': '{}', '/shop/api/src/index.js': "require('dotenv').config();\nrequire('./app');\n", ...files };
    const fix = credentialFindings(CODE, '/shop/api/src/app.js', hostOf(all))[0]?.fixes[0];
    const edits = (fix?.edits ?? []).filter(({ file }) => file?.endsWith('.gitignore'));
    assert.equal(fix?.title.en.includes('.gitignore'), edits.length > 0, fix?.title.en);
    assert.equal(fix?.title['zh-CN'].includes('.gitignore'), edits.length > 0, fix?.title['zh-CN']);
    return edits.map(({ file, range, text }) => [file, range.start, text]);
  }

  const TABLE: readonly (readonly [name: string, files: Readonly<Record<string, string>>, edits: unknown])[] = [
    ['a new file at the top of the repository', {}, [['/shop/.gitignore', 0, '.env\n']]],
    ['the file that is there', { '/shop/.gitignore': 'node_modules' }, [['/shop/.gitignore', 12, '\n.env\n']]],
    ['the nearest of several, as its lines end', { '/shop/.gitignore': 'a\n', '/shop/api/.gitignore': 'dist\r\n' }, [['/shop/api/.gitignore', 6, '.env\r\n']]],
    ['a file of the package where no repository is', { '/shop/.git/HEAD': undefined as unknown as string, '/shop/.gitignore': 'dist\n' }, [['/shop/api/.gitignore', 0, '.env\n']]],
    ['nothing where a folder above ignores it, also without a repository', { '/shop/.git/HEAD': undefined as unknown as string, '/shop/.gitignore': '.env\n' }, []],
    ['nothing where it is ignored', { '/shop/.gitignore': '# values\n.env\n' }, []],
    ['nothing where a pattern ignores it', { '/shop/.gitignore': '*.env\n' }, []],
    ['nothing where its folder is named', { '/shop/.gitignore': '/api/.env\n' }, []],
    ['the file where only another folder is named', { '/shop/.gitignore': '/web/.env\n' }, [['/shop/.gitignore', 10, '.env\n']]],
    ['the file where a later pattern takes it back', { '/shop/.gitignore': '.env*\n!.env\n!.env.example\n' }, [['/shop/.gitignore', 26, '.env\n']]],
    ['a list that would be ignored itself', { '/shop/.gitignore': '.env\n.env.*\n' }, [['/shop/.gitignore', 12, '!.env.example\n']]],
    ['nothing where the list has the name', { '/shop/api/.env.example': 'SESSION_SECRET=\n' }, []],
  ];
  for (const [name, files, edits] of TABLE) it(`is kept out of git: ${name}`, () => assert.deepEqual(ignoring(files), edits));
});
