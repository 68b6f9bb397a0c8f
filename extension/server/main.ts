import { createConnection, ProposedFeatures } from 'vscode-languageserver/node.js';
import { collect } from './collect.ts';
import { Server } from './server.ts';

const connection = createConnection(ProposedFeatures.all);
new Server(connection, { collect });
connection.listen();
