const CONTEXT = 3;

/** What changed between two texts of as many lines, as `diff -u` shows it. */
export function unifiedDiff(path: string, before: string, after: string): string {
  const old = before.split('\n');
  const now = after.split('\n');
  const changed = old.flatMap((line, index) => (line === now[index] ? [] : [index]));
  if (changed.length === 0) return '';
  const hunks = hunksOf(changed, old.length).map(([from, to]) => {
    const size = to - from;
    return [`@@ -${from + 1},${size} +${from + 1},${size} @@`, ...linesOf(old, now, from, to)].join('\n');
  });
  return `--- a/${path}\n+++ b/${path}\n${hunks.join('\n')}\n`;
}

/** Runs of changed lines with the lines around them; runs that touch are one. */
function hunksOf(changed: readonly number[], count: number): [number, number][] {
  const hunks: [number, number][] = [];
  for (const line of changed) {
    const from = Math.max(0, line - CONTEXT);
    const to = Math.min(count, line + CONTEXT + 1);
    const last = hunks.at(-1);
    if (last && from <= last[1]) last[1] = to;
    else hunks.push([from, to]);
  }
  return hunks;
}

function linesOf(old: readonly string[], now: readonly string[], from: number, to: number): string[] {
  const lines: string[] = [];
  for (let at = from; at < to; ) {
    if (old[at] === now[at]) {
      lines.push(` ${old[at] ?? ''}`);
      at += 1;
      continue;
    }
    let end = at;
    while (end < to && old[end] !== now[end]) end += 1;
    lines.push(
      ...old.slice(at, end).map((line) => `-${line}`),
      ...now.slice(at, end).map((line) => `+${line}`),
    );
    at = end;
  }
  return lines;
}
