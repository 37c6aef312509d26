import { positionAt } from '../../../source/line-column.js';
import { isRecord } from '../../../source/value-at.js';
import type { YamlSource } from '../../../source/yaml-source.js';
import { toThaiDigits } from '../../../thai/digits.js';

/** A text that names the old year itself, where `${year}` would have followed the plan. */
export interface YearMention {
  readonly file: string;
  readonly line: number;
  readonly excerpt: string;
}

const AROUND = 24;

export function findYearMentions(projects: readonly YamlSource[], year: number): YearMention[] {
  return projects.flatMap((project) =>
    textsIn(project.value, []).flatMap(({ path, text }) => {
      const at = placeOfYear(text, year);
      if (at < 0) return [];
      return [{ file: project.file.path, line: lineOf(project, path, at), excerpt: excerptAt(text, at) }];
    }),
  );
}

interface TextAt {
  readonly path: readonly (string | number)[];
  readonly text: string;
}

function textsIn(value: unknown, path: readonly (string | number)[]): TextAt[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (Array.isArray(value)) return value.flatMap((item, index) => textsIn(item, [...path, index]));
  return isRecord(value) ? Object.entries(value).flatMap(([key, item]) => textsIn(item, [...path, key])) : [];
}

/** Not inside a longer number. */
function placeOfYear(text: string, year: number): number {
  const digits = `${year}|${toThaiDigits(String(year))}`;
  return text.search(new RegExp(`(?<![0-9๐-๙])(?:${digits})(?![0-9๐-๙])`, 'u'));
}

const lineOf = ({ spanInside, file }: YamlSource, path: TextAt['path'], at: number): number =>
  positionAt(file, spanInside(path, at, at + 4).start).line;

function excerptAt(text: string, at: number): string {
  const start = Math.max(0, at - AROUND);
  const end = Math.min(text.length, at + 4 + AROUND);
  return `${start > 0 ? '…' : ''}${text.slice(start, end)}${end < text.length ? '…' : ''}`;
}
