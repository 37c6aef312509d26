import { type Command, InvalidArgumentError, Option } from 'commander';
import type { Language } from '../config.js';
import { UsageError } from '../diagnostics/usage-error.js';
import type { OrganizationType } from '../plan/plan.js';
import { describeCheck } from './check-help.js';
import { describeCli } from './help-texts.js';
import { type CheckFlags, toCheckConfig, toReportConfig, withSlashes } from './to-config.js';
import type { CommandSurroundings } from './year-commands.js';

interface LintFlags extends CheckFlags {
  readonly fix?: boolean;
  readonly fixDryRun?: boolean;
  readonly explain?: string;
  readonly listRules?: boolean;
  readonly text?: string;
  readonly orgType?: OrganizationType;
  readonly orgName?: string;
  readonly year?: number;
}

const TYPES: readonly OrganizationType[] = ['อบต.', 'เทศบาลตำบล', 'เทศบาลเมือง', 'เทศบาลนคร', 'อบจ.'];

const EXAMPLES = [
  'plan check',
  'plan check data/2569 --strict',
  'plan check --fix-dry-run',
  'plan check --text ประกาศ.txt',
  'plan check --explain check/law-year',
  'plan check --report github',
];

/** The flags of `plan check`; what they ask for is loaded when it runs. */
export function addCheckCommand(command: Command, around: CommandSurroundings): void {
  const { language, world, streams, finish } = around;
  const say = describeCheck(language);
  const { check, examples } = describeCli(language);
  command
    .description(check)
    .option('--fix', say.fix)
    .option('--fix-dry-run', say.fixDryRun)
    .option('--max-warnings <n>', say.maxWarnings, wholeNumber(language))
    .option('--explain <code>', say.explain)
    .option('--list-rules', say.listRules)
    .option('--text <file>', say.text)
    .addOption(new Option('--org-type <type>', say.orgType).choices(TYPES))
    .option('--org-name <name>', say.orgName)
    .option('--year <year>', say.year, wholeNumber(language))
    .addHelpText('after', `\n${examples}:\n${EXAMPLES.map((line) => `  ${line}`).join('\n')}`)
    .action(async (dir: string | undefined, flags: LintFlags) => {
      const spoken = { ...flags, lang: language };
      if (flags.explain !== undefined || flags.listRules) {
        const { explainRules } = await import('./explain-rules.js');
        finish(explainRules(flags.explain, language, streams));
      } else if (flags.text !== undefined) {
        if (flags.fix || flags.fixDryRun) throw new UsageError(say.fixNeedsPlan);
        const { runCheckText } = await import('./check-text.js');
        const known = {
          ...(flags.orgType !== undefined && { type: flags.orgType }),
          ...(flags.orgName !== undefined && { name: flags.orgName }),
          ...(flags.year !== undefined && { fiscalYear: flags.year }),
        };
        const path = withSlashes(flags.text, world);
        finish(
          await runCheckText({ ...toReportConfig(spoken, world, streams), path, known }, world, streams),
        );
      } else {
        const { runCheck } = await import('./check.js');
        const mode = flags.fixDryRun ? 'show' : flags.fix ? 'write' : 'none';
        finish(await runCheck(await toCheckConfig(dir, spoken, world, streams), world, streams, mode));
      }
    });
}

const wholeNumber =
  (language: Language) =>
  (written: string): number => {
    if (/^\d{1,6}$/.test(written)) return Number(written);
    throw new InvalidArgumentError(language === 'th' ? 'ต้องเป็นจำนวนเต็ม' : 'must be a whole number');
  };
