import { type Diagnostic, defineFault, defineFinding, diagnostic } from '../../diagnostics/diagnostic.js';
import { nearestName } from '../../diagnostics/nearest-name.js';
import type { Rule, RuleContext } from '../rule.js';

const MISSING_CHAPTER = defineFault({
  code: 'check/missing-chapter-file',
  about: { th: 'บทในรายการต้องมีแฟ้ม', en: 'Every listed chapter has its file' },
  th: (p: { file: string; near: string | undefined }) => `ไม่พบแฟ้ม chapters/${p.file}`,
  en: (p) => `there is no file chapters/${p.file}`,
  hints: ({ file, near }) =>
    near !== undefined
      ? { th: `หมายถึง “${near}” หรือไม่`, en: `did you mean “${near}”?` }
      : {
          th: `เขียนแฟ้ม ${file} ในโฟลเดอร์ chapters/ ข้าง plan.yaml (ชื่อลงท้ายด้วย .md) หรือลบรายการนี้ออก`,
          en: `write ${file} in the folder chapters beside plan.yaml (its name ends in .md), or remove this entry`,
        },
});

const UNLISTED_CHAPTER = defineFinding({
  code: 'check/unlisted-chapter',
  severity: 'error',
  about: { th: 'แฟ้มบททุกแฟ้มต้องอยู่ในรายการ', en: 'Every file of a chapter is listed' },
  th: (p: { file: string }) => `แฟ้ม “${p.file}” ไม่อยู่ใน chapters (บทของเล่ม) ของ plan.yaml จึงจะไม่ถูกพิมพ์`,
  en: (p) => `“${p.file}” is not listed under chapters in plan.yaml and would not be printed`,
  hints: ({ file }) => ({
    th: `เพิ่ม “- { file: ${file}, place: before-table }” ใน chapters (บทของเล่ม) หรือย้ายแฟ้มนี้ออกจากโฟลเดอร์`,
    en: `add “- { file: ${file}, place: before-table }” to chapters, or move the file out of the folder`,
  }),
});

const CHAPTER_TWICE = defineFault({
  code: 'check/duplicate-chapter',
  about: { th: 'บทหนึ่งพิมพ์ครั้งเดียว', en: 'A chapter is printed once' },
  th: (p: { file: string }) => `“${p.file}” อยู่ใน chapters (บทของเล่ม) มากกว่าหนึ่งครั้ง`,
  en: (p) => `“${p.file}” stands twice in chapters`,
  hints: { th: 'ลบรายการที่ซ้ำออก', en: 'remove the repeated entry' },
});

const CHAPTER_TITLE = defineFinding({
  code: 'check/chapter-title',
  severity: 'warning',
  about: { th: 'บทขึ้นต้นด้วยชื่อบท', en: 'A chapter begins with its title' },
  th: 'บทนี้ไม่ได้ขึ้นต้นด้วยชื่อบท จึงไม่มีชื่อในสารบัญ',
  en: 'this chapter does not begin with its title, so the contents do not name it',
  hints: { th: 'ให้บรรทัดแรกเป็น “# ชื่อบท”', en: 'let the first line be “# title”' },
});

const PART_START = defineFault({
  code: 'check/unknown-part-start',
  about: {
    th: 'ส่วนของเล่มเริ่มที่บทที่มีอยู่ ตารางสรุป หรือภาคผนวก',
    en: 'A part of the book begins with a chapter, the table or the annex',
  },
  th: (p: { start: string; near: string | undefined }) => `ในเล่มไม่มี “${p.start}” ให้เริ่มส่วนใหม่`,
  en: (p) => `there is no “${p.start}” in the book at which a part could begin`,
  hints: ({ near }) =>
    near !== undefined
      ? { th: `หมายถึง “${near}” หรือไม่`, en: `did you mean “${near}”?` }
      : {
          th: 'ใช้ชื่อแฟ้มที่อยู่ใน chapters (บทของเล่ม) หรือ table (ตารางสรุป) หรือ annex (ภาคผนวก)',
          en: 'name a file that chapters lists, or table, or annex',
        },
});

const PART_NUMBERED = defineFinding({
  code: 'check/part-numbered-twice',
  severity: 'warning',
  about: {
    th: 'คำว่า ส่วนที่ และเลขพิมพ์ให้เอง จึงไม่ต้องเขียนในชื่อบท',
    en: 'The number of a part is printed anyway',
  },
  th: (p: { written: string }) =>
    `“${p.written}” จะพิมพ์ซ้ำ เพราะบทนี้อยู่ใน parts (ส่วนที่ 1 2 3 ของเล่ม) ซึ่งให้เลขส่วนเอง`,
  en: (p) => `“${p.written}” is printed twice: this chapter begins a part that is numbered by itself`,
  hints: (p) => ({ th: `ลบ “${p.written}” ออกจากชื่อบท`, en: `remove “${p.written}” from the title` }),
});

const LETTERS_INSIDE = defineFinding({
  code: 'check/letters-inside',
  severity: 'warning',
  about: {
    th: 'เลขหน้า ก ข ค ใช้กับส่วนหน้าก่อนตารางสรุป',
    en: 'Page letters are for what comes before the table',
  },
  th: 'เลขหน้าเป็นตัวอักษรใช้กับส่วนหน้าของเล่ม หน้าหลังบทนี้จะเริ่มนับ 1 ใหม่',
  en: 'page letters belong to the front of the book: the pages behind this chapter begin with 1 again',
  hints: {
    th: 'ลบ pageLetters (เลขหน้าเป็นตัวอักษร) ออก หรือย้ายบทไปไว้ก่อนตาราง (place: after-announcement)',
    en: 'remove pageLetters, or move the chapter to the front (place: after-announcement)',
  },
});

/** Chapters in `plan.yaml` and their files belong together, and parts begin where something does. */
export const chapters: Rule = {
  findings: [
    MISSING_CHAPTER,
    UNLISTED_CHAPTER,
    CHAPTER_TWICE,
    CHAPTER_TITLE,
    PART_START,
    PART_NUMBERED,
    LETTERS_INSIDE,
  ],
  check: (context) => [...listedChapters(context), ...unlistedChapters(context), ...partStarts(context)],
};

function listedChapters({ plan: { source, draft }, chapters }: RuleContext): Diagnostic[] {
  const listed = draft?.chapters ?? [];
  const files = listed.map((entry) => entry?.file);
  return listed.flatMap((entry, index) => {
    const file = entry?.file;
    if (file === undefined) return [];
    const place = source.spanOf(['chapters', index, 'file'], 'value');
    const chapter = chapters.get(file)?.source;
    if (!chapter) {
      const near = nearMarkdown(file, [...chapters.keys()]);
      return [diagnostic(MISSING_CHAPTER, { file, near }, place)];
    }
    if (files.indexOf(file) < index) return [diagnostic(CHAPTER_TWICE, { file }, place)];
    const [first] = chapter.blocks;
    const isTitled = first === undefined || (first.kind === 'heading' && first.level === 1);
    const isInside = entry?.place === 'after-table' || entry?.place === 'after-annex';
    return [
      ...(isTitled ? [] : [diagnostic(CHAPTER_TITLE, {}, chapter.spanOf([0], 'value'))]),
      ...(isInside && entry?.pageLetters
        ? [diagnostic(LETTERS_INSIDE, {}, source.spanOf(['chapters', index, 'pageLetters'], 'value'))]
        : []),
    ];
  });
}

/** A name without its ending means the file. */
const nearMarkdown = (name: string, known: readonly string[]): string | undefined =>
  known.includes(`${name}.md`) ? `${name}.md` : nearestName(name, known);

function unlistedChapters({ plan: { draft }, chapters }: RuleContext): Diagnostic[] {
  const listed = draft?.chapters?.map((entry) => entry?.file) ?? [];
  // A name that broke its schema or is misspelt may have meant any of the files.
  if (!draft || listed.some((file) => file === undefined || !chapters.has(file))) return [];
  return [...chapters].flatMap(([file, { source }]) =>
    listed.includes(file)
      ? []
      : [diagnostic(UNLISTED_CHAPTER, { file }, { file: source.file, start: 0, end: 0 })],
  );
}

const TYPED_NUMBER = /^ส่วนที่\s*[\d๐-๙]+\s*[.:]?\s*/u;

function partStarts({ plan: { source, draft }, chapters }: RuleContext): Diagnostic[] {
  const listed = (draft?.chapters ?? []).flatMap((entry) => entry?.file ?? []);
  const known = ['table', 'annex', ...listed];
  return (draft?.parts ?? []).flatMap((start, index) => {
    if (start === undefined) return [];
    if (!known.includes(start)) {
      const near = nearMarkdown(start, known);
      return [diagnostic(PART_START, { start, near }, source.spanOf(['parts', index], 'value'))];
    }
    const chapter = chapters.get(start)?.source;
    const written = chapter && TYPED_NUMBER.exec(chapter.value[0] ?? '')?.[0];
    if (!chapter || written === undefined) return [];
    return [
      diagnostic(
        PART_NUMBERED,
        { written: written.trim() },
        chapter.spanInside([0], 0, written.trimEnd().length),
      ),
    ];
  });
}
