import { type Command, Option } from 'commander';
import type { Language } from '../config.js';
import { PROJECT_TYPES } from '../plan/project-types.js';
import { joinPath } from '../world/paths.js';
import type { World } from '../world/world.js';
import type { AddFlags } from './add/read-new-project.js';
import { dressCommand } from './dress-command.js';
import type { ExitCode } from './exit-codes.js';
import { describeCli } from './help-texts.js';
import type { InitFlags } from './init/ask-facts.js';
import type { Streams } from './streams.js';
import { type CheckFlags, toCheckConfig, withSlashes } from './to-config.js';
import { describeYearCommands, YEAR_EXAMPLES } from './year-help.js';

/** What a command needs besides its own flags. */
export interface CommandSurroundings {
  readonly language: Language;
  readonly world: World;
  readonly streams: Streams;
  readonly finish: (code: ExitCode) => void;
}

/** The commands of the officer's year; each is loaded when it runs. */
export function addYearCommands(program: Command, around: CommandSurroundings): void {
  const { language, world, streams, finish } = around;
  const say = describeYearCommands(language);
  const common = describeCli(language);
  const begin = (name: keyof typeof YEAR_EXAMPLES): Command =>
    dressCommand(program.command(name), language, streams)
      .description(say[name])
      .addOption(new Option('--lang <language>', common.lang).choices(['th', 'en']))
      .option('--quiet', common.quiet)
      .option('--no-color', common.noColor)
      .addHelpText('after', `\n${common.examples}:\n${YEAR_EXAMPLES[name]}`);
  const configure = (dir: string | undefined, flags: CheckFlags) =>
    toCheckConfig(dir, { ...flags, lang: language }, world, streams);

  begin('init')
    .argument('[dir]', say.initDir)
    .option('--type <type>', say.type)
    .option('--name <name>', say.name)
    .option('--district <district>', say.district)
    .option('--province <province>', say.province)
    .option('--executive <name>', say.executive)
    .option('--year <year>', say.year)
    .option('--from-template', say.fromTemplate)
    .action(async (dir: string | undefined, flags: InitFlags & CheckFlags & { fromTemplate?: boolean }) => {
      const { runInit } = await import('./init.js');
      const fromTemplate = flags.fromTemplate ?? false;
      const quiet = flags.quiet ?? false;
      finish(
        await runInit(
          { dir: withSlashes(dir ?? '.', world), language, quiet, fromTemplate, facts: flags },
          world,
          streams,
        ),
      );
    });

  begin('add')
    .argument('<title>', say.title)
    .argument('[dir]', common.dir)
    .option('--id <id>', say.id)
    .option('--dimension <number>', say.dimension)
    .option('--quarters <list>', say.quarters)
    .option('--budget <baht>', say.budget)
    .addOption(new Option('--type <type>', say.projectType).choices([...PROJECT_TYPES]))
    .addOption(new Option('--origin <origin>', say.origin).choices(['template', 'local']))
    .option('--sheet', say.sheet)
    .action(async (title: string, dir: string | undefined, flags: AddFlags & CheckFlags) => {
      const { runAdd } = await import('./add.js');
      finish(await runAdd({ ...(await configure(dir, flags)), title, flags }, world, streams));
    });

  begin('remove')
    .argument('<id>', say.id)
    .argument('[dir]', common.dir)
    .action(async (id: string, dir: string | undefined, flags: CheckFlags) => {
      const { runRemove } = await import('./remove.js');
      finish(await runRemove({ ...(await configure(dir, flags)), id }, world, streams));
    });

  begin('list')
    .argument('[dir]', common.dir)
    .addOption(new Option('--json', say.json).conflicts('csv'))
    .option('--csv', say.csv)
    .action(async (dir: string | undefined, flags: CheckFlags & { json?: boolean; csv?: boolean }) => {
      const { runList } = await import('./list.js');
      const format = flags.json ? 'json' : flags.csv ? 'csv' : 'table';
      const config = await configure(dir, flags);
      finish(await runList({ ...config, color: hasColor(flags, around), format }, world, streams));
    });

  begin('rollover')
    .argument('<year>', say.nextYear)
    .argument('[dir]', common.dir)
    .action(async (year: string, dir: string | undefined, flags: CheckFlags) => {
      const { runRollover } = await import('./rollover.js');
      const { parseYear } = await import('./parse-values.js');
      const wanted = parseYear(year);
      finish(await runRollover({ ...(await configure(dir, flags)), year: wanted }, world, streams));
    });

  begin('import')
    .argument('<file...>', say.importFiles)
    .option('--out <dir>', say.importOut)
    .option('--force', say.force)
    .action(async (files: readonly string[], flags: CheckFlags & { out?: string; force?: boolean }) => {
      const { runImport } = await import('./import.js');
      const { out, force = false, quiet = false } = flags;
      finish(
        await runImport(
          {
            files: files.map((file) => withSlashes(file, world)),
            outDir: out === undefined ? undefined : joinPath(withSlashes(out, world)),
            language,
            quiet,
            force,
          },
          world,
          streams,
        ),
      );
    });

  begin('doctor')
    .argument('[dir]', common.dir)
    .action(async (dir: string | undefined, flags: CheckFlags) => {
      const { runDoctor } = await import('./doctor.js');
      const { findPlanFolders } = await import('./find-plan-folder.js');
      const planDirs = dir === undefined ? await findPlanFolders(world) : [withSlashes(dir, world)];
      finish(await runDoctor({ language, color: hasColor(flags, around), planDirs }, world, streams));
    });
}

/** Of what goes to stdout. */
const hasColor = ({ color }: CheckFlags, { world, streams }: CommandSurroundings): boolean =>
  color !== false && (world.env('NO_COLOR') ?? '') === '' && streams.stdout.isTTY === true;
