// `npm run fuzz -- 2000 1`: so many mutated plans, from that seed on.
import { spawnSync } from 'node:child_process';

const [runs = '2000', seed = '1'] = process.argv.slice(2);
const env = { ...process.env, FUZZ_RUNS: runs, FUZZ_SEED: seed };
const { status } = spawnSync('npx', ['vitest', 'run', 'test/fuzz'], { env, stdio: 'inherit', shell: true });
process.exitCode = status ?? 1;
