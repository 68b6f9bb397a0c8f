/** What the editor is asked to tell about. */
import { DidChangeConfigurationNotification, DidChangeWatchedFilesNotification, type ClientCapabilities, type Connection } from 'vscode-languageserver';
import { CONFIG_NAME } from '../../eslint-plugin/host/config-files.ts';

type Workspace = ClientCapabilities['workspace'];

/** Calls back when a `pi-guard.json` anywhere in the workspace appears, changes or goes. */
export function watchConfigs(connection: Connection, workspace: Workspace, changed: () => void): void {
  connection.onDidChangeWatchedFiles(changed);
  if (!workspace?.didChangeWatchedFiles?.dynamicRegistration) return;
  void connection.client.register(DidChangeWatchedFilesNotification.type, { watchers: [{ globPattern: `**/${CONFIG_NAME}` }] });
}

/** Calls back when a setting of the extension changes. */
export function watchSettings(connection: Connection, workspace: Workspace, changed: () => void): void {
  connection.onDidChangeConfiguration(changed);
  if (!workspace?.didChangeConfiguration?.dynamicRegistration) return;
  void connection.client.register(DidChangeConfigurationNotification.type, { section: 'piGuard' });
}
