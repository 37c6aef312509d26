import { createHash } from 'node:crypto';
import { register } from 'node:module';

// Prints the hash of a DOCX written in this process, whose clock goes CLOCK milliseconds ahead.
register('./typescript-loader.mjs', import.meta.url);
const ahead = Number(process.env.CLOCK ?? 0);
const RealDate = Date;
globalThis.Date = class extends RealDate {
  constructor(...args) {
    super(...(args.length === 0 ? [RealDate.now() + ahead] : args));
  }
  static now() {
    return RealDate.now() + ahead;
  }
};
Math.random = () => (ahead % 997) / 997;

const { openDocxWriter } = await import('../../../src/write/docx/index.ts');
const { shippedFonts } = await import('../../helpers/fonts.ts');
const { planFixture } = await import('./fixture-model.ts');
const { bytes } = await openDocxWriter(shippedFonts()).write(planFixture());
process.stdout.write(createHash('sha256').update(bytes).digest('hex'));
