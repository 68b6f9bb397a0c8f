/** Runs the browser's server in a thread of a host with Node.js. The server finds the thread's port under the name `self`. */
import { Worker } from 'node:worker_threads';

/** Runs the file as a script, as a browser does: by its ending it would be a module here. */
const BOOT = `
  const { parentPort, workerData } = require('node:worker_threads');
  globalThis.self = parentPort;
  require('node:vm').runInThisContext(require('node:fs').readFileSync(workerData, 'utf8'), { filename: workerData });
`;

/** Starts `server-web.js`; messages are those of the protocol. */
export function startInThread(file: string): Worker {
  return new Worker(BOOT, { eval: true, workerData: file });
}
