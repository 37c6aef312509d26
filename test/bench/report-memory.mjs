import { writeFileSync } from 'node:fs';

// Loaded into a measured process: leaves its peak memory, in kilobytes, and its processor time, in microseconds,
// where the bench looks for them.
process.on('exit', () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  writeFileSync(process.env.BENCH_MEMORY, `${maxRSS} ${userCPUTime + systemCPUTime}`);
});
