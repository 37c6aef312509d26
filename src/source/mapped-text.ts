/** A decoded string that remembers, for each of its UTF-16 units, where it stands in the file. */
export interface MappedText {
  readonly text: string;
  /** Offset of the first and behind the last source unit of each decoded unit. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** Collects decoded text piece by piece. */
export class MappedTextBuilder {
  text = '';
  readonly starts: number[] = [];
  readonly ends: number[] = [];

  /** Source that stands for itself. */
  addVerbatim(source: string, start: number): void {
    this.text += source;
    for (let index = 0; index < source.length; index += 1) {
      this.starts.push(start + index);
      this.ends.push(start + index + 1);
    }
  }

  /** Text that the source between `start` and `end` stands for: an escape, a fold. */
  add(text: string, start: number, end: number): void {
    this.text += text;
    for (let index = 0; index < text.length; index += 1) {
      this.starts.push(start);
      this.ends.push(end);
    }
  }
}

/** A line of source with its own offset; the line end is not part of it. */
export interface SourceLine {
  readonly text: string;
  readonly start: number;
}

/** Lines parted by LF or CRLF. */
export function splitSourceLines(source: string, offset: number): SourceLine[] {
  const lines: SourceLine[] = [];
  let start = 0;
  for (const match of source.matchAll(/\r?\n/g)) {
    lines.push({ text: source.slice(start, match.index), start: offset + start });
    start = match.index + match[0].length;
  }
  lines.push({ text: source.slice(start), start: offset + start });
  return lines;
}
