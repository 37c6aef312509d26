import type { CheckConfig, ReportConfig } from '../config.js';
import { joinPath, type World } from '../world/world.js';
import { choiceFlag, type FlagValues, onFlag, type Typed } from './command.js';
import { findPlanFolder, planFolderOf } from './find-plan.js';
import type { Streams } from './streams.js';

export const LANGUAGE_FLAG = choiceFlag(
  '<language>',
  ['th', 'en'],
  'ภาษาของข้อความ th หรือ en (ค่าตั้งต้น th)',
  'language of all messages, th or en (default: th)',
);

/** Every command has them. */
export const COMMON_FLAGS = {
  lang: LANGUAGE_FLAG,
  quiet: onFlag('แสดงเฉพาะเมื่อมีข้อผิดพลาด', 'print only when something is wrong'),
  noColor: onFlag('ไม่ใช้สี', 'no colours'),
};

/** Of commands that tell findings. */
export const REPORT_FLAGS = {
  ...COMMON_FLAGS,
  report: choiceFlag(
    '<kind>',
    ['human', 'json', 'sarif', 'github'],
    'รูปแบบรายงาน human, json, sarif หรือ github (ค่าตั้งต้น human)',
    'human, json, sarif or github (default: human)',
  ),
  strict: onFlag('ถือว่าคำเตือนเป็นข้อผิดพลาด', 'warnings count as errors'),
  info: onFlag('แสดงข้อสังเกตด้วย', 'show notes too'),
  all: onFlag('แสดงครบทุกแห่ง แม้ยาวเกินหนึ่งหน้าจอ', 'show every place, however long the list'),
};

export const DIR_ARGUMENT = {
  '[dir]': {
    th: 'โฟลเดอร์ของแผน เช่น data/2569 (หากไม่ระบุ ใช้ปีล่าสุดใน data)',
    en: 'plan folder such as data/2569 (default: the newest year under data)',
  },
};

type ReportTyped = Pick<Typed, 'language'> & { readonly flags: FlagValues<typeof REPORT_FLAGS> };

export function toReportConfig(
  { flags, language }: ReportTyped,
  world: World,
  streams: Streams,
): ReportConfig {
  return {
    language,
    report: flags.report ?? 'human',
    strict: flags.strict ?? false,
    quiet: flags.quiet ?? false,
    showInfo: flags.info ?? false,
    showAll: flags.all ?? false,
    color: hasColor(flags, world, streams.stderr),
  };
}

export async function toCheckConfig(
  dir: string | undefined,
  typed: ReportTyped,
  world: World,
  streams: Streams,
): Promise<CheckConfig> {
  return {
    planDir:
      dir === undefined
        ? await findPlanFolder(world)
        : await planFolderOf(joinPath(withSlashes(dir, world)), world),
    ...toReportConfig(typed, world, streams),
  };
}

export const hasColor = (
  { noColor }: FlagValues<typeof COMMON_FLAGS>,
  world: World,
  { isTTY }: Streams['stdout'],
): boolean => noColor !== true && (world.env('NO_COLOR') ?? '') === '' && isTTY === true;

/** On Windows a path may be typed with `\`; elsewhere that is a letter of a name. */
export const withSlashes = (path: string, world: World): string =>
  /^[A-Za-z]:/.test(world.cwd) ? path.replaceAll('\\', '/') : path;
