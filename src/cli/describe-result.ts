import type { BuildConfig } from '../compile.js';
import type { WriteResult } from './write-artifacts.js';

/** The closing line of a build: where the files are, what happened to them, how long it took. */
export function describeResult(
  result: WriteResult,
  folder: string,
  seconds: number,
  { language }: Pick<BuildConfig, 'language'>,
): string {
  const { written, unchanged, removed, kept } = result;
  const time = seconds.toFixed(1);
  if (language === 'en') {
    const parts = [`${written} written`, `${unchanged} unchanged`];
    if (removed > 0) parts.push(`${removed} removed`);
    if (kept > 0) parts.push(`${kept} edited by hand and kept`);
    return `The files are in ${folder}/ (${parts.join(', ')}; ${time} s)`;
  }
  const parts = [`เขียนใหม่ ${written} แฟ้ม`, `คงเดิม ${unchanged} แฟ้ม`];
  if (removed > 0) parts.push(`ลบ ${removed} แฟ้ม`);
  if (kept > 0) parts.push(`เก็บแฟ้มที่แก้ไขด้วยมือไว้ ${kept} แฟ้ม`);
  return `แฟ้มอยู่ใน ${folder}/ (${parts.join(' ')} ใช้เวลา ${time} วินาที)`;
}
