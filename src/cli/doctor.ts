import pc from 'picocolors';
import type { CheckConfig } from '../config.js';
import type { World } from '../world/world.js';
import type { Examined } from './doctor/probe.js';
import { probeFonts } from './doctor/probe-fonts.js';
import { probePackage } from './doctor/probe-package.js';
import { probePlans } from './doctor/probe-plans.js';
import { probeRuntime } from './doctor/probe-runtime.js';
import { probeTemplates } from './doctor/probe-templates.js';
import { EXIT, type ExitCode } from './exit-codes.js';
import type { Streams } from './streams.js';

export type DoctorConfig = Pick<CheckConfig, 'language' | 'color'> & {
  /** The plan folders to look at. */
  readonly planDirs: readonly string[];
};

/** Says what the program finds here, what is wrong with it and how to mend it. */
export async function runDoctor(config: DoctorConfig, world: World, streams: Streams): Promise<ExitCode> {
  const { planDirs } = config;
  const examined = [
    ...(await probeRuntime(world)),
    ...(await probePackage(world)),
    ...(await probeFonts(world, [...planDirs, world.packageDir])),
    ...(await probeTemplates(world, planDirs)),
    ...(await probePlans(world, planDirs)),
  ];
  streams.stdout.write(
    `${[...examined.flatMap((one) => describe(one, config)), closing(examined, config)].join('\n')}\n`,
  );
  return examined.some(({ state }) => state === 'wrong') ? EXIT.findings : EXIT.fine;
}

function describe({ state, what, wayOut }: Examined, { language, color }: DoctorConfig): string[] {
  const colors = pc.createColors(color);
  const mark = state === 'fine' ? colors.green('✓') : colors.red('✗');
  return [`${mark} ${what[language]}`, ...(wayOut ? [`  ${colors.cyan('→')} ${wayOut[language]}`] : [])];
}

function closing(examined: readonly Examined[], { language }: DoctorConfig): string {
  const count = examined.filter(({ state }) => state === 'wrong').length;
  if (language === 'th') return count === 0 ? 'พร้อมใช้งาน' : `มี ${count} เรื่องที่ต้องแก้`;
  return count === 0 ? 'Everything is in order.' : `${count} to mend.`;
}
