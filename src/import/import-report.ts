import type { Language } from '../config.js';
import type { Message, Severity } from '../diagnostics/diagnostic.js';
import type { Account } from './account.js';
import type { AssembledPlan } from './assemble-plan.js';
import { type ImportFinding, KINDS, REASONS } from './ledger.js';
import { type Manuscript, placeAt } from './manuscript.js';
import { type Passage, startOf, textOf } from './passage.js';
import type { SourceText } from './source-text.js';
import { LEFT_OUT_KINDS } from './source-text.js';

export interface ReportFacts {
  readonly manuscript: Manuscript;
  readonly sources: readonly SourceText[];
  readonly account: Account;
  readonly projects: AssembledPlan['projects'];
  readonly sheets: number;
  readonly language: Language;
}

/** `import-report.md`: how much is done, what to look at, most important first, then what is not in the data, and why. */
export function writeImportReport(facts: ReportFacts): string {
  const { language, account, sources } = facts;
  const say = (message: Message): string => message[language];
  const readers = sources.flatMap(({ diagnostics }) => diagnostics.map((diagnostic) => ({ diagnostic })));
  const findings = [...readers, ...account.findings];
  const sections = [
    `# ${say(TITLE)}`,
    projectLines(facts, say),
    sourceLines(facts, say),
    ...SEVERITIES.map(({ severity, heading }) =>
      section(
        say(heading),
        findingLines(
          findings.filter(({ diagnostic }) => diagnostic.severity === severity),
          facts,
        ),
      ),
    ),
    section(say(LEFT_OUT), leftOutLines(facts, say)),
    section(say(JOINED), joinLines(facts)),
    section(say(PRINTED), [...printedLines(account, say), ...readerLines(facts, say)]),
  ];
  return `${sections.filter((text) => text !== '').join('\n\n')}\n`;
}

const TITLE: Message = { th: 'รายงานการนำเข้าแผน', en: 'Import report' };
const LEFT_OUT: Message = { th: 'ข้อความที่ไม่ได้อยู่ในข้อมูล', en: 'Text that is not in the data' };
const JOINED: Message = {
  th: 'บรรทัดที่หน้ากระดาษตัดไว้ ซึ่งต่อกันแล้ว (ช่องว่างระหว่างบรรทัดและการแบ่งย่อหน้าเป็นการคาดคะเน)',
  en: 'Lines that a page had broken, joined again (spaces and paragraphs between them are guesses)',
};
const PRINTED: Message = {
  th: 'สิ่งที่โปรแกรมพิมพ์ให้เอง จึงไม่ต้องเก็บเป็นข้อมูล',
  en: 'What the program prints by itself, so that no data holds it',
};

const SEVERITIES: readonly { readonly severity: Severity; readonly heading: Message }[] = [
  { severity: 'error', heading: { th: 'ต้องตัดสินใจ', en: 'To be decided' } },
  { severity: 'warning', heading: { th: 'ควรตรวจดู', en: 'To be looked at' } },
  { severity: 'info', heading: { th: 'ทำให้แล้ว เพื่อทราบ', en: 'Done, for your information' } },
];

const section = (heading: string, lines: readonly string[]): string =>
  lines.length === 0 ? '' : `## ${heading} (${lines.length})\n\n${lines.join('\n')}`;

/** How many projects are done with, and the others in the order of the table, each with the fields to look at. */
function projectLines({ projects, sheets }: ReportFacts, say: (message: Message) => string): string {
  const open = projects.filter(({ notes }) => notes.length > 0);
  const done = projects.length - open.length;
  const counts = say({
    th: `โครงการ ${projects.length} รายการ รายละเอียด ${sheets} รายการ อ่านได้ครบ ${done} รายการ ต้องดู ${open.length} รายการ${open.length > 0 ? ' ตามลำดับนี้' : ''}`,
    en: `${projects.length} projects, ${sheets} sheets: ${done} complete, ${open.length} to be looked at${open.length > 0 ? ' in this order' : ''}`,
  });
  const lines = open.map(({ id, data, notes }, index) => {
    const fields = [...new Set(notes.map(({ field }) => field.replace(/^sheet\./u, '')))];
    return `${index + 1}. ${data.title} (projects/${id}.yaml): ${fields.join(', ')}`;
  });
  return [counts, ...(lines.length > 0 ? [lines.join('\n')] : [])].join('\n\n');
}

function sourceLines({ manuscript }: ReportFacts, say: (message: Message) => string): string {
  const names = manuscript.sources.map(({ name }, index) => `- ${name} → ${sourcePath(manuscript, index)}`);
  const lead = say({
    th: 'เลขบรรทัดในรายงานนี้เป็นของแฟ้มข้อความที่เก็บไว้',
    en: 'Line numbers are those of the text that is kept:',
  });
  return `${lead}\n\n${names.join('\n')}`;
}

/** Where the text of a source is kept, inside the plan folder. */
export const sourcePath = ({ sources }: Manuscript, index: number): string =>
  sources.length === 1 ? 'import/source.txt' : `import/source-${index + 1}.txt`;

/** One message for a kind; where it is found more than once the others stand below it. */
function findingLines(findings: readonly ImportFinding[], facts: ReportFacts): string[] {
  const told = ({ diagnostic, start }: ImportFinding): string =>
    `${placeText(start, facts)}${diagnostic.message[facts.language]}`;
  return byKind(findings).map(([first, ...others]) => {
    const hints = first.diagnostic.hints.map((hint) => `\n  - ${hint[facts.language]}`);
    return [`- ${told(first)}`, ...hints, ...others.map((other) => `\n  - ${told(other)}`)].join('');
  });
}

type OfKind = readonly [ImportFinding, ...ImportFinding[]];

/** Findings of one kind side by side, in the order of the first of each. */
export function byKind(findings: readonly ImportFinding[]): OfKind[] {
  const codes = new Set(findings.map(({ diagnostic }) => diagnostic.code));
  return [...codes].flatMap((code): OfKind[] => {
    const [first, ...others] = findings.filter(({ diagnostic }) => diagnostic.code === code);
    return first ? [[first, ...others]] : [];
  });
}

function leftOutLines(facts: ReportFacts, say: (message: Message) => string): string[] {
  const own = facts.account.leftOut.map(({ reason, passage }) => ({
    start: startOf(passage) ?? 0,
    reason,
    passage,
  }));
  const lines = own
    .sort((a, b) => a.start - b.start)
    .map(
      ({ start, reason, passage }) =>
        `- ${placeText(start, facts)}${quoteWords(passage)}: ${say(REASONS[reason])}`,
    );
  const before = facts.sources.flatMap(({ leftOut, name }) =>
    (leftOut ?? [])
      .filter(({ kind }) => !isPrinted(kind))
      .map(({ text, kind }) => `- ${name}: “${text}”: ${say(LEFT_OUT_KINDS[kind])}`),
  );
  return [...lines, ...before];
}

/** What a reader already knew to be counted by the program. */
const isPrinted = (kind: string): boolean => kind === 'page-number' || kind === 'contents';

function readerLines({ sources }: ReportFacts, say: (message: Message) => string): string[] {
  return (['contents', 'page-number'] as const).flatMap((kind) => {
    const texts = sources.flatMap(({ leftOut }) => leftOut ?? []).filter((each) => each.kind === kind);
    return texts.length === 0 ? [] : [`- ${say(KINDS[kind])}: ${texts.length} (“${texts[0]?.text ?? ''}”)`];
  });
}

const JOINS_A_LINE = 12;

function joinLines(facts: ReportFacts): string[] {
  const { manuscript, account } = facts;
  const sources = manuscript.sources.map((_, index) => index);
  return sources.flatMap((source) => {
    const ranges = account.joins.flatMap(({ first, last }) => {
      const [from, to] = [placeAt(manuscript, first), placeAt(manuscript, last)];
      return from?.source === source && to ? [`${from.line}–${to.line}`] : [];
    });
    const file = sources.length > 1 ? `${sourcePath(manuscript, source)}: ` : '';
    return Array.from(
      { length: Math.ceil(ranges.length / JOINS_A_LINE) },
      (_, index) => `- ${file}${ranges.slice(index * JOINS_A_LINE, (index + 1) * JOINS_A_LINE).join(', ')}`,
    );
  });
}

const quoteWords = (passage: Passage): string => `“${textOf(passage)}”`;

function placeText(start: number | undefined, { manuscript, language }: ReportFacts): string {
  const place = start === undefined ? undefined : placeAt(manuscript, start);
  if (!place) return '';
  const file = manuscript.sources.length > 1 ? `${sourcePath(manuscript, place.source)} ` : '';
  const line = language === 'th' ? `บรรทัด ${place.line}` : `line ${place.line}`;
  const page =
    place.page === undefined ? '' : language === 'th' ? ` (หน้า ${place.page})` : ` (page ${place.page})`;
  return `${file}${line}${page}: `;
}

/** Of every kind how many places, and an example. */
function printedLines({ printed }: Account, say: (message: Message) => string): string[] {
  return [...new Set(printed.map(({ kind }) => kind))].map((kind) => {
    const passages = printed.filter((each) => each.kind === kind);
    const example = textOf(passages[0]?.passage ?? []);
    return `- ${say(KINDS[kind])}: ${passages.length} (“${example.length > 60 ? `${example.slice(0, 60)}…` : example}”)`;
  });
}
