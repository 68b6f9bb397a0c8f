/** What is published: which files, whose code, under which licence, and nothing that should have stayed at home. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { COMPATIBLE, published, reasons } from '../tools/packages/dependencies.ts';
import { COMMENT_RULE, LOCALES, rules } from '../../core/index.ts';
import { LICENCES, packagesIn } from '../tools/packages/licences.ts';
import { root } from '../tools/paths.ts';
import { buildExtension } from '../extension/editor.ts';

const CONTENTS: Readonly<Record<string, readonly string[]>> = {
  'eslint-plugin': ['LICENSE', 'README.md', 'dist/core.cjs', 'dist/index.cjs', 'dist/index.d.ts', 'dist/licenses.txt', 'dist/parser.cjs', 'dist/parser.d.ts', 'dist/schema.json', 'package.json'],
  'eslint-plugin/command': ['LICENSE', 'README.md', 'dist/language-server.cjs', 'dist/licenses.txt', 'dist/main.cjs', 'dist/pi-guard.cjs', 'dist/report.schema.json', 'package.json'],
  'core/mask': ['LICENSE', 'README.md', 'dist/index.d.mts', 'dist/index.d.ts', 'dist/index.js', 'dist/index.mjs', 'package.json'],
};
const IN_EXTENSION = [
  'CHANGELOG.md', 'LICENSE', 'extension/README.md', 'extension/dist/client-web.cjs', 'extension/dist/client.cjs', 'extension/dist/licenses.txt', 'extension/dist/schema.json', 'extension/dist/server-web.js', 'extension/dist/server.cjs', 'extension/icon.png',
  'extension/shield.svg', 'extension/walkthrough/sample.js', 'package.json', 'package.nls.json', 'package.nls.zh-cn.json',
  ...['see', 'repair', 'teach', 'scan', 'ci'].flatMap((step) => [`extension/walkthrough/${step}.md`, `extension/walkthrough/${step}.zh-cn.md`]),
  ...[...rules.map(({ id }) => id), COMMENT_RULE].flatMap((id) => LOCALES.map((locale) => `extension/dist/rules/${locale}/${id}.md`)),
];

interface Manifest {
  readonly license: string;
  readonly author?: string;
  readonly homepage?: string;
  readonly bugs?: { readonly url: string };
  readonly repository?: { readonly directory: string };
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly scripts?: Readonly<Record<string, string>>;
}

function manifestOf(folder: string): Manifest {
  return JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8')) as Manifest;
}

/** Paths of files that a package is made of. */
function packed(folder: string): string[] {
  const { status, stdout, stderr } = spawnSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], { cwd: join(root, folder), encoding: 'utf8', shell: process.platform === 'win32' });
  assert.equal(status, 0, stderr);
  const [first] = JSON.parse(stdout) as { files: { path: string }[] }[];
  return (first?.files ?? []).map(({ path }) => path).sort();
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? filesBelow(join(folder, entry.name)) : [join(folder, entry.name)]));
}

describe('published packages', function () {
  this.timeout(120_000);
  before(buildExtension);

  for (const [folder, files] of Object.entries(CONTENTS)) {
    it(`${folder} holds just its files`, () => {
      assert.deepEqual(packed(folder), files);
    });

    it(`${folder} runs nothing when it is installed`, () => {
      assert.deepEqual(manifestOf(folder).scripts ?? {}, {});
      assert.equal(manifestOf(folder).license, 'MIT');
    });

    it(`${folder} says whose it is, and brings the licence`, () => {
      const { author, homepage, bugs, repository } = manifestOf(folder);
      assert.ok(author && homepage && bugs?.url);
      assert.equal(repository?.directory, folder);
      assert.equal(readFileSync(join(root, folder, 'LICENSE'), 'utf8'), readFileSync(join(root, 'LICENSE'), 'utf8'));
    });

    it(`${folder} asks for no package of ours: none is on a registry`, () => {
      const { dependencies, peerDependencies, optionalDependencies } = manifestOf(folder);
      assert.deepEqual(Object.keys({ ...dependencies, ...peerDependencies, ...optionalDependencies }).filter((name) => name.includes('pi-guard')), []);
    });
  }

  it('the extension holds just its files', () => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'node_modules/@vscode/vsce/vsce'), 'ls', '--no-dependencies', '--readme-path', 'extension/README.md'], { cwd: root, encoding: 'utf8' });
    assert.equal(status, 0, stderr);
    assert.deepEqual(stdout.trim().split('\n').sort(), [...IN_EXTENSION].sort());
  });

  for (const folder of ['eslint-plugin/dist', 'eslint-plugin/command/dist', 'core/mask/dist', 'extension/dist']) {
    it(`${folder} tells nothing of the machine it was built on`, () => {
      for (const file of filesBelow(join(root, folder))) {
        const text = readFileSync(file, 'utf8');
        assert.ok(!text.includes(root) && (homedir().length < 3 || !text.includes(`${homedir()}/`)), `a path in ${file}`);
        assert.doesNotMatch(text, /sourceMappingURL=|\bsourcesContent\b/, file);
        assert.doesNotMatch(file, /\.map$|fixtures|\.env/);
      }
    });
  }
});

describe('dependencies', () => {
  before(buildExtension);

  for (const { title, manifest, dist, installed } of published) {
    it(`of ${title.en} are those that are written down, each with its reason`, () => {
      const { dependencies = {}, peerDependencies = {}, optionalDependencies = {} } = manifest === undefined ? ({} as Partial<Manifest>) : manifestOf(manifest);
      assert.deepEqual(Object.keys({ ...dependencies, ...peerDependencies, ...optionalDependencies }).sort(), Object.keys(installed).sort());
      for (const { name, license } of bundledIn(dist)) {
        assert.ok(reasons[name], name);
        assert.ok(COMPATIBLE.includes(license), `${name}: ${license}`);
      }
    });
  }

  it('that nobody uses any more have no reason left', () => {
    const bundled = new Set(published.flatMap(({ dist }) => bundledIn(dist).map(({ name }) => name)));
    assert.deepEqual(Object.keys(reasons).filter((name) => !bundled.has(name)), []);
  });

  it('come with the texts of their licences', () => {
    for (const { dist } of published) {
      if (dist === undefined) continue;
      const text = readFileSync(join(root, dist, LICENCES), 'utf8');
      assert.ok(text.startsWith(readFileSync(join(root, 'LICENSE'), 'utf8')), 'ours comes first');
      for (const part of text.split(/^={80}\n.+\n={80}$/m).slice(1)) assert.match(part, /permission|permit|grant/i);
    }
  });

  it('of the root stay out of what is published', () => {
    assert.equal(manifestOf('.').dependencies, undefined);
    assert.ok(existsSync(join(root, 'package-lock.json')));
  });
});

function bundledIn(dist: string | undefined): ReturnType<typeof packagesIn> {
  return dist === undefined ? [] : packagesIn(readFileSync(join(root, dist, LICENCES), 'utf8'));
}
