import { Command, type CommanderError, Option } from 'commander';
import type { Language } from '../config.js';
import { type Message, UsageError } from '../diagnostics/diagnostic.js';
import { nearestName } from '../diagnostics/nearest-name.js';
import { joinPath, type World } from '../world/world.js';
import type { ExitCode, FlagTable, FlagValues } from './command.js';
import { programVersion } from './commands/doctor/probe-program.js';
import { COMMANDS } from './commands/index.js';
import { LANGUAGE_FLAG } from './report-flags.js';
import type { Streams } from './streams.js';

/** The commands with their flags. Where the first word names one, or help is asked for one, no other is read. */
export async function createProgram(
  argv: readonly string[],
  language: Language,
  world: World,
  streams: Streams,
  finish: (code: ExitCode) => void,
): Promise<Command> {
  const say = WORDING[language];
  const [first = '', second = ''] = argv;
  const isAsked = first === 'help' && second !== '' && !second.startsWith('-');
  if (isAsked && !(second in COMMANDS)) throw new UsageError(complaint(unknownCommand(second)));
  const version = VERSION.includes(first) ? await versionText(language, world) : '';
  const program = dress(new Command('plan'), language, streams)
    // Half of all programs say -v, the others -V.
    .version(version, first === '-v' ? '-v, --version' : '-V, --version', say.version)
    .description(say.plan)
    .helpCommand('help [command]', say.help)
    .addHelpText('after', examplesText(['plan check', 'plan build'], language));
  addFlags(program, { lang: LANGUAGE_FLAG }, language);
  if (version !== '') return program;
  const named = Object.entries(COMMANDS).filter(([name]) => name === (isAsked ? second : first));
  for (const [name, read] of named.length > 0 ? named : Object.entries(COMMANDS)) {
    const command = await read();
    const own = addFlags(dress(program.command(name), language, streams), command.flags, language)
      .description(command.summary[language])
      .addHelpText('after', examplesText(command.examples, language));
    if (command.details && named.length > 0 && argv.some((word) => HELP.includes(word))) {
      own.addHelpText('after', `\n${(await command.details(world))[language]}`);
    }
    for (const [written, help] of Object.entries(command.arguments)) own.argument(written, help[language]);
    own.action(async () => {
      const typed = { arguments: own.args, flags: flagValues(own), language, commands: COMMANDS };
      finish(await command.run(typed, world, streams));
    });
  }
  return program;
}

const VERSION = ['--version', '-V', '-v'];
const HELP = ['help', '--help', '-h'];

const examplesText = (examples: readonly string[], language: Language): string =>
  `\n${WORDING[language].examples}:\n${examples.map((line) => `  ${line}`).join('\n')}`;

function addFlags(command: Command, flags: FlagTable, language: Language): Command {
  for (const [name, { help, value, read }] of Object.entries(flags)) {
    const flag = `--${name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
    const option = new Option(value === undefined ? flag : `${flag} ${value}`, help[language]);
    const readOnce = (written: string, before: unknown): unknown => {
      if (before === undefined) return read(written, flag);
      throw new UsageError({ th: `ระบุ ${flag} ซ้ำ ให้ระบุครั้งเดียว`, en: `${flag} is given twice; give it once` });
    };
    command.addOption(value === undefined ? option : option.argParser(readOnce));
  }
  return command;
}

/** By our names: `--no-color` is `noColor` here, where commander has `color`. */
function flagValues(command: Command): FlagValues<FlagTable> {
  const values = command.options.map((option) => {
    const value: unknown = command.getOptionValue(option.attributeName());
    return option.negate
      ? [`no${option.attributeName().replace(/^./, (first) => first.toUpperCase())}`, value === false]
      : [option.attributeName(), value];
  });
  return Object.fromEntries(values);
}

/** Streams, language, complaints and exits are ours, not commander's. */
function dress(command: Command, language: Language, { stdout, stderr, asCalled }: Streams): Command {
  const say = WORDING[language];
  return command
    .exitOverride()
    .helpOption('-h, --help', say.helpOption)
    .configureHelp({
      styleTitle: (title) => say.titles[title] ?? title,
      styleUsage: (usage) => usage.replaceAll(/\[(?:options|command)\]/g, (word) => say.titles[word] ?? word),
      optionDescription: (option) => option.description,
    })
    .configureOutput({
      writeOut: (text) => stdout.write(asCalled?.(text) ?? text),
      writeErr: (text) => stderr.write(text),
      getOutHasColors: () => false,
      getErrHasColors: () => false,
      // `explainCommanderError` says it, in the reader's language.
      outputError: () => undefined,
    });
}

/** What was typed wrongly, and what was probably meant. */
export function explainCommanderError({ code, message }: CommanderError, program: Command): Message {
  const [, first = ''] = /'([^']*)'/.exec(message) ?? [];
  const [flag = ''] = first.split('=');
  const flags = program.commands.flatMap((command) => command.options.map(({ long }) => long ?? ''));
  const sentences: Readonly<Record<string, Message>> = {
    'commander.unknownCommand': unknownCommand(first),
    'commander.unknownOption': {
      th: `ไม่มีตัวเลือก ${flag}${meant(flag, flags).th}`,
      en: `there is no option ${flag}${meant(flag, flags).en}`,
    },
    'commander.missingArgument': { th: `ต้องระบุ <${first}>`, en: `<${first}> must be given` },
    'commander.optionMissingArgument': {
      th: `ต้องมีค่าตามหลัง ${first}`,
      en: `a value must follow ${first}`,
    },
    'commander.excessArguments': {
      th: 'ระบุข้อมูลเกินจำนวน หากชื่อมีเว้นวรรคให้ใส่ในเครื่องหมาย "…"',
      en: 'too many arguments; put a name with spaces in quotes, "…"',
    },
  };
  return complaint(sentences[code] ?? { th: 'คำสั่งไม่ครบ', en: 'the command is not complete' });
}

const complaint = ({ th, en }: Message): Message => ({
  th: `คำสั่งไม่ถูกต้อง: ${th}\nดูวิธีใช้ด้วย plan help`,
  en: `${en}\nsee plan help --lang en`,
});

function unknownCommand(written: string): Message {
  const { th, en } = meant(written, [...Object.keys(COMMANDS), ...VERSION, 'help']);
  return { th: `ไม่มีคำสั่ง “${written}”${th}`, en: `there is no command “${written}”${en}` };
}

function meant(written: string, names: readonly string[]): Message {
  const near = nearestName(written, names);
  return near === undefined
    ? { th: '', en: '' }
    : { th: ` หมายถึง ${near} หรือไม่`, en: `; did you mean ${near}?` };
}

interface Wording {
  readonly plan: string;
  readonly help: string;
  readonly helpOption: string;
  readonly version: string;
  readonly examples: string;
  readonly titles: Readonly<Record<string, string>>;
}

const WORDING: Readonly<Record<Language, Wording>> = {
  th: {
    plan: 'จัดทำแผนปฏิบัติการป้องกันการทุจริตจากข้อมูล YAML เป็นเอกสาร PDF และ Word พร้อมพิมพ์',
    help: 'แสดงวิธีใช้ของคำสั่ง',
    helpOption: 'แสดงวิธีใช้',
    version: 'แสดงรุ่นของโปรแกรม Node.js แม่แบบ และแบบอักษร',
    examples: 'ตัวอย่าง',
    titles: {
      'Usage:': 'วิธีใช้:',
      'Options:': 'ตัวเลือก:',
      'Commands:': 'คำสั่ง:',
      'Arguments:': 'ข้อมูลที่ระบุได้:',
      '[options]': '[ตัวเลือก]',
      '[command]': '[คำสั่ง]',
    },
  },
  en: {
    plan: 'Compiles a yearly anti-corruption action plan from YAML into print-ready PDF and Word files',
    help: 'shows help for a command',
    helpOption: 'shows this help',
    version: 'shows the versions of program and Node.js, templates and fonts',
    examples: 'Examples',
    titles: {},
  },
};

/** What `plan --version` prints: the program and all that decides how documents look. */
async function versionText(language: Language, world: World): Promise<string> {
  const foldersIn = async (folder: string): Promise<string> =>
    ((await world.listFolder(joinPath(world.packageDir, folder))) ?? [])
      .filter(({ kind }) => kind === 'folder')
      .map(({ name }) => name)
      .join(', ');
  const { node, icu } = process.versions;
  const licences = joinPath(world.packageDir, 'dist/THIRD-PARTY-LICENSES.txt');
  const say =
    language === 'th'
      ? ['แม่แบบ', 'แบบอักษร', 'สัญญาอนุญาตของไลบรารี']
      : ['templates', 'fonts', 'licences of libraries'];
  return [
    `plan ${await programVersion(world)}`,
    `Node.js ${node} (ICU ${icu})`,
    `${say[0]}: ${await foldersIn('templates')}`,
    `${say[1]}: ${await foldersIn('fonts')}`,
    ...((await world.readFile(licences)) ? [`${say[2]}: ${licences}`] : []),
  ].join('\n');
}
