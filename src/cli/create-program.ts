import { Command, Option } from 'commander';
import type { Language } from '../config.js';
import type { World } from '../world/world.js';
import type { ExitCode } from './exit-codes.js';
import { describeCli } from './help-texts.js';
import { parseList } from './parse-list.js';
import type { Streams } from './streams.js';
import {
  type BuildFlags,
  type CheckFlags,
  DOCUMENT_KINDS,
  toBuildConfig,
  toCheckConfig,
} from './to-config.js';

/** Commands and flags; each command is loaded when it runs. */
export function createProgram(
  language: Language,
  world: World,
  streams: Streams,
  finish: (code: ExitCode) => void,
): Command {
  const say = describeCli(language);
  const program = dressed(new Command('plan'), language, streams)
    .description(say.plan)
    .helpCommand('help [command]', say.help)
    .addOption(new Option('--lang <language>', say.lang).choices(['th', 'en']))
    .addHelpText('after', `\n${say.examples}:\n${EXAMPLES.plan}`);

  addCommonOptions(dressed(program.command('check'), language, streams), say)
    .description(say.check)
    .addHelpText('after', `\n${say.examples}:\n${EXAMPLES.check}`)
    .action(async (dir: string | undefined, flags: CheckFlags) => {
      const { runCheck } = await import('./check.js');
      finish(
        await runCheck(
          await toCheckConfig(dir, { ...flags, lang: language }, world, streams),
          world,
          streams,
        ),
      );
    });

  addCommonOptions(dressed(program.command('build'), language, streams), say)
    .description(say.build)
    .option('--format <list>', say.format, parseList(['pdf', 'docx', 'json'], language))
    .option('--only <list>', say.only, parseList(DOCUMENT_KINDS, language))
    .option('--project <id>', say.project)
    .option('--out <dir>', say.out)
    .option('--overwrite', say.overwrite)
    .addHelpText('after', `\n${say.examples}:\n${EXAMPLES.build}`)
    .action(async (dir: string | undefined, flags: BuildFlags) => {
      const { runBuild } = await import('./build.js');
      finish(
        await runBuild(
          await toBuildConfig(dir, { ...flags, lang: language }, world, streams),
          world,
          streams,
        ),
      );
    });
  return program;
}

const EXAMPLES = {
  plan: '  plan check\n  plan build',
  check: '  plan check\n  plan check data/2569 --strict\n  plan check --report github',
  build:
    '  plan build\n  plan build data/2569 --format pdf --only summary\n  plan build --project internal-control',
};

function addCommonOptions(command: Command, say: ReturnType<typeof describeCli>): Command {
  return command
    .argument('[dir]', say.dir)
    .addOption(new Option('--lang <language>', say.lang).choices(['th', 'en']))
    .addOption(new Option('--report <kind>', say.report).choices(['human', 'json', 'sarif', 'github']))
    .option('--strict', say.strict)
    .option('--info', say.info)
    .option('--quiet', say.quiet)
    .option('--no-color', say.noColor);
}

/** Streams, language and exits are ours, not commander's. */
function dressed(command: Command, language: Language, { stdout, stderr }: Streams): Command {
  const say = describeCli(language);
  return command
    .exitOverride()
    .helpOption('-h, --help', say.helpOption)
    .configureHelp({
      styleTitle: (title) => say.titles[title] ?? title,
      optionDescription: (option) => option.description,
    })
    .configureOutput({
      writeOut: (text) => stdout.write(text),
      writeErr: (text) => stderr.write(text),
      getOutHasColors: () => false,
      getErrHasColors: () => false,
      outputError: (text, write) => write(`${say.badCommand}${text}`),
    })
    .showHelpAfterError(say.tryHelp);
}
