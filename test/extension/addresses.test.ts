import assert from 'node:assert/strict';
import { documentPath } from '../../extension/server/machine/document-path.ts';
import { filePath, fileUri } from '../../extension/server/machine/file-address.ts';

describe('paths of documents', () => {
  for (const [uri, languageId, expected] of [
    ['file:///w/a%20b.ts', 'typescript', '/w/a b.ts'],
    ['file:///w/%E6%89%8B%E6%9C%BA.vue', 'vue', '/w/手机.vue'],
    ['untitled:Untitled-1', 'typescriptreact', 'Untitled-1.tsx'],
    ['file:///w/a.wxs', 'javascript', '/w/a.wxs'],
    ['file:///w/a.nvue', 'plaintext', '/w/a.nvue'],
    ['file:///w/a.ux', 'vue', '/w/a.ux.vue'],
    ['vscode-notebook-cell:/w/x.ipynb#W0', 'javascript', '/w/x.ipynb.js'],
    ['vscode-notebook-cell:/w/x.ipynb#W1', 'markdown', undefined],
    ['vscode-notebook-cell:/w/x.ipynb#W2', 'python', undefined],
    ['vscode-notebook-cell:/w/x.dib#W0', 'typescript', '/w/x.dib.ts'],
    ['file:///w/x.ipynb', 'json', '/w/x.ipynb'],
    ['vscode-vfs://github/o/r/a.js', 'javascript', '/o/r/a.js'],
    ['git:/w/a.ts?ref', 'typescript', undefined],
    ['output:a', 'javascript', undefined],
    ['file:///w/a.py', 'python', undefined],
    ['file:///w/package.json', 'json', '/w/package.json'],
    ['file:///w/.env', 'plaintext', '/w/.env'],
    ['file:///w/.env.local', 'dotenv', '/w/.env.local'],
    ['untitled:Untitled-1', 'yaml', 'Untitled-1.yaml'],
    ['file:///w/compose', 'dockercompose', '/w/compose.yaml'],
    ['file:///w/pi-guard.json', 'jsonc', undefined],
    ['file:///w/package-lock.json', 'json', undefined],
    ['untitled:50%', 'javascript', undefined],
    ['no address', 'javascript', undefined],
    ['vscode-userdata:/User/settings.json', 'jsonc', undefined],
  ] as const) {
    it(`${uri} as ${languageId}`, () => {
      assert.equal(documentPath(uri, languageId), expected);
    });
  }
});

describe('addresses of files', () => {
  for (const [system, uri, path] of [
    ['macOS', 'file:///Users/wang/My%20Shop/a%23b.ts', '/Users/wang/My Shop/a#b.ts'],
    ['macOS', 'file:///Volumes/%E8%B5%84%E6%96%99/src/%E6%89%8B%E6%9C%BA.vue', '/Volumes/资料/src/手机.vue'],
    // Its file system tells names with composed and with combining letters apart in addresses, and we keep what we are given.
    ['macOS', 'file:///Users/re%CC%81mi/a.ts', '/Users/re\u0301mi/a.ts'],
    ['Windows', 'file:///C:/Users/wang/My%20Shop/a.ts', 'C:\\Users\\wang\\My Shop\\a.ts'],
    ['Windows', 'file://server/share/a.ts', '\\\\server\\share\\a.ts'],
  ] as const) {
    it(`of ${system}: ${uri}`, () => {
      assert.equal(filePath(uri, system === 'Windows'), path);
      assert.equal(fileUri(path, system === 'Windows'), uri);
    });
  }

  it('of Windows as VS Code writes them', () => {
    assert.equal(filePath('file:///c%3A/Users/wang/a.ts', true), 'c:\\Users\\wang\\a.ts');
  });

  it('are none for what is on no disk', () => {
    assert.deepEqual(['untitled:Untitled-1', 'memfs:/a.ts', 'file:///%'].map((uri) => filePath(uri)), [undefined, undefined, undefined]);
  });
});
