/** A throw-away VS Code server: the editor's extension host and files, without the page. */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { installLanguagePack } from './language-pack.ts';
import { LAYOUT } from './layout.ts';
import { poll } from './poll.ts';
import { editorEntry, editorNode } from './tools.ts';

export interface EditorOptions {
  /** The extension under test, as it is published. */
  readonly vsix: string;
  /** Workspace: path → text. */
  readonly files: Readonly<Record<string, string>>;
  readonly settings?: Readonly<Record<string, unknown>>;
  readonly language?: 'en' | 'zh-cn';
}

export interface EditorServer {
  readonly port: number;
  readonly url: string;
  readonly workspace: string;
  /** A folder of this server that is gone with it. */
  readonly root: string;
  /** Everything the server printed so far. */
  readonly log: () => string;
  readonly stop: () => Promise<void>;
}

/** Nothing that opens by itself, asks, blinks, updates or calls out. */
const QUIET = {
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.enableExperiments': false,
  'workbench.editor.enablePreview': false,
  'telemetry.telemetryLevel': 'off',
  'extensions.autoUpdate': false,
  'extensions.autoCheckUpdates': false,
  'extensions.ignoreRecommendations': true,
  'chat.disableAIFeatures': true,
  'git.enabled': false,
  'files.autoSave': 'off',
  'files.hotExit': 'off',
  'editor.minimap.enabled': false,
  'editor.cursorBlinking': 'solid',
  'typescript.disableAutomaticTypeAcquisition': true,
};

const START_TIMEOUT = 30_000;

const running = new Set<ChildProcess>();
const roots = new Set<string>();
process.on('exit', () => {
  for (const child of running) kill(child, 'SIGKILL');
  for (const root of roots) rmSync(root, { recursive: true, force: true });
});
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => process.exit(1));

/** Starts with fresh folders on a port of the kernel's choice. Throws when the extension does not install or the server does not answer. */
export async function startEditor(options: EditorOptions): Promise<EditorServer> {
  // Short, since the path of a Unix socket below it may have 108 bytes at most.
  const root = mkdtempSync(join(tmpdir(), 'pig-'));
  roots.add(root);
  const workspace = join(root, LAYOUT.workspace);
  const userData = join(root, LAYOUT.user);
  const extensions = join(root, LAYOUT.extensions);
  for (const folder of [workspace, join(userData, 'User'), extensions]) mkdirSync(folder, { recursive: true });
  for (const [path, text] of Object.entries(options.files)) {
    mkdirSync(dirname(join(workspace, path)), { recursive: true });
    writeFileSync(join(workspace, path), text);
  }
  writeFileSync(join(userData, 'User', 'settings.json'), JSON.stringify({ ...QUIET, ...options.settings }));
  writeFileSync(join(root, 'config.yaml'), '');

  const env: NodeJS.ProcessEnv = { ...process.env, XDG_CONFIG_HOME: join(root, 'config'), XDG_DATA_HOME: join(root, 'data'), LC_ALL: 'C.UTF-8' };
  // In a terminal of VS Code, and under tsx, these would reach the server's own processes.
  for (const name of ['VSCODE_IPC_HOOK_CLI', 'NODE_OPTIONS']) delete env[name];
  const common = [editorEntry, '--config', join(root, 'config.yaml'), '--user-data-dir', userData, '--extensions-dir', extensions];

  const installed = spawnSync(editorNode, [...common, '--install-extension', options.vsix], { env, encoding: 'utf8', timeout: START_TIMEOUT });
  if (!/successfully installed/.test(installed.stdout)) throw new Error(`${options.vsix} was not installed\n${installed.stdout}${installed.stderr}`);
  if (options.language === 'zh-cn') installLanguagePack(userData);

  const port = await findFreePort();
  const flags = ['--auth', 'none', '--disable-telemetry', '--disable-update-check', '--disable-getting-started-override', '--disable-workspace-trust'];
  const child = spawn(editorNode, [...common, '--bind-addr', `127.0.0.1:${port}`, ...flags, '--locale', options.language ?? 'en'], { env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
  running.add(child);
  let log = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (log += chunk.toString()));

  const server: EditorServer = {
    port,
    url: `http://127.0.0.1:${port}`,
    workspace,
    root,
    log: () => log,
    async stop() {
      kill(child, 'SIGKILL');
      running.delete(child);
      rmSync(root, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
      roots.delete(root);
    },
  };
  try {
    await poll('the server to answer', START_TIMEOUT, async () => {
      if (!isAlive(child)) throw new Error(`the server ended\n${log}`);
      return fetch(`${server.url}/healthz`).then((answer) => answer.ok, () => false);
    });
  } catch (error) {
    await server.stop();
    throw error;
  }
  return server;
}

function isAlive(child: ChildProcess): boolean {
  return child.exitCode === null && child.signalCode === null;
}

/** The whole process group: the server's extension host and language server too. */
function kill(child: ChildProcess, signal: NodeJS.Signals): void {
  if (child.pid === undefined) return;
  try {
    process.kill(-child.pid, signal);
  } catch {
    // The group is gone already.
  }
}

async function findFreePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve((address as { port: number }).port));
    });
  });
}
