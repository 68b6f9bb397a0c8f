/** A throw-away VS Code server: the editor's extension host and files, without the page. */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createVSIX } from '@vscode/vsce';
import { installLanguagePack } from './language-pack.ts';
import { LAYOUT } from './layout.ts';
import { poll } from './poll.ts';
import { editorEntry, editorNode } from './tools.ts';

export interface EditorOptions {
  /** The extension under test, as it is published. */
  readonly vsix: string;
  /** Another extension beside it: the files of its folder, path → text. Its publisher is another than ours. */
  readonly companion?: Readonly<Record<string, string>>;
  /** Workspace: path → text. */
  readonly files: Readonly<Record<string, string>>;
  readonly settings?: Readonly<Record<string, unknown>>;
  readonly language?: 'en' | 'zh-cn';
  /** Whether the window opens untrusted, as a folder does that somebody has just downloaded. */
  readonly isUntrusted?: boolean;
  /** The `.code-workspace` among `files` that is opened; by default their folder is. */
  readonly opened?: string;
  /** Called with the folder of the installed extension, before anything is started. */
  readonly prepare?: (extension: string) => void;
}

export interface EditorServer {
  /** Without a slash at its end. */
  readonly url: string;
  readonly workspace: string;
  /** What is appended to the address to open what the options name. */
  readonly query: string;
  /** Folder of the installed extension. */
  readonly extension: string;
  /** A folder of this server that is gone with it. */
  readonly root: string;
  /** Everything the server printed so far. */
  readonly log: () => string;
  readonly stop: () => Promise<void>;
}

const CONFIG = 'config.yaml';

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

/** Says that the window is restricted without a dialog that blocks it. */
const UNTRUSTED = { 'security.workspace.trust.startupPrompt': 'never', 'security.workspace.trust.banner': 'always' };

const FLAGS = ['--auth', 'none', '--disable-telemetry', '--disable-update-check', '--disable-getting-started-override'];

/** Far above what an idle machine needs. */
const TIMEOUT = 60_000;

const running = new Set<ChildProcess>();
const roots = new Set<string>();
process.on('exit', () => {
  for (const child of running) killGroup(child);
  for (const root of roots) rmSync(root, { recursive: true, force: true });
});
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => process.exit(1));

/** Starts with fresh folders on a free port. Throws when the extension does not install or the server does not answer. */
export async function startEditor(options: EditorOptions): Promise<EditorServer> {
  // Short, since the path of a Unix socket below it may have 108 bytes at most.
  const root = mkdtempSync(join(tmpdir(), 'pig-'));
  roots.add(root);
  writeFolders(root, options);
  installExtension(root, options.vsix);
  if (options.companion) installExtension(root, await packCompanion(root, options.companion));
  options.prepare?.(installedFolder(root));
  if (options.language === 'zh-cn') installLanguagePack(join(root, LAYOUT.user));

  const child = spawn(editorNode, [...commonArguments(root), ...FLAGS, ...(options.isUntrusted ? [] : ['--disable-workspace-trust']), '--bind-addr', '127.0.0.1:0', '--locale', options.language ?? 'en'], {
    env: environment(root),
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.add(child);
  let log = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (log += chunk.toString()));
  const stop = async (): Promise<void> => {
    killGroup(child);
    running.delete(child);
    rmSync(root, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
    roots.delete(root);
  };
  try {
    const url = await poll('the server to answer', TIMEOUT, async () => {
      if (child.exitCode !== null || child.signalCode !== null) throw new Error(`the server ended\n${log}`);
      const address = /HTTP server listening on (http:\/\/[\d.:]+)/.exec(log)?.[1];
      return address !== undefined && (await isAnswering(address)) && address;
    });
    const workspace = join(root, LAYOUT.workspace);
    const query = options.opened === undefined ? `folder=${encodeURIComponent(workspace)}` : `workspace=${encodeURIComponent(join(workspace, options.opened))}`;
    return { url, root, workspace, query, extension: installedFolder(root), log: () => log, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function isAnswering(address: string): Promise<boolean> {
  return fetch(`${address}/healthz`).then((answer) => answer.ok, () => false);
}

function writeFolders(root: string, { files, settings, isUntrusted }: EditorOptions): void {
  for (const folder of [LAYOUT.workspace, LAYOUT.extensions, join(LAYOUT.user, 'User')]) mkdirSync(join(root, folder), { recursive: true });
  for (const [path, text] of Object.entries(files)) {
    const file = join(root, LAYOUT.workspace, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  writeFileSync(join(root, LAYOUT.user, 'User', 'settings.json'), JSON.stringify({ ...QUIET, ...(isUntrusted ? UNTRUSTED : {}), ...settings }));
  writeFileSync(join(root, CONFIG), '');
}

async function packCompanion(root: string, files: Readonly<Record<string, string>>): Promise<string> {
  const cwd = join(root, LAYOUT.companion);
  mkdirSync(cwd);
  for (const [path, text] of Object.entries(files)) writeFileSync(join(cwd, path), text);
  const packagePath = `${cwd}.vsix`;
  await createVSIX({ cwd, packagePath, dependencies: false, allowMissingRepository: true, skipLicense: true });
  return packagePath;
}

function installExtension(root: string, vsix: string): void {
  const { stdout, stderr } = spawnSync(editorNode, [...commonArguments(root), '--install-extension', vsix], { env: environment(root), encoding: 'utf8', timeout: TIMEOUT });
  // Its exit code is 0 for some failures too.
  if (!/successfully installed/.test(stdout)) throw new Error(`${vsix} was not installed\n${stdout}${stderr}`);
}

function installedFolder(root: string): string {
  const folder = join(root, LAYOUT.extensions);
  return join(folder, readdirSync(folder).find((name) => name.startsWith('pi-guard.')) ?? '');
}

function commonArguments(root: string): string[] {
  return [editorEntry, '--config', join(root, CONFIG), '--user-data-dir', join(root, LAYOUT.user), '--extensions-dir', join(root, LAYOUT.extensions)];
}

/** Nothing of the user's own editor: neither its files nor, in a terminal of VS Code or under tsx, what it hands down. */
function environment(root: string): NodeJS.ProcessEnv {
  const env: NodeJS.ProcessEnv = { ...process.env, XDG_CONFIG_HOME: join(root, 'config'), XDG_DATA_HOME: join(root, 'data'), LC_ALL: 'C.UTF-8' };
  for (const name of ['VSCODE_IPC_HOOK_CLI', 'NODE_OPTIONS']) delete env[name];
  return env;
}

/** The server with its extension host and language server. */
function killGroup(child: ChildProcess): void {
  if (child.pid === undefined) return;
  try {
    process.kill(-child.pid, 'SIGKILL');
  } catch {
    // The group is gone already.
  }
}
