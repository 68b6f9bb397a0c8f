/** What the server takes from the machine it runs on: configuration files and other modules. */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { compileConfig, type ConfigFile, type ModuleHost, type ProjectConfig } from '../../../core/index.ts';
import { AcceptedFindings, type AcceptedIn } from '../../../eslint-plugin/host/accepted.ts';
import { ConfigFiles, type FoundConfig } from '../../../eslint-plugin/host/config/config-files.ts';
import { isInside, repositoryOf } from '../../../eslint-plugin/host/inside.ts';
import { CONFIG_NAME } from '../../../eslint-plugin/host/config/config-name.ts';
import { GitAttributes, type Origin } from '../../../eslint-plugin/host/git/git-attributes.ts';
import { GitIgnore } from '../../../eslint-plugin/host/git/git-ignore.ts';
import { personalFile } from '../../../eslint-plugin/host/personal.ts';
import { NodeModuleHost } from '../../../eslint-plugin/host/node-modules.ts';
import { filePath, fileUri } from './file-address.ts';

/** A file that `extends` names is not watched: what was read is looked at again after this many milliseconds. */
const FRESH_FOR = 2000;
/** Long enough for one check; a package that was just installed is offered at the next. */
const MODULES_FRESH_FOR = 100;

/** What the server reads of the machine: modules, configurations, baselines, git's files. Open documents take precedence over the disk. */
export class Machine {
  private configs = new ConfigFiles({ cwd: process.cwd(), personal: personalFile(), freshFor: FRESH_FOR });
  private readonly git = new GitIgnore(FRESH_FOR);
  private attributes = new GitAttributes(FRESH_FOR);
  private readonly baselines = new Map<string, AcceptedFindings>();
  private roots: readonly string[] = [];
  /** Texts of configuration files at the last call of `hasNewText`. */
  private readonly configTexts = new Map<string, string | undefined>();
  readonly modules: ModuleHost;
  private readonly host: NodeModuleHost;

  /** `open` finds an open document by its path; `isLate` where files are loaded only after they were requested. */
  constructor(open: (path: string) => TextDocument | undefined, isLate = false) {
    const host = (this.host = new NodeModuleHost({
      openText: (path) => open(path)?.getText(),
      freshFor: isLate ? 0 : MODULES_FRESH_FOR,
      checkedFor: isLate ? 0 : MODULES_FRESH_FOR,
    }));
    // A query to the whole program would load all of its files.
    this.modules = isLate ? { resolve: host.resolve.bind(host), read: host.read.bind(host), entries: host.entries.bind(host) } : host;
  }

  /** Folders that count as projects where there is no repository; what was read before is forgotten. */
  setRoots(uris: readonly string[]): void {
    this.roots = uris.flatMap((uri) => filePath(uri) ?? []);
    this.forgetConfigs();
  }

  /** Files have changed: what was remembered of them for a moment is looked at again. */
  forgetModules(): void {
    this.host.forget();
  }

  forgetConfigs(): void {
    this.forgetModules();
    this.baselines.clear();
    this.attributes = new GitAttributes(FRESH_FOR);
    this.configs = new ConfigFiles({ cwd: process.cwd(), roots: this.roots, personal: personalFile(), freshFor: FRESH_FOR });
  }

  /** Whether the disk holds another text of a configuration file than at the last call. */
  hasNewText(config: string): boolean {
    const text = onDisk(config);
    const isNew = !this.configTexts.has(config) || this.configTexts.get(config) !== text;
    this.configTexts.set(config, text);
    return isNew;
  }

  /** Whether git leaves a file on the disk out. */
  isIgnoredByGit(path: string): boolean {
    return this.git.isIgnored(path);
  }

  /** Whether `.gitattributes` mark a file on the disk as third-party code, or as written by a tool. */
  originOf(path: string): Origin | undefined {
    return this.attributes.originOf(path);
  }

  /** What the baseline of a file's project accepts; the same function as long as nothing was forgotten. */
  acceptedFor(path: string): AcceptedIn {
    const folder = this.projectOf(path) ?? dirname(path);
    let accepted = this.baselines.get(folder);
    if (!accepted) this.baselines.set(folder, (accepted = new AcceptedFindings(folder, FRESH_FOR)));
    return accepted.in;
  }

  /** Configuration for a file on the disk. */
  configFor(path: string): FoundConfig {
    return this.configs.forFile(path);
  }

  /** The configuration files that apply to a file on the disk, the most general first. */
  configFilesFor(path: string): string[] {
    return this.configs.layersFor(path).flatMap(({ file }) => file ?? []);
  }

  /** What would apply to a file if its nearest configuration had these settings too. */
  configWith(path: string, settings: ConfigFile): ProjectConfig {
    return compileConfig([...this.configs.layersFor(path), { settings, base: dirname(this.ownConfigFile(path)) }], this.projectOf(path));
  }

  /** The nearest `pi-guard.json` of a file; where there is none, the place for one. */
  ownConfigFile(path: string): string {
    const project = this.projectOf(path) ?? dirname(path);
    for (let folder = dirname(path); isInside(folder, project); folder = dirname(folder)) {
      const file = join(folder, CONFIG_NAME);
      if (this.read(file) !== undefined) return file;
      if (folder === dirname(folder)) break;
    }
    return join(project, CONFIG_NAME);
  }

  /** The folders of the workspace. */
  get folders(): readonly string[] {
    return this.roots;
  }

  /** The folder of the workspace that a file belongs to, as an address. */
  rootUriOf(uri: string): string | undefined {
    const path = filePath(uri);
    const root = path === undefined ? undefined : this.projectOf(path);
    return root === undefined ? undefined : fileUri(root);
  }

  /** Folders in which everything that `extends` of a configuration file names must be. */
  boundariesOf(config: string): readonly string[] {
    return [repositoryOf(dirname(config)) ?? this.projectOf(config) ?? dirname(config)];
  }

  /** The folder of the workspace that holds a file; its repository when none does. */
  projectOf(path: string): string | undefined {
    return this.roots.filter((root) => isInside(path, root)).sort((a, b) => b.length - a.length)[0] ?? repositoryOf(dirname(path));
  }

  /** Text of a file as the editor has it, else as the disk has it; undefined when there is none. */
  read(path: string): string | undefined {
    const text = this.modules.read(path);
    return typeof text === 'string' ? text : undefined;
  }
}

function onDisk(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
