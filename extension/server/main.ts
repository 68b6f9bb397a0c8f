import { createConnection, ProposedFeatures } from 'vscode-languageserver/node.js';
import { collect, rest } from './machine/collect.ts';
import { describeCrash } from '../../eslint-plugin/crash.ts';
import { Server } from './server.ts';

const connection = createConnection(ProposedFeatures.all);
new Server(connection, { collect, rest });
// Node ends a process whose promise rejects unheard; the editor would start it again and lose what is shown.
process.on('unhandledRejection', (crash) => connection.console.error(describeCrash(crash)));
connection.listen();
