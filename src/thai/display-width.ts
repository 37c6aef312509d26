import { graphemeClusters } from './grapheme-clusters.js';

const ZERO_WIDTH = /[\p{Mn}\p{Me}\p{Cf}]/u;
const DOUBLE_WIDTH =
  /\p{Emoji_Presentation}|[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFF00-\uFF60]/u;

/** Terminal columns of `text`. Thai vowels and tone marks above or below take none. */
export function displayWidth(text: string): number {
  let width = 0;
  for (const character of text) {
    if (ZERO_WIDTH.test(character)) continue;
    width += DOUBLE_WIDTH.test(character) ? 2 : 1;
  }
  return width;
}

/** As much of `text` as fits into `columns`, cut between grapheme clusters, with `…` where something is left out. */
export function cutToWidth(text: string, columns: number): string {
  if (displayWidth(text) <= columns) return text;
  let width = 1;
  let kept = '';
  for (const cluster of graphemeClusters(text)) {
    width += displayWidth(cluster);
    if (width > columns) break;
    kept += cluster;
  }
  return `${kept.trimEnd()}…`;
}
