import type { Command } from 'commander';
import type { Language } from '../config.js';
import { describeCli } from './help-texts.js';
import type { Streams } from './streams.js';

/** Streams, language and exits are ours, not commander's. */
export function dressCommand(command: Command, language: Language, { stdout, stderr }: Streams): Command {
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
