import type { Language } from '../config.js';
import type { Message } from '../diagnostics/diagnostic.js';
import { toArabicDigits } from '../thai/digits.js';
import { EXIT, type ExitCode } from './command.js';
import { COMMANDS } from './commands/index.js';
import type { Streams } from './streams.js';

interface Choice {
  readonly says: Message;
  readonly command: string;
  /** Asked for, where the command cannot do without it. */
  readonly asks?: Message;
}

const CHOICES: readonly Choice[] = [
  {
    says: { th: 'เริ่มจากแฟ้มแผนของปีก่อน (Word หรือ PDF)', en: 'begin from last year’s file (Word or PDF)' },
    command: 'import',
    asks: {
      th: 'ลากแฟ้มมาวางในหน้าต่างนี้ หรือพิมพ์ที่อยู่ของแฟ้ม:',
      en: 'Drag the file into this window, or type where it is:',
    },
  },
  { says: { th: 'เริ่มแผนใหม่', en: 'begin a new plan' }, command: 'init' },
  { says: { th: 'ดูหน้ากระดาษขณะแก้ไข', en: 'see the pages while editing' }, command: 'preview' },
  { says: { th: 'ตรวจข้อมูล', en: 'check the data' }, command: 'check' },
  { says: { th: 'สร้างเอกสาร', en: 'make the documents' }, command: 'build' },
  { says: { th: 'เปิดโฟลเดอร์เอกสาร', en: 'open the folder of the documents' }, command: 'open' },
];

/** `plan` alone on a terminal: one thing after another, until the end is chosen. */
export async function runMenu(
  language: Language,
  streams: Streams,
  run: (argv: readonly string[]) => Promise<ExitCode>,
): Promise<ExitCode> {
  const choices = CHOICES.filter(({ command }) => Object.hasOwn(COMMANDS, command));
  const say = WORDING[language];
  const list = choices.map(({ says }, index) => `  ${index + 1}) ${says[language]}`);
  const menu = ['', say.title, ...list, `  0) ${say.end}`, say.choose].join('\n');
  for (;;) {
    const answer = toArabicDigits(await askOnce(menu, streams));
    if (answer === '0' || answer === '') return EXIT.fine;
    const choice = choices[Number(answer) - 1];
    if (!choice) {
      streams.stderr.write(`${say.unknown(answer, choices.length)}\n`);
      continue;
    }
    const path = choice.asks && withoutQuotes(await askOnce(choice.asks[language], streams));
    if (path === '') continue;
    await run([choice.command, ...(path === undefined ? [] : [path]), '--lang', language]);
  }
}

/** The command that follows asks questions of its own: the terminal is given back each time. */
async function askOnce(question: string, { openQuestions }: Streams): Promise<string> {
  const questions = await openQuestions?.();
  try {
    return ((await questions?.ask(`${question} `)) ?? '').trim();
  } finally {
    questions?.close();
  }
}

/** As terminals paste a file that was dragged into them. */
const withoutQuotes = (path: string): string =>
  /^(['"]).*\1$/.test(path) ? path.slice(1, -1) : path.replaceAll(/\\(?=[ ()'"&])/g, '');

const WORDING = {
  th: {
    title: 'แผนปฏิบัติการป้องกันการทุจริต ต้องการทำอะไร',
    end: 'จบ',
    choose: 'พิมพ์ตัวเลข:',
    unknown: (answer: string, most: number) => `ไม่มีข้อ “${answer}” ให้พิมพ์เลข 0 ถึง ${most}`,
  },
  en: {
    title: 'Anti-corruption action plan: what shall be done?',
    end: 'end',
    choose: 'number:',
    unknown: (answer: string, most: number) => `there is no “${answer}”; type a number from 0 to ${most}`,
  },
};
