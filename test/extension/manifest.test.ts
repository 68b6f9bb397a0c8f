import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { COMMENT_RULE, LOCALES, PRESETS, rules } from '../../core/index.ts';
import { readSettings, SEVERITIES, TRACES } from '../../extension/server/configuration/settings.ts';
import { root } from '../tools/paths.ts';
import { buildExtension } from './editor.ts';

const MAX_BYTES = 1.95 * 1024 * 1024;
const LANGUAGES = [
  'javascript', 'javascriptreact', 'typescript', 'typescriptreact', 'vue', 'json', 'jsonc', 'yaml', 'dockercompose', 'github-actions-workflow', 'dotenv', 'properties', 'java-properties', 'ini', 'toml', 'xml', 'html',
];
const SHIPPED = [
  'CHANGELOG.md', 'LICENSE', 'package.json', 'package.nls.json', 'package.nls.zh-cn.json', 'extension/README.md', 'extension/dist/client-web.cjs', 'extension/dist/client.cjs', 'extension/dist/licenses.txt',
  'extension/dist/schema.json', 'extension/dist/server-web.js', 'extension/dist/server.cjs', 'extension/icon.png', 'extension/shield.svg', 'extension/walkthrough/sample.js',
  ...['see', 'repair', 'teach', 'scan', 'ci'].flatMap((step) => [`extension/walkthrough/${step}.md`, `extension/walkthrough/${step}.zh-cn.md`]),
  ...[...rules.map(({ id }) => id), COMMENT_RULE].flatMap((id) => LOCALES.map((locale) => `extension/dist/rules/${locale}/${id}.md`)),
];

interface Setting {
  readonly default: unknown;
  readonly enum?: readonly string[];
}

interface Manifest {
  readonly publisher: string;
  readonly name: string;
  readonly icon: string;
  readonly main: string;
  readonly browser: string;
  readonly engines: { readonly vscode: string };
  readonly activationEvents: readonly string[];
  readonly extensionKind: readonly string[];
  readonly capabilities: { readonly untrustedWorkspaces: { readonly supported: boolean }; readonly virtualWorkspaces: boolean };
  readonly contributes: { readonly commands: readonly { readonly command: string }[]; readonly configuration: { readonly properties: Readonly<Record<string, Setting>> } };
}

const text = readFileSync(join(root, 'package.json'), 'utf8');
const manifest = JSON.parse(text) as Manifest;
const { properties } = manifest.contributes.configuration;

const clientSource = readdirSync(join(root, 'extension/client'), { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts'))
  .map((path) => readFileSync(join(root, 'extension/client', path), 'utf8'))
  .join('\n');

function placeholdersOf(text: string): string[] {
  return (text.match(/\{\d\}/g) ?? []).sort();
}

function readTexts(file: string): Record<string, string> {
  return JSON.parse(readFileSync(join(root, file), 'utf8')) as Record<string, string>;
}

describe('manifest', () => {
  it('has the id that documentation and tests use', () => {
    assert.equal(`${manifest.publisher}.${manifest.name}`, 'pi-guard.vscode-pi-guard');
  });

  it('starts on the languages it reads, and on nothing else', () => {
    assert.deepEqual(manifest.activationEvents, [...[...LANGUAGES, 'wxml', 'axml', 'swan', 'ttml', 'ejs', 'jsp'].map((language) => `onLanguage:${language}`), 'workspaceContains:**/*.{wxml,axml,swan,ttml}']);
  });

  it('runs beside the files, on a remote machine too; in a browser, which takes the other entry, where there is no machine', () => {
    assert.deepEqual(manifest.extensionKind, ['workspace']);
  });

  it('works in untrusted workspaces, in virtual ones and in browsers', () => {
    assert.equal(manifest.capabilities.untrustedWorkspaces.supported, true);
    assert.equal(manifest.capabilities.virtualWorkspaces, true);
    for (const entry of [manifest.main, manifest.browser]) assert.ok(entry.endsWith('.cjs') && SHIPPED.includes(entry.replace('./', '')), entry);
  });

  it('has every text in both languages, and no text that nobody uses', () => {
    const used = [...text.matchAll(/"%([\w.]+)%"/g)].map(([, key]) => key).sort();
    for (const file of ['package.nls.json', 'package.nls.zh-cn.json']) {
      const texts = readTexts(file);
      assert.deepEqual(Object.keys(texts).sort(), used, file);
      assert.ok(Object.values(texts).every((value) => value !== ''), file);
    }
  });

  it('has every text of the client in Chinese', () => {
    const said = new Set([...clientSource.matchAll(/l10n\.t\(\s*'([^']+)'/g)].map(([, value]) => value));
    assert.equal([...clientSource.matchAll(/l10n\.t\(/g)].length, [...clientSource.matchAll(/l10n\.t\(\s*'/g)].length, 'texts are literals');
    const texts = readTexts('extension/l10n/zh-cn.json');
    assert.deepEqual(Object.keys(texts).sort(), [...said].sort());
    for (const [english, chinese] of Object.entries(texts)) assert.deepEqual(placeholdersOf(chinese), placeholdersOf(english), english);
  });

  it('declares the settings that the server reads, with its defaults', () => {
    const defaults = Object.fromEntries(Object.entries(properties).map(([key, setting]) => [key.replace('piGuard.', ''), setting.default]));
    assert.deepEqual(Object.keys(properties).sort(), ['piGuard.enable', 'piGuard.locale', 'piGuard.preset', 'piGuard.run', 'piGuard.severity', 'piGuard.trace']);
    assert.deepEqual(readSettings(defaults), readSettings(undefined));
    assert.deepEqual(properties['piGuard.preset']?.enum, PRESETS);
    assert.deepEqual(properties['piGuard.trace']?.enum, TRACES);
    assert.deepEqual(properties['piGuard.severity']?.enum, SEVERITIES);
    for (const [key, setting] of Object.entries(properties)) {
      for (const value of setting.enum ?? []) assert.ok(Object.values(readSettings({ [key.replace('piGuard.', '')]: value })).includes(value), `${key}: ${value}`);
    }
  });

  it('declares the commands that the client has', () => {
    for (const { command } of manifest.contributes.commands) assert.ok(clientSource.includes(`registerCommand('${command}'`), command);
  });

  it('shows each step of the walkthrough in both languages', () => {
    for (const file of ['package.nls.json', 'package.nls.zh-cn.json']) {
      const texts = readTexts(file);
      const media = Object.keys(texts).filter((key) => key.endsWith('.media'));
      assert.equal(media.length, 5);
      for (const key of media) assert.ok(readFileSync(join(root, texts[key] ?? ''), 'utf8').length > 100, key);
      for (const [, id] of Object.values(texts).join('\n').matchAll(/\]\(command:(?:toSide:)?(piGuard\.\w+)\)/g)) assert.ok(clientSource.includes(`registerCommand('${id}'`), id);
    }
  });

  it('has an icon of 128 × 128', () => {
    const icon = readFileSync(join(root, manifest.icon));
    assert.deepEqual([icon.readUInt32BE(16), icon.readUInt32BE(20)], [128, 128]);
  });
});

describe('vsix', () => {
  before(buildExtension);

  function vsce(...args: string[]): string {
    const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'node_modules/@vscode/vsce/vsce'), ...args, '--no-dependencies'], { cwd: root, encoding: 'utf8' });
    assert.equal(status, 0, stderr);
    return stdout;
  }

  it('ships the bundle and nothing else', () => {
    assert.deepEqual(vsce('ls', '--readme-path', 'extension/README.md').trim().split('\n').sort(), [...SHIPPED].sort());
  });

  it('is small', () => {
    const folder = mkdtempSync(join(tmpdir(), 'pi-guard-vsix-'));
    try {
      vsce('package', '--readme-path', 'extension/README.md', '--out', join(folder, 'a.vsix'));
      assert.ok(statSync(join(folder, 'a.vsix')).size <= MAX_BYTES);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('holds no TypeScript compiler and no example of a catalogue', () => {
    for (const name of ['server.cjs', 'server-web.js']) {
      const server = readFileSync(join(root, 'extension/dist', name), 'utf8');
      assert.ok(!server.includes('createLanguageService'), name);
      assert.ok(!server.includes('finds:["'), `examples stay in the source of ${name}`);
    }
  });

  it('asks a browser for nothing that only Node.js has', () => {
    for (const name of ['client-web.cjs', 'server-web.js']) {
      const asked = [...readFileSync(join(root, 'extension/dist', name), 'utf8').matchAll(/\brequire\("([^"]+)"\)/g)].map(([, module]) => module);
      assert.deepEqual([...new Set(asked)], name === 'client-web.cjs' ? ['vscode'] : [], name);
    }
  });
});
