import type { Message } from './diagnostic.js';

/** The program could not run: a bad flag, an unreadable folder, an unwritable place. Caught in `cli/`, exit code 2. */
export class UsageError extends Error {
  readonly sentence: Message;

  constructor(sentence: Message) {
    super(sentence.en);
    this.name = 'UsageError';
    this.sentence = sentence;
  }
}
