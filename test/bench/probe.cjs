/** Loaded before a program that is measured; child processes of the program overwrite nothing. */
const { writeFileSync } = process.getBuiltinModule('node:fs');
const { isMainThread } = process.getBuiltinModule('node:worker_threads');

const report = process.env.PI_GUARD_BENCH_PROBE;
delete process.env.PI_GUARD_BENCH_PROBE;
if (report !== undefined && isMainThread) {
  process.once('exit', () => {
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
    writeFileSync(report, JSON.stringify({ cpu: (userCPUTime + systemCPUTime) / 1e6, memory: maxRSS / 1024 }));
  });
}
