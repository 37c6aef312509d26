import { writeFileSync } from 'node:fs';

// Loaded into a measured process: leaves its peak memory, in kilobytes, where the bench looks for it.
process.on('exit', () => {
  writeFileSync(process.env.BENCH_MEMORY, String(process.resourceUsage().maxRSS));
});
