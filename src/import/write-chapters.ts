import { diagnostic } from '../diagnostics/diagnostic.js';
import type { PlanFile } from '../plan/schema-types.js';
import type { DraftBlock, DraftChapter } from './draft.js';
import type { DraftPlan } from './draft-plan.js';
import { CHAPTERS_KEPT } from './findings.js';
import type { Ledger } from './ledger.js';
import type { WriteText } from './meaning/put-variables.js';
import { joinPassages, type Passage } from './passage.js';

/** Running text as Markdown. */
export interface WrittenChapter {
  /** Below the plan folder. */
  readonly path: string;
  readonly text: string;
}

interface WrittenBook extends Pick<PlanFile, 'chapters' | 'parts'> {
  readonly files: readonly WrittenChapter[];
}

const FOLDER = 'chapters';
const OTHER_TEXTS = 'import/other-texts.md';

/** Chapters of the book and where its parts begin; words of no known part are kept beside the plan. */
export function writeChapters(draft: DraftPlan, write: WriteText, ledger: Ledger): WrittenBook {
  const named = nameFiles(draft.chapters);
  const written = named.filter(({ blocks }) => blocks.length > 0);
  const parts = startsOfParts(named);
  const files = written.map(({ file, ...chapter }) => ({
    path: `${FOLDER}/${file}`,
    text: toMarkdown(parts ? chapter.title : titleWithPart(chapter), chapter.blocks, write),
  }));
  if (files.length > 0)
    ledger.find(diagnostic(CHAPTERS_KEPT, { count: files.length, folder: FOLDER }), written[0]?.title);
  const paragraphs = draft.otherTexts.map((words): DraftBlock => ({ kind: 'paragraph', words }));
  const others = toMarkdown([{ text: 'ข้อความส่วนอื่น' }], paragraphs, write);
  if (paragraphs.length > 0)
    ledger.find(diagnostic(CHAPTERS_KEPT, { count: 1, folder: 'import' }), draft.otherTexts[0]);
  return {
    files: [...files, ...(paragraphs.length > 0 ? [{ path: OTHER_TEXTS, text: others }] : [])],
    ...(files.length > 0 && {
      chapters: written.map(({ file, place }) => ({
        file,
        place,
        ...(place === 'after-announcement' && { pageLetters: true }),
      })),
    }),
    ...(parts && { parts }),
  };
}

interface NamedChapter extends DraftChapter {
  readonly file: string;
}

function nameFiles(chapters: readonly DraftChapter[]): NamedChapter[] {
  const names: string[] = [];
  return chapters.map((chapter) => {
    const isForeword = chapter.place === 'after-announcement' && !names.includes('foreword.md');
    const file = isForeword
      ? 'foreword.md'
      : `chapter-${names.filter((name) => name !== 'foreword.md').length + 1}.md`;
    if (chapter.blocks.length > 0) names.push(file);
    return { ...chapter, file };
  });
}

/** Where ส่วนที่ ๑ … begin; undefined where they do not count on, or one begins nowhere. */
function startsOfParts(
  chapters: readonly (DraftChapter & { readonly file: string })[],
): string[] | undefined {
  const parts = chapters.filter(({ part }) => part !== undefined);
  const starts = parts.map(({ blocks, file, place }) =>
    blocks.length > 0 ? file : place === 'before-table' ? 'table' : place === 'after-table' ? 'annex' : '',
  );
  const isWhole =
    starts.length > 0 &&
    new Set(starts).size === starts.length &&
    starts.every((start, index) => start !== '' && parts[index]?.part?.number === index + 1);
  return isWhole ? starts : undefined;
}

const titleWithPart = ({ part, title }: DraftChapter): Passage =>
  part ? joinPassages(part.words, title, ' ') : title;

const LEADS = { none: '', heading: '## ', bullet: '- ', number: '1. ' } as const;

function toMarkdown(title: Passage, blocks: readonly DraftBlock[], write: WriteText): string {
  const written = blocks.map((block, index) => {
    const before = blocks[index - 1];
    if (block.kind === 'paragraph') {
      const isNext = before?.kind === 'paragraph' && block.lead !== undefined && before.lead === block.lead;
      return `${isNext && block.lead !== 'heading' ? '' : '\n'}${LEADS[block.lead ?? 'none']}${paragraphOf(literal(write(block.words)))}`;
    }
    const columns = columnsFrom(blocks, index);
    const cells = Array.from({ length: columns }, (_, at) => literal(write(block.cells[at] ?? [])));
    const row = `| ${cells.join(' | ')} |`;
    return before?.kind === 'row' ? row : `\n${row}\n|${'---|'.repeat(columns)}`;
  });
  return `# ${literal(write(title))}\n${written.join('\n')}\n`;
}

/** The widest row of the table decides. */
function columnsFrom(blocks: readonly DraftBlock[], index: number): number {
  const first = blocks.findLastIndex((block, at) => at < index && block.kind !== 'row') + 1;
  const end = blocks.findIndex((block, at) => at > index && block.kind !== 'row');
  const rows = blocks.slice(first, end < 0 ? undefined : end);
  return Math.max(...rows.map((block) => (block.kind === 'row' ? block.cells.length : 0)));
}

/** Letters that Markdown would take for marks, as letters; variables stay. */
const literal = (text: string): string => text.replaceAll(/[\\`*_[\]<>|~]/gu, String.raw`\$&`);

/** A dash begins an entry; a number that was typed is printed as it was typed. */
const paragraphOf = (text: string): string =>
  text
    .replace(/^[-–•●]\s+/u, '- ')
    .replace(/^(\d+)([.)])(?=\s)/u, String.raw`$1\$2`)
    .replace(/^[#+&]/u, String.raw`\$&`);
