import { createConnection, ProposedFeatures } from 'vscode-languageserver/node.js';
import { collect, rest } from './machine/collect.ts';
import { Server } from './server.ts';

const connection = createConnection(ProposedFeatures.all);
new Server(connection, { collect, rest });
connection.listen();
