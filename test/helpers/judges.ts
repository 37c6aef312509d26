import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe } from 'vitest';

/** Independent programs that judge what `plan` writes, and the Debian package each comes in. */
const PACKAGES = {
  pdftotext: 'poppler-utils',
  pdffonts: 'poppler-utils',
  mutool: 'mupdf-tools',
  qpdf: 'qpdf',
  'hb-shape': 'libharfbuzz-bin',
  soffice: 'libreoffice-writer-nogui',
  /** Part of LibreOffice that `soffice` loads for spreadsheets. */
  calc: 'libreoffice-calc-nogui',
  chromium: 'chromium',
  'firefox-esr': 'firefox-esr',
} as const;

export type Judge = keyof typeof PACKAGES;

const CALC = '/usr/lib/libreoffice/program/libsclo.so';

const isPresent = (judge: Judge): boolean => {
  if (judge === 'calc') return existsSync(CALC);
  const result = spawnSync(judge, ['--version'], { stdio: 'ignore' });
  return result.error === undefined;
};

/**
 * A `describe` whose tests need outside programs. Where one is absent the tests skip and say which; in CI
 * (`CI=true`) its absence is a failure.
 */
export function describeWithJudges(judges: readonly Judge[], name: string, tests: () => void): void {
  const absent = judges.filter((judge) => !isPresent(judge));
  if (absent.length === 0) {
    describe(name, tests);
    return;
  }
  const wanted = absent.map((judge) => `${judge} (Debian package ${PACKAGES[judge]})`).join(', ');
  if (process.env['CI'] === 'true') throw new Error(`${name}: CI lacks ${wanted}`);
  describe.skip(`${name} [skipped, not installed: ${wanted}]`, tests);
}

/** For judges that print Thai: the project's own fonts beside those of the machine, which may have none that is Thai. */
export const WITH_THAI_FONTS: NodeJS.ProcessEnv = {
  ...process.env,
  FONTCONFIG_FILE: fileURLToPath(new URL('fonts.conf', import.meta.url)),
};

/** Standard output of a judge, as text. */
export const askJudge = (judge: Judge, args: readonly string[], env = process.env): string =>
  execFileSync(judge, [...args], {
    env,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    stdio: ['ignore', 'pipe', 'ignore'],
  });

/** Calls `use` with a folder that is removed afterwards. */
export function inTemporaryFolder<Result>(use: (folder: string) => Result): Result {
  const folder = mkdtempSync(join(tmpdir(), 'plan-test-'));
  try {
    return use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
