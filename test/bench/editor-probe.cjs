/** Loaded before the language server: tells its memory after a collection when it is signalled. */
const { writeFileSync } = process.getBuiltinModule('node:fs');
const { setFlagsFromString } = process.getBuiltinModule('node:v8');
const { runInNewContext } = process.getBuiltinModule('node:vm');

const report = process.env.PI_GUARD_BENCH_EDITOR;
setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc');
writeFileSync(`${report}.pid`, String(process.pid));
process.on('SIGUSR2', () => {
  collect();
  writeFileSync(report, String(process.memoryUsage().heapUsed / 1e6));
});
