import { type Message, UsageError } from '../diagnostics/diagnostic.js';

type Purpose = 'read' | 'write';

const DENIED: Record<Purpose, (path: string) => Message> = {
  read: (path) => ({ th: `ไม่มีสิทธิ์อ่าน “${path}”`, en: `no permission to read “${path}”` }),
  write: (path) => ({
    th: `เขียน “${path}” ไม่ได้ แฟ้มอาจเปิดค้างอยู่ในโปรแกรมอื่น (เช่น Word หรือโปรแกรมอ่าน PDF) หรือไม่มีสิทธิ์เขียน ปิดแฟ้มนั้นแล้วสั่งใหม่อีกครั้ง`,
    en: `cannot write “${path}”: it may be open in another program (Word, a PDF reader), or you may not write there; close it and try again`,
  }),
};

const noSpace = (path: string): Message => ({
  th: `เนื้อที่ดิสก์ไม่พอสำหรับเขียน “${path}” ลบแฟ้มที่ไม่ใช้แล้วสั่งใหม่อีกครั้ง`,
  en: `there is no space left on the disk to write “${path}”; remove what is not needed and try again`,
});

const SENTENCES: Readonly<Record<string, (path: string, purpose: Purpose) => Message>> = {
  EACCES: (path, purpose) => DENIED[purpose](path),
  EPERM: (path, purpose) => DENIED[purpose](path),
  EBUSY: (path, purpose) => DENIED[purpose](path),
  ETXTBSY: (path, purpose) => DENIED[purpose](path),
  ENOSPC: noSpace,
  EDQUOT: noSpace,
  EFBIG: noSpace,
  EROFS: (path) => ({
    th: `เขียน “${path}” ไม่ได้ เพราะที่เก็บนี้อ่านได้อย่างเดียว คัดลอกโฟลเดอร์ไปไว้ในเครื่องแล้วสั่งใหม่อีกครั้ง`,
    en: `cannot write “${path}”: this place is read-only; copy the folder to your own disk and try again`,
  }),
  EISDIR: (path) => ({
    th: `เขียนแฟ้ม “${path}” ไม่ได้ เพราะมีโฟลเดอร์ชื่อนี้อยู่แล้ว`,
    en: `cannot write the file “${path}”: a folder has that name`,
  }),
  ENOTDIR: (path) => ({
    th: `เขียน “${path}” ไม่ได้ เพราะส่วนหนึ่งของเส้นทางเป็นแฟ้ม ไม่ใช่โฟลเดอร์`,
    en: `cannot write “${path}”: a part of the path is a file, not a folder`,
  }),
  EEXIST: (path) => ({
    th: `เขียน “${path}” ไม่ได้ เพราะส่วนหนึ่งของเส้นทางเป็นแฟ้ม ไม่ใช่โฟลเดอร์`,
    en: `cannot write “${path}”: a part of the path is a file, not a folder`,
  }),
  ENAMETOOLONG: (path) => ({ th: `ชื่อแฟ้ม “${path}” ยาวเกินไป`, en: `the file name “${path}” is too long` }),
  ELOOP: (path) => ({
    th: `“${path}” เป็นทางลัดที่วนกลับมาที่เดิม`,
    en: `“${path}” is a link that leads back to itself`,
  }),
};

const REFUSED: Record<Purpose, (path: string, code: string) => Message> = {
  read: (path, code) => ({
    th: `อ่าน “${path}” ไม่ได้ เพราะดิสก์หรือเครือข่ายขัดข้อง (${code})`,
    en: `cannot read “${path}”: the disk or the network failed (${code})`,
  }),
  write: (path, code) => ({
    th: `เขียน “${path}” ไม่ได้ เพราะดิสก์หรือเครือข่ายขัดข้อง (${code}) ตรวจสอบที่เก็บแล้วสั่งใหม่อีกครั้ง`,
    en: `cannot write “${path}”: the disk or the network failed (${code}); look after the place and try again`,
  }),
};

/** What the system refused, as a sentence for the officer; anything else stays as it is: a bug. */
export function explainFileError(error: unknown, path: string, purpose: Purpose): unknown {
  const code = errnoOf(error);
  if (code === undefined) return error;
  return new UsageError(SENTENCES[code]?.(path, purpose) ?? REFUSED[purpose](path, code));
}

export const isErrno = (error: unknown, ...codes: readonly string[]): boolean =>
  codes.includes(errnoOf(error) ?? '');

function errnoOf(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error)) return undefined;
  return typeof error.code === 'string' && /^E[A-Z\d]+$/u.test(error.code) ? error.code : undefined;
}
