import type { Language } from '../../../config.js';
import { joinPath, lastPart } from '../../../world/world.js';
import type { BuildResult } from './build-once.js';

type Written = NonNullable<BuildResult['written']>;

/** How a build ends: documents with pages, what is still to be decided, where they are, what next. */
export function describeResult(
  result: Written,
  seconds: number,
  { language, isFinal }: { readonly language: Language; readonly isFinal?: boolean },
): readonly string[] {
  const say = WORDING[language];
  const { folder, written, unchanged, removed, kept, diagnostics, documents } = result;
  const open = diagnostics.filter(({ code }) => OPEN_MARKS.includes(code)).length;
  const counts = [
    say.written(written),
    say.unchanged(unchanged),
    ...(removed > 0 ? [say.removed(removed)] : []),
    ...(kept > 0 ? [say.kept(kept)] : []),
    say.time(seconds.toFixed(1)),
  ];
  const next = open > 0 ? say.decide : isFinal || documents.length < MANY ? undefined : say.final;
  return [
    say.documents(groupDocuments(documents).map(say.group)),
    ...(open > 0 ? [say.open(open)] : []),
    say.where(folder, counts),
    ...(next === undefined ? [] : [next]),
  ];
}

const OPEN_MARKS: readonly string[] = ['check/todo', 'check/to-review'];

/** With fewer, only a part was looked for. */
const MANY = 4;

/** `plan.pdf` where it was made, the only document of a partial build, else the folder. */
export function placeToOpen({ folder, documents }: Written): string {
  const paths = documents.map(({ path }) => path);
  const names = new Set(paths.map(withoutEnding));
  const printed = paths.find((path) => path === 'plan.pdf') ?? (names.size === 1 ? paths[0] : undefined);
  return printed === undefined ? folder : joinPath(folder, printed);
}

interface DocumentGroup {
  /** A document's name, or the folder of many. */
  readonly name: string;
  readonly count: number;
  readonly pages: number;
}

/** A document in two formats is one; those of a folder are told together. */
function groupDocuments(documents: Written['documents']): readonly DocumentGroup[] {
  const pages = new Map<string, number>();
  for (const { path, pages: own = 0 } of documents) {
    const name = withoutEnding(path);
    pages.set(name, Math.max(own, pages.get(name) ?? 0));
  }
  const groups = new Map<string, DocumentGroup>();
  for (const [name, own] of pages) {
    const key = name.includes('/') ? name.slice(0, -lastPart(name).length) : name;
    const before = groups.get(key);
    groups.set(key, { name: key, count: 1 + (before?.count ?? 0), pages: own + (before?.pages ?? 0) });
  }
  return [...groups.values()];
}

const withoutEnding = (path: string): string => path.replace(/\.[^./]+$/, '');

const plural = (count: number, word: string): string => `${count} ${word}${count === 1 ? '' : 's'}`;

const WORDING = {
  th: {
    group: ({ name, count, pages }: DocumentGroup) =>
      [name, ...(name.endsWith('/') ? [`${count} ฉบับ`] : []), ...(pages > 0 ? [`${pages} หน้า`] : [])].join(
        ' ',
      ),
    documents: (groups: readonly string[]) => `เอกสาร: ${groups.join(' · ')}`,
    open: (count: number) => `ยังรอกำหนด ${count} แห่ง ทุกหน้าจึงมีคำว่า ร่าง`,
    where: (folder: string, counts: readonly string[]) => `แฟ้มอยู่ใน ${folder}/ (${counts.join(' ')})`,
    decide: 'ต่อไป: ดูสิ่งที่ยังรอกำหนดด้วย plan check แล้วสร้างใหม่',
    final: 'ต่อไป: เปิดดูด้วย plan open และสร้างฉบับจริงด้วย plan build --final',
    written: (count: number) => `เขียนใหม่ ${count} แฟ้ม`,
    unchanged: (count: number) => `คงเดิม ${count} แฟ้ม`,
    removed: (count: number) => `ลบ ${count} แฟ้ม`,
    kept: (count: number) => `เก็บแฟ้มที่แก้ไขด้วยมือไว้ ${count} แฟ้ม`,
    time: (seconds: string) => `ใช้เวลา ${seconds} วินาที`,
  },
  en: {
    group: ({ name, count, pages }: DocumentGroup) =>
      [
        name,
        ...(name.endsWith('/') ? [plural(count, 'document')] : []),
        ...(pages > 0 ? [plural(pages, 'page')] : []),
      ].join(' '),
    documents: (groups: readonly string[]) => `Documents: ${groups.join(' · ')}`,
    open: (count: number) => `Still to be decided: ${count}; until then every page says ร่าง`,
    where: (folder: string, counts: readonly string[]) =>
      `The files are in ${folder}/ (${counts.join(', ')})`,
    decide: 'Next: plan check lists what is to be decided; then build again',
    final: 'Next: plan open shows them; plan build --final makes the final version',
    written: (count: number) => `${count} written`,
    unchanged: (count: number) => `${count} unchanged`,
    removed: (count: number) => `${count} removed`,
    kept: (count: number) => `${count} edited by hand and kept`,
    time: (seconds: string) => `${seconds} s`,
  },
};
