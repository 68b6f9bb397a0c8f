// Loaded before a program: whatever would reach a network or start another program is written down in $WATCHED_LOG and fails.
const { appendFileSync } = process.getBuiltinModule('node:fs');

function forbid(module, names) {
  for (const name of names) {
    if (typeof module[name] !== 'function') continue;
    module[name] = function forbidden() {
      appendFileSync(process.env.WATCHED_LOG, `${name}\n`);
      throw new Error(`${name} is forbidden here`);
    };
  }
}

forbid(process.getBuiltinModule('node:net'), ['connect', 'createConnection', 'createServer']);
forbid(process.getBuiltinModule('node:net').Socket.prototype, ['connect']);
forbid(process.getBuiltinModule('node:tls'), ['connect']);
forbid(process.getBuiltinModule('node:http'), ['request', 'get', 'createServer']);
forbid(process.getBuiltinModule('node:https'), ['request', 'get']);
forbid(process.getBuiltinModule('node:http2'), ['connect']);
forbid(process.getBuiltinModule('node:dgram'), ['createSocket']);
const dns = process.getBuiltinModule('node:dns');
forbid(dns, Object.keys(dns).filter((name) => /^(?:lookup|resolve|reverse)/.test(name)));
forbid(dns.promises, Object.keys(dns.promises).filter((name) => /^(?:lookup|resolve|reverse)/.test(name)));
forbid(process.getBuiltinModule('node:child_process'), ['spawn', 'spawnSync', 'exec', 'execSync', 'execFile', 'execFileSync', 'fork']);
forbid(globalThis, ['fetch', 'WebSocket', 'EventSource']);
