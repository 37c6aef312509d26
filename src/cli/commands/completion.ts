import type { Language } from '../../config.js';
import { type Message, UsageError } from '../../diagnostics/diagnostic.js';
import { defineCommand, EXIT, type Typed } from '../command.js';
import { LANGUAGE_FLAG } from '../report-flags.js';

/** Lets a shell finish what was begun to be typed. */
export const completion = defineCommand({
  summary: {
    th: 'พิมพ์ชุดคำสั่งที่ให้เชลล์เติมคำต่อให้เอง',
    en: 'prints what lets a shell complete commands and flags',
  },
  arguments: {
    '<shell>': { th: 'bash, zsh, fish หรือ powershell', en: 'bash, zsh, fish or powershell' },
  },
  flags: { lang: LANGUAGE_FLAG },
  examples: [
    'plan completion bash >> ~/.bashrc',
    'plan completion fish > ~/.config/fish/completions/plan.fish',
    'plan completion powershell >> $PROFILE',
  ],
  async run({ arguments: [shell = ''], language, commands }, _world, { stdout }) {
    const write = Object.entries(SHELLS).find(([name]) => name === shell)?.[1];
    if (!write) {
      const names = Object.keys(SHELLS).join(', ');
      throw new UsageError({
        th: `ไม่รู้จักเชลล์ “${shell}” ใช้ได้เฉพาะ ${names}`,
        en: `there is no completion for “${shell}”; known are ${names}`,
      });
    }
    stdout.write(write(await readWords(commands), language));
    return EXIT.fine;
  },
});

/** What may follow `plan`: each command with its flags. */
interface CommandWords {
  readonly name: string;
  readonly summary: Message;
  readonly flags: readonly { readonly flag: string; readonly help: Message; readonly hasValue: boolean }[];
}

async function readWords(commands: Typed['commands']): Promise<CommandWords[]> {
  return Promise.all(
    Object.entries(commands).map(async ([name, read]) => {
      const { summary, flags } = await read();
      return {
        name,
        summary,
        flags: Object.entries(flags).map(([key, { help, value }]) => ({
          flag: key.replaceAll(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`),
          help,
          hasValue: value !== undefined,
        })),
      };
    }),
  );
}

const namesOf = (commands: readonly CommandWords[]): string => commands.map(({ name }) => name).join(' ');
const flagsOf = ({ flags }: CommandWords): string => flags.map(({ flag }) => `--${flag}`).join(' ');

const bash = (commands: readonly CommandWords[]): string => `_plan() {
  local words
  COMPREPLY=()
  if [ "$COMP_CWORD" -eq 1 ]; then
    words="${namesOf(commands)} help --help --version"
  else
    case "\${COMP_WORDS[1]}" in
${commands.map((command) => `      ${command.name}) words="${flagsOf(command)}" ;;`).join('\n')}
    esac
  fi
  case "\${COMP_WORDS[COMP_CWORD]}" in
    -*) COMPREPLY=($(compgen -W "$words" -- "\${COMP_WORDS[COMP_CWORD]}")) ;;
    *) [ "$COMP_CWORD" -eq 1 ] && COMPREPLY=($(compgen -W "$words" -- "\${COMP_WORDS[COMP_CWORD]}")) ;;
  esac
}
complete -o default -F _plan plan
`;

const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/** fish escapes a quote inside quotes, as no other shell does. */
const fishQuoted = (text: string): string => `'${text.replaceAll(/[\\']/gu, '\\$&')}'`;

const SHELLS: Readonly<Record<string, (commands: readonly CommandWords[], language: Language) => string>> = {
  bash,
  zsh: (commands) => `autoload -U +X bashcompinit && bashcompinit\n${bash(commands)}`,
  fish: (commands, language) =>
    commands
      .flatMap(({ name, summary, flags }) => [
        `complete -c plan -n __fish_use_subcommand -a ${name} -d ${fishQuoted(summary[language])}`,
        ...flags.map(
          ({ flag, help, hasValue }) =>
            `complete -c plan -n '__fish_seen_subcommand_from ${name}' -l ${flag}${hasValue ? ' -r' : ''} -d ${fishQuoted(help[language])}`,
        ),
      ])
      .map((line) => `${line}\n`)
      .join(''),
  powershell: (commands) => `Register-ArgumentCompleter -Native -CommandName plan, plan.cmd -ScriptBlock {
  param($word, $line, $position)
  $flags = @{
${commands.map((command) => `    ${quoted(command.name)} = ${quoted(flagsOf(command))}`).join('\n')}
  }
  $typed = @($line.CommandElements | ForEach-Object { $_.ToString() })
  $known = if ($typed.Count -gt 1 -and $flags.ContainsKey($typed[1])) { $flags[$typed[1]] } else { ${quoted(namesOf(commands))} }
  $known -split ' ' | Where-Object { $_ -like "$word*" } | ForEach-Object {
    [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_)
  }
}
`,
};
