/** Open configuration files: what the editor shows of them, and its requests about them. */
import type { CodeAction, CodeActionParams, Connection, DefinitionParams, Location } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Locale, ProjectConfig } from '../../../core/index.ts';
import { STATE, type ClientAbilities } from '../../protocol.ts';
import { filePath } from '../machine/file-address.ts';
import type { Machine } from '../machine/machine.ts';
import { readSettings } from './settings.ts';
import { isConfig } from '../machine/watch.ts';
import { configActions, configDiagnostics, configState, extendedAt, type OpenConfig } from './open-configs.ts';

export interface ConfigDocumentsOptions {
  readonly connection: Connection;
  readonly machine: Machine;
  readonly abilities: () => ClientAbilities;
  readonly localeOf: (document: TextDocument, config: ProjectConfig) => Locale;
}

export class ConfigDocuments {
  constructor(private readonly options: ConfigDocumentsOptions) {}

  publish(document: TextDocument): void {
    const config = this.open(document);
    if (!config) return;
    const { connection, abilities } = this.options;
    const diagnostics = configDiagnostics(config);
    void connection.sendDiagnostics({ uri: document.uri, version: document.version, diagnostics });
    if (abilities().wantsState) void connection.sendNotification(STATE, configState(config, diagnostics.length));
  }

  /** Undefined for all other documents. */
  actions(document: TextDocument | undefined, { range }: CodeActionParams): CodeAction[] | undefined {
    const config = this.open(document);
    return config && configActions(config, { start: config.document.offsetAt(range.start), end: config.document.offsetAt(range.end) });
  }

  definition(document: TextDocument | undefined, { position }: DefinitionParams): Location | undefined {
    const config = this.open(document);
    return config && extendedAt(config, config.document.offsetAt(position), this.options.machine.boundariesOf(config.path));
  }

  private open(document: TextDocument | undefined): OpenConfig | undefined {
    const path = document && filePath(document.uri);
    if (!document || path === undefined || !isConfig(path)) return undefined;
    const { machine, localeOf, abilities } = this.options;
    const { config, problems } = machine.configFor(path);
    return {
      document,
      path,
      locale: localeOf(document, config),
      ofFiles: problems,
      preset: config.preset ?? readSettings(undefined).preset,
      knowsJson: abilities().knowsJson === true,
    };
  }
}
