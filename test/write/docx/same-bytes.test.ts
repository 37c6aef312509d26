import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { openDocxWriter } from '../../../src/write/docx/index.js';
import { shippedFonts } from '../../helpers/fonts.js';
import { planFixture, sheetFixture } from './fixture-model.js';

const CLOCK = fileURLToPath(new URL('../../helpers/moved-clock.mjs', import.meta.url));
const SCRIPT = fileURLToPath(new URL('./write-in-process.mjs', import.meta.url));
const hash = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

describe('same model, same bytes', () => {
  test('whatever was written before', async () => {
    const fresh = await openDocxWriter(shippedFonts()).write(planFixture());
    const used = openDocxWriter(shippedFonts());
    await used.write(sheetFixture());
    expect(hash((await used.write(planFixture())).bytes)).toBe(hash(fresh.bytes));
  });

  test('in processes with other clocks, time zones and locales', () => {
    const inProcess = (environment: Record<string, string>): string =>
      execFileSync(process.execPath, ['--import', CLOCK, SCRIPT], {
        env: { ...process.env, ...environment },
        encoding: 'utf8',
      });
    const here = inProcess({ TZ: 'Asia/Bangkok', LANG: 'th_TH.UTF-8', CLOCK_AHEAD: '0' });
    const there = inProcess({ TZ: 'America/New_York', LANG: 'C', CLOCK_AHEAD: '31557600000' });
    expect(there).toBe(here);
    expect(here).toMatch(/^[0-9a-f]{64}$/);
  }, 60_000);
});
