/** Where a run prints. A program reads `stdout`, people read `stderr`. */
export interface Streams {
  readonly stdout: TextStream;
  readonly stderr: TextStream;
}

export interface TextStream {
  write(text: string): unknown;
  /** A terminal, where a line can be drawn over. */
  readonly isTTY?: boolean;
  readonly columns?: number;
}
