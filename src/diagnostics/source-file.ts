/** A text with the path it is shown under, relative to where the command runs. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

/** UTF-16 offsets inside a file; line and column are computed when printing. */
export interface Span {
  readonly file: SourceFile;
  readonly start: number;
  readonly end: number;
}
