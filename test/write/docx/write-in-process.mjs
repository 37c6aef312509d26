import { createHash } from 'node:crypto';
import { register } from 'node:module';

// Prints the hash of a DOCX written in this process; helpers/moved-clock.mjs moves its clock.
register('./typescript-loader.mjs', import.meta.url);

const { openDocxWriter } = await import('../../../src/write/docx/index.ts');
const { shippedFonts } = await import('../../helpers/fonts.ts');
const { planFixture } = await import('./fixture-model.ts');
const { bytes } = await openDocxWriter(shippedFonts()).write(planFixture());
process.stdout.write(createHash('sha256').update(bytes).digest('hex'));
