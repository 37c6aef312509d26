import type { Language } from '../config.js';
import type { BuildResult } from './build.js';

interface Wording {
  readonly watching: (dir: string) => string;
  readonly stopped: string;
  readonly failed: string;
  readonly written: (count: number) => string;
  readonly kept: (count: number) => string;
}

export const WATCH_TEXTS: Readonly<Record<Language, Wording>> = {
  th: {
    watching: (dir) => `กำลังเฝ้าดู ${dir} แม่แบบ และแบบอักษร บันทึกแฟ้มแล้วเอกสารจะสร้างใหม่เอง (หยุดด้วย Ctrl-C)`,
    stopped: 'หยุดเฝ้าดูแล้ว',
    failed: 'มีข้อผิดพลาด ยังไม่สร้างเอกสารใหม่',
    written: (count) => `เขียนใหม่ ${count} แฟ้ม`,
    kept: (count) => `เก็บแฟ้มที่แก้ไขด้วยมือไว้ ${count} แฟ้ม`,
  },
  en: {
    watching: (dir) =>
      `Watching ${dir}, templates and fonts; save a file and the documents follow (Ctrl-C ends)`,
    stopped: 'No longer watching.',
    failed: 'errors, the documents are as they were',
    written: (count) => `${count} written`,
    kept: (count) => `${count} edited by hand and kept`,
  },
};

/** One line per rebuild: `14:03:07  3 written  212 ms`. */
export function rebuildLine(
  { written }: BuildResult,
  hasFailed: boolean,
  milliseconds: number,
  at: Date,
  { language }: { readonly language: Language },
): string {
  const say = WATCH_TEXTS[language];
  const clock = [at.getHours(), at.getMinutes(), at.getSeconds()]
    .map((part) => String(part).padStart(2, '0'))
    .join(':');
  const parts = written
    ? [say.written(written.written), ...(written.kept > 0 ? [say.kept(written.kept)] : [])]
    : [];
  const what = written ? parts.join(' ') : hasFailed ? say.failed : '';
  return `${clock}  ${what}  ${milliseconds} ms`;
}
