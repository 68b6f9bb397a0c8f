/** The server of the browser on a host with Node.js: in a thread, whose port is what the server knows as `self`. */
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
