import { Command, Option } from 'commander';
import type { Language } from '../config.js';
import type { World } from '../world/world.js';
import { FORMAT_NAMES } from '../write/index.js';
import { addCheckCommand } from './check-command.js';
import { dressCommand } from './dress-command.js';
import type { ExitCode } from './exit-codes.js';
import { describeCli } from './help-texts.js';
import { parseList, splitList } from './parse-list.js';
import type { Streams } from './streams.js';
import { type BuildFlags, toBuildConfig } from './to-config.js';
import { addYearCommands } from './year-commands.js';

/** Commands and flags; each command is loaded when it runs. */
export function createProgram(
  language: Language,
  world: World,
  streams: Streams,
  finish: (code: ExitCode) => void,
): Command {
  const say = describeCli(language);
  const program = dressCommand(new Command('plan'), language, streams)
    .description(say.plan)
    .helpCommand('help [command]', say.help)
    .addOption(new Option('--lang <language>', say.lang).choices(['th', 'en']))
    .addHelpText('after', `\n${say.examples}:\n${EXAMPLES.plan}`);

  addCheckCommand(addCommonOptions(dressCommand(program.command('check'), language, streams), say), {
    language,
    world,
    streams,
    finish,
  });

  addCommonOptions(dressCommand(program.command('build'), language, streams), say)
    .description(say.build)
    .option('--format <list>', say.format, parseList(FORMAT_NAMES, language))
    .option('--only <list>', say.only, splitList)
    .option('--project <id>', say.project)
    .option('--out <dir>', say.out)
    .option('--overwrite', say.overwrite)
    .option('--watch', say.watch)
    .addHelpText('after', `\n${say.examples}:\n${EXAMPLES.build}`)
    .action(async (dir: string | undefined, flags: BuildFlags) => {
      const run = flags.watch ? (await import('./watch.js')).runWatch : (await import('./build.js')).runBuild;
      finish(
        await run(await toBuildConfig(dir, { ...flags, lang: language }, world, streams), world, streams),
      );
    });
  addYearCommands(program, { language, world, streams, finish });
  return program;
}

const EXAMPLES = {
  plan: '  plan check\n  plan build',
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
