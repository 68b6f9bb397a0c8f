import { poll } from '../poll.ts';
import { LEAK } from './leak.ts';
import { useWindow } from './use-window.ts';

const FILES = {
  '/pi-guard.json': '{ "ignoreNames": ["xueji"] }\n',
  '/school.js': LEAK.replace('mobile', 'xueji'),
  '/order.js': LEAK,
  '/keep.js': 'export const keep = (name, content) => localStorage.setItem(name, content);\n',
  '/save.js': "import { keep } from './keep.js';\nexport const save = (patient) => keep('last', patient.idCard);\n",
  '/pay/bill.js': LEAK.replace('mobile', 'bankCard'),
};

/** An extension that has these files and no disk, as those for repositories that nobody has cloned. */
const PROVIDER = `
const vscode = require('vscode');
const files = new Map(Object.entries(${JSON.stringify(FILES)}).map(([path, text]) => [path, Buffer.from(text)]));
const missing = (uri) => vscode.FileSystemError.FileNotFound(uri);
const changes = new vscode.EventEmitter();
const entries = (path) => {
  const names = new Map();
  for (const file of files.keys()) if (file.startsWith(path)) {
    const [name, ...rest] = file.slice(path.length).split('/');
    names.set(name, rest.length > 0 ? vscode.FileType.Directory : vscode.FileType.File);
  }
  return names;
};
const asFolder = (path) => (path.endsWith('/') ? path : path + '/');
exports.activate = (context) => context.subscriptions.push(vscode.workspace.registerFileSystemProvider('nodisk', {
  onDidChangeFile: changes.event,
  watch: () => new vscode.Disposable(() => undefined),
  stat(uri) {
    const file = files.get(uri.path);
    if (file) return { type: vscode.FileType.File, ctime: 0, mtime: 0, size: file.length };
    if (entries(asFolder(uri.path)).size > 0) return { type: vscode.FileType.Directory, ctime: 0, mtime: 0, size: 0 };
    throw missing(uri);
  },
  readDirectory: (uri) => [...entries(asFolder(uri.path))],
  readFile(uri) {
    const file = files.get(uri.path);
    if (file) return file;
    throw missing(uri);
  },
  writeFile(uri, content) {
    files.set(uri.path, Buffer.from(content));
    changes.fire([{ type: vscode.FileChangeType.Changed, uri }]);
  },
  createDirectory() {},
  delete(uri) { files.delete(uri.path); },
  rename() { throw new Error('not needed'); },
}));
`;

const COMPANION = {
  'main.js': PROVIDER,
  'README.md': 'Files that are on no disk.\n',
  'package.json': JSON.stringify({
    name: 'nodisk', publisher: 'nobody', version: '0.0.1', engines: { vscode: '^1.90.0' }, main: './main.js', files: ['main.js'], extensionKind: ['workspace'], activationEvents: ['onFileSystem:nodisk'],
    capabilities: { virtualWorkspaces: true, untrustedWorkspaces: { supported: true } },
  }),
};

describe('a workspace that is on no disk', () => {
  const window = useWindow({ companion: COMPANION, opened: 'away.code-workspace', files: { 'away.code-workspace': JSON.stringify({ folders: [{ uri: 'nodisk:/', name: 'away' }] }) } });

  /** The search for files knows only disks. */
  async function open(file: string): Promise<void> {
    await window().page.keyboard.press('Control+Shift+e');
    await window().page.locator('.explorer-folders-view .monaco-list-row').filter({ hasText: file }).first().dblclick();
    await window().page.locator(`.tab.active[data-resource-name="${file}"]`).waitFor();
  }

  it('is read through the editor: its pi-guard.json, its files, what they import', async () => {
    for (const [file, status] of [['school.js', 'PI Guard 0'], ['order.js', 'PI Guard 1'], ['save.js', 'PI Guard 1']] as const) {
      await open(file);
      await window().waitForStatus(status);
    }
  });

  it('is scanned', async () => {
    await window().runCommand('PI Guard: Scan Workspace');
    for (const place of [/bill\.js:2/, /order\.js:2/, /save\.js:2/]) await window().findings.filter({ hasText: place }).waitFor();
  });

  it('learns', async () => {
    await open('order.js');
    await (await window().openFixes('mobile', '“mobile” is no personal information')).click();
    await window().waitForStatus('PI Guard 0');
    await open('pi-guard.json');
    await poll('the name', 20_000, async () => /mobile/.test(await window().editor.innerText()));
  });
});
