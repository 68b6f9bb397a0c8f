/** The changes that the server requests the editor to report. */
import {
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  type ClientCapabilities,
  type Connection,
} from 'vscode-languageserver';
import { basename } from 'node:path';
import { BASELINE_NAME, EXTENSIONS, MARKUP_EXTENSIONS } from '../../../core/index.ts';
import { ATTRIBUTES_NAME } from '../../../eslint-plugin/host/git/git-attributes.ts';
import { CONFIG_NAME } from '../../../eslint-plugin/host/config/config-name.ts';
import { filePath } from './file-address.ts';

type Workspace = ClientCapabilities['workspace'];

/** Calls back with the paths of configuration files and modules of the workspace that have appeared, changed or gone. */
export function watchFiles(connection: Connection, workspace: Workspace, changed: (paths: readonly string[]) => void): void {
  connection.onDidChangeWatchedFiles(({ changes }) => changed(changes.flatMap(({ uri }) => filePath(uri) ?? [])));
  if (!canWatch(workspace)) return;
  void connection.client.register(DidChangeWatchedFilesNotification.type, {
    watchers: [
      { globPattern: `**/${CONFIG_NAME}` },
      { globPattern: `**/${BASELINE_NAME}` },
      { globPattern: `**/${ATTRIBUTES_NAME}` },
      { globPattern: `**/*.{${[...EXTENSIONS, ...MARKUP_EXTENSIONS].join(',')}}` },
    ],
  });
}

export function isConfig(path: string): boolean {
  return basename(path) === CONFIG_NAME;
}

export function isBaseline(path: string): boolean {
  return basename(path) === BASELINE_NAME;
}

export function isAttributes(path: string): boolean {
  return basename(path) === ATTRIBUTES_NAME;
}

/** Whether the editor reports changes of files that are not open. */
export function canWatch(workspace: Workspace): boolean {
  return workspace?.didChangeWatchedFiles?.dynamicRegistration === true;
}

/** Calls back when a setting of the extension changes, with the settings of an editor that sends them along. */
export function watchSettings(connection: Connection, workspace: Workspace, changed: (settings: unknown) => void): void {
  connection.onDidChangeConfiguration(({ settings }) => changed(settings));
  if (!workspace?.didChangeConfiguration?.dynamicRegistration) return;
  void connection.client.register(DidChangeConfigurationNotification.type, { section: 'piGuard' });
}
