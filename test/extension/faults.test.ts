/** What happens to the language server, and to files under it, while an editor is open. */
import assert from 'node:assert/strict';
import { fork, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, unlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../tools/paths.ts';
import { buildExtension, Editor, pause } from './editor.ts';

const SERVER = join(root, 'extension/dist/server.cjs');
const LEAK = 'console.log(user.phone);\n';
const KEEPING = 'export const keep = (name, content) => localStorage.setItem(name, content);\n';
const CALLING = "import { keep } from './keep.js';\nexport const save = (patient) => keep('last', patient);\n";
const PATIENCE = 15_000;
/** Longer than the server remembers how a folder looks. */
const FRESH_FOR = 200;
const onUnix = process.platform === 'win32' ? it.skip : it;

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

async function gone(pid: number): Promise<boolean> {
  for (const deadline = Date.now() + PATIENCE; Date.now() < deadline; await pause(20)) if (!isRunning(pid)) return true;
  return false;
}

describe('a language server that is killed', () => {
  let folder: string;
  before(() => {
    buildExtension();
    folder = mkdtempSync(join(tmpdir(), 'pi-guard-faults-'));
    writeFileSync(join(folder, 'keep.js'), KEEPING);
  });
  after(() => rmSync(folder, { recursive: true }));

  onUnix('leaves nothing behind that the next one stumbles over: it says the same', async () => {
    const first = await Editor.start({ folder });
    const told = await first.diagnostics(await first.openDocument('save.js', CALLING), (diagnostics) => diagnostics.length > 0);
    await first.kill();
    assert.equal(first.isAlive, false);
    const second = await Editor.start({ folder });
    const again = await second.diagnostics(await second.openDocument('save.js', CALLING), (diagnostics) => diagnostics.length > 0);
    assert.deepEqual(again, told);
    await second.stop();
  });

  onUnix('in the middle of a check is one that starts again, too', async () => {
    const first = await Editor.start({ folder });
    await first.openDocument('large.js', LEAK.repeat(3_000));
    await first.kill();
    const second = await Editor.start({ folder });
    const document = await second.openDocument('large.js', LEAK);
    assert.equal((await second.diagnostics(document, (diagnostics) => diagnostics.length > 0)).length, 1);
    await second.stop();
  });
});

describe('a language server whose editor is killed', () => {
  onUnix('ends as well', async () => {
    buildExtension();
    const script = `const { fork } = require('node:child_process');
const server = fork(${JSON.stringify(SERVER)}, ['--node-ipc'], { execArgv: [] });
server.send({ jsonrpc: '2.0', id: 1, method: 'initialize', params: { processId: process.pid, rootUri: null, capabilities: {} } });
server.on('message', (message) => message.id === 1 && console.log(server.pid));
`;
    const editor = spawn(process.execPath, ['-e', script], { stdio: ['ignore', 'pipe', 'inherit'] });
    const pid = Number(await new Promise((resolve) => editor.stdout.once('data', (data: Buffer) => resolve(String(data)))));
    assert.ok(isRunning(pid));
    editor.kill('SIGKILL');
    assert.ok(await gone(pid), 'the server ends');
  });

  it('ends with its channel', async () => {
    buildExtension();
    const server = fork(SERVER, ['--node-ipc'], { execArgv: [], silent: true });
    const ended = new Promise((resolve) => server.once('exit', () => resolve(true)));
    server.disconnect();
    assert.equal(await Promise.race([ended, pause(PATIENCE).then(() => false)]), true);
  });
});

describe('files under an open editor', () => {
  let editor: Editor;
  before(async () => {
    buildExtension();
    editor = await Editor.start();
  });
  after(() => editor.stop());

  /** Changes the module that a document imports in some way, and gives the number of findings in the document afterwards. */
  async function findingsAfter(name: string, change: (path: string) => void, expected: number): Promise<number> {
    const path = join(editor.folder, name, 'keep.js');
    mkdirSync(join(editor.folder, name));
    writeFileSync(path, KEEPING);
    await pause(FRESH_FOR);
    const document = await editor.openDocument(`${name}/save.js`, CALLING);
    assert.equal((await editor.diagnostics(document, (diagnostics) => diagnostics.length === 1)).length, 1);
    change(path);
    await editor.fileChanged(`${name}/keep.js`);
    const { length } = await editor.diagnostics(document, (diagnostics) => diagnostics.length === expected);
    assert.ok(editor.isAlive);
    return length;
  }

  for (const [what, change] of [
    ['vanishes', (path: string) => unlinkSync(path)],
    ['is emptied', (path: string) => writeFileSync(path, '')],
    ['is half written', (path: string) => writeFileSync(path, 'export const keep = (name, content) => {\n  if (')],
    ['becomes a folder', (path: string) => (unlinkSync(path), mkdirSync(path))],
  ] as const) {
    it(`a module that ${what} says nothing any more`, async () => {
      assert.equal(await findingsAfter(what.replaceAll(' ', '-'), change, 0), 0);
    });
  }

  onUnix('a module that becomes a link to itself says nothing any more', async () => {
    assert.equal(await findingsAfter('loop', (path) => (unlinkSync(path), symlinkSync('keep.js', path)), 0), 0);
  });

  it('a document whose file vanishes is looked at as it is shown', async () => {
    writeFileSync(join(editor.folder, 'shown.js'), 'const a = 1;\n');
    const document = await editor.openDocument('shown.js', LEAK);
    unlinkSync(join(editor.folder, 'shown.js'));
    await editor.replace(document, 'user', 'customer');
    assert.equal((await editor.diagnostics(document)).length, 1);
  });

  it('a configuration that is a folder stops nothing', async () => {
    const path = join(editor.folder, 'closed/pi-guard.json');
    mkdirSync(path, { recursive: true });
    const document = await editor.openDocument('closed/a.js', LEAK);
    assert.equal((await editor.diagnostics(document, (diagnostics) => diagnostics.length > 0)).length, 1);
    assert.ok(editor.isAlive);
  });
});
