import { checkOnly } from '../../compile.js';
import type { ReportConfig } from '../../config.js';
import { type Diagnostic, UsageError } from '../../diagnostics/diagnostic.js';
import { nearestName } from '../../diagnostics/nearest-name.js';
import { FINDINGS } from '../../findings.js';
import { ORGANIZATION_TYPES } from '../../plan/plan.js';
import { explainRule, listRules } from '../../report/explain-rules.js';
import { choiceFlag, defineCommand, EXIT, type ExitCode, type Flag, onFlag, textFlag } from '../command.js';
import { noSuchFile } from '../find-plan.js';
import { exitCodeOf, reportFindings } from '../report-findings.js';
import { DIR_ARGUMENT, REPORT_FLAGS, toCheckConfig, toReportConfig, withSlashes } from '../report-flags.js';
import { readAll, type Streams } from '../streams.js';

const numberFlag = (value: string, th: string, en: string): Flag<number> => ({
  help: { th, en },
  value,
  read(written, flag) {
    if (/^\d{1,6}$/.test(written)) return Number(written);
    throw new UsageError({
      th: `${flag} ต้องเป็นจำนวนเต็ม ไม่ใช่ “${written}”`,
      en: `${flag} takes a whole number, not “${written}”`,
    });
  },
});

export const check = defineCommand({
  summary: {
    th: 'ตรวจข้อมูลของแผน บอกจุดที่ต้องแก้พร้อมวิธีแก้ โดยไม่สร้างเอกสาร',
    en: 'Checks the data of a plan and says what to mend; makes no documents',
  },
  arguments: DIR_ARGUMENT,
  flags: {
    ...REPORT_FLAGS,
    fix: onFlag(
      'แก้สิ่งที่แก้ได้แน่นอน (อักขระ เว้นวรรค คำสะกดผิด) ในแฟ้มข้อมูลให้ทันที',
      'mend what is beyond doubt (characters, spaces, misspelt words) in the data files',
    ),
    fixDryRun: onFlag('แสดงสิ่งที่ --fix จะแก้ โดยไม่เขียนแฟ้ม', 'show what --fix would mend; write nothing'),
    maxWarnings: numberFlag(
      '<n>',
      'ถือว่าไม่ผ่านเมื่อมีคำเตือนเกินจำนวนนี้',
      'fail where there are more warnings than these',
    ),
    explain: textFlag(
      '<code>',
      'อธิบายรหัสที่พบในข้อความ เช่น check/law-year',
      'explain a code that a message shows, such as check/law-year',
    ),
    oit: onFlag(
      'ตรวจว่าแผนและรายงานผลมีองค์ประกอบครบตามแบบตรวจ OIT ของปีนั้นหรือไม่',
      'see whether plan and reports have every element that the OIT assessment of the year asks for',
    ),
    listRules: onFlag('แสดงข้อตรวจทั้งหมด', 'list all rules'),
    text: textFlag(
      '<file>',
      'ตรวจแฟ้มข้อความภาษาไทยใด ๆ แทนแผน (- คือรับจาก stdin)',
      'check any Thai text file instead of a plan (- is standard input)',
    ),
    orgType: choiceFlag(
      '<type>',
      ORGANIZATION_TYPES,
      'ประเภทหน่วยงานของข้อความ (หากไม่ระบุ เดาจากข้อความ)',
      'kind of organization of the text (default: guessed)',
    ),
    orgName: textFlag(
      '<name>',
      'ชื่อสถานที่ของหน่วยงาน เช่น บ้านแหง (หากไม่ระบุ เดาจากข้อความ)',
      'place name of the organization, such as บ้านแหง (default: guessed)',
    ),
    year: numberFlag(
      '<year>',
      'ปีงบประมาณของข้อความ (หากไม่ระบุ เดาจากข้อความ)',
      'fiscal year of the text (default: guessed)',
    ),
  },
  examples: [
    'plan check',
    'plan check data/2569 --strict',
    'plan check --fix-dry-run',
    'plan check --text ประกาศ.txt',
    'plan check --oit',
    'plan check --explain check/law-year',
    'plan check --report github',
  ],
  async run(typed, world, streams) {
    const { flags, language } = typed;
    if (flags.explain !== undefined || flags.listRules) {
      const page =
        flags.explain === undefined
          ? listRules(FINDINGS, language)
          : explainRule(FINDINGS, flags.explain, language);
      if (page === undefined) throw noSuchRule(flags.explain ?? '');
      streams.stdout.write(page);
      return EXIT.fine;
    }
    if (flags.oit) {
      if (flags.text !== undefined || flags.fix || flags.fixDryRun) throw OIT_ALONE;
      const { assessPlan } = await import('./check/assess-plan.js');
      return assessPlan(await toCheckConfig(typed.arguments[0], typed, world, streams), world, streams);
    }
    const most = flags.maxWarnings === undefined ? {} : { maxWarnings: flags.maxWarnings };
    if (flags.text !== undefined) {
      if (flags.fix || flags.fixDryRun) throw FIX_NEEDS_PLAN;
      const known = {
        ...(flags.orgType !== undefined && { type: flags.orgType }),
        ...(flags.orgName !== undefined && { name: flags.orgName }),
        ...(flags.year !== undefined && { fiscalYear: flags.year }),
      };
      const path = withSlashes(flags.text, world);
      const config = { ...toReportConfig(typed, world, streams), ...most, path, known };
      const given = path === '-' ? await readAll(streams.stdin) : undefined;
      if (!given && !(await world.readFile(path))) throw await noSuchFile(path, world);
      const { checkText } = await import('../../check-text.js');
      return finish((await checkText(config, world, given)).diagnostics, config, streams);
    }
    const config = { ...(await toCheckConfig(typed.arguments[0], typed, world, streams)), ...most };
    const mode = flags.fixDryRun ? 'show' : flags.fix ? 'write' : undefined;
    const diagnostics = mode
      ? await (await import('./check/mend-plan.js')).mendPlan(config, world, streams, mode)
      : (await checkOnly(config, world)).diagnostics;
    return finish(diagnostics, config, streams);
  },
});

/** Prints the findings and gives the exit code they ask for. */
function finish(diagnostics: readonly Diagnostic[], config: ReportConfig, streams: Streams): ExitCode {
  reportFindings(diagnostics, config, streams);
  const warnings = diagnostics.filter(({ severity }) => severity === 'warning').length;
  const { maxWarnings, language } = config;
  if (maxWarnings !== undefined && warnings > maxWarnings) {
    streams.stderr.write(
      language === 'th'
        ? `คำเตือน ${warnings} แห่ง เกินที่กำหนดไว้ ${maxWarnings} แห่ง\n`
        : `${warnings} warnings, more than the ${maxWarnings} allowed\n`,
    );
  }
  return exitCodeOf(diagnostics, config);
}

const OIT_ALONE = new UsageError({
  th: '--oit ใช้ร่วมกับ --text --fix หรือ --fix-dry-run ไม่ได้',
  en: '--oit does not go with --text, --fix or --fix-dry-run',
});

const FIX_NEEDS_PLAN = new UsageError({
  th: '--fix ใช้กับแผนเท่านั้น ใช้ร่วมกับ --text ไม่ได้',
  en: '--fix mends plans only and does not go with --text',
});

function noSuchRule(code: string): UsageError {
  const codes = [...FINDINGS.keys()];
  const bare = nearestName(
    code,
    codes.map((known) => known.slice(known.indexOf('/') + 1)),
  );
  const near = nearestName(code, codes) ?? codes.find((known) => known.endsWith(`/${bare}`));
  return new UsageError({
    th: `ไม่มีรหัส “${code}”${near ? ` หมายถึง ${near} หรือไม่` : ''} ดูทั้งหมดด้วย plan check --list-rules`,
    en: `there is no rule “${code}”${near ? `; did you mean ${near}?` : ';'} plan check --list-rules shows all`,
  });
}
