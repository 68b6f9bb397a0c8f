/** `pi-guard-language-server`: the language server over standard input and output, for every editor that supports the protocol. */
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node.js';
import { collect, rest } from './machine/collect.ts';
import { Server } from './server.ts';

const connection = createConnection(ProposedFeatures.all, process.stdin, process.stdout);
new Server(connection, { collect, rest });
connection.listen();
