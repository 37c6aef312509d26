import pc from 'picocolors';
import type { CheckConfig } from '../../config.js';
import { joinPath } from '../../world/world.js';
import { defineCommand, EXIT } from '../command.js';
import { findPlanFolders, planFolderOf } from '../find-plan.js';
import { COMMON_FLAGS, DIR_ARGUMENT, hasColor, withSlashes } from '../report-flags.js';
import type { Examined } from './doctor/probe.js';
import { probeFonts } from './doctor/probe-fonts.js';
import { probePlans, probeTemplates } from './doctor/probe-plans.js';
import { probePackage, probeRuntime } from './doctor/probe-program.js';

type DoctorConfig = Pick<CheckConfig, 'language' | 'color'>;

/** Says what the program finds here, what is wrong with it and how to mend it. */
export const doctor = defineCommand({
  summary: {
    th: 'ตรวจโปรแกรม แบบอักษร แม่แบบ และแผน บอกสิ่งที่ผิดปกติและวิธีแก้',
    en: 'looks at the program, fonts, templates and plans; says what is wrong and how to mend it',
  },
  arguments: DIR_ARGUMENT,
  flags: COMMON_FLAGS,
  examples: ['plan doctor'],
  async run(typed, world, streams) {
    const [dir] = typed.arguments;
    const planDirs =
      dir === undefined
        ? await findPlanFolders(world)
        : [await planFolderOf(joinPath(withSlashes(dir, world)), world)];
    const config = { language: typed.language, color: hasColor(typed.flags, world, streams.stdout) };
    const examined = [
      ...(await probeRuntime(world)),
      ...(await probePackage(world)),
      ...(await probeFonts(world, [...planDirs, world.packageDir])),
      ...(await probeTemplates(world, planDirs)),
      ...(await probePlans(world, planDirs)),
    ];
    const lines = [...examined.flatMap((one) => describe(one, config)), closing(examined, config)];
    const text = `${lines.join('\n')}\n`;
    streams.stdout.write(streams.asCalled?.(text) ?? text);
    return examined.some(({ state }) => state === 'wrong') ? EXIT.findings : EXIT.fine;
  },
});

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
