import { createConnection, ProposedFeatures } from 'vscode-languageserver/node.js';
import { Server } from './server.ts';

const connection = createConnection(ProposedFeatures.all);
new Server(connection);
connection.listen();
