import { describe, expect, test } from 'vitest';
import { printMarker } from '../../src/document/marker.js';
import type { List } from '../../src/document/model.js';
import { blocksOf, findings, parsePart } from './parse-part.js';

const item = (text: string, inside = '') => `<li>${text}${inside}</li>`;
const list = (markers: string, ...items: string[]) => `<ol markers="${markers}">${items.join('\n')}</ol>`;

/** Markers and styles, indented by level. */
function outline(markup: string): string[] {
  const lines = ({ items, level, style }: List): string[] =>
    items.flatMap((entry) => [
      `${'  '.repeat(level - 1)}${printMarker(entry.marker)} ${style}`,
      ...(entry.items ? lines(entry.items) : []),
      ...(entry.after ?? []).map((paragraph) => `${'  '.repeat(level)}${paragraph.style}`),
    ]);
  return blocksOf(markup).flatMap((block) => (block.kind === 'list' ? lines(block) : []));
}

describe('markers follow from nesting', () => {
  test('decimal below decimal counts on', () => {
    const deepest = list('decimal', item('ค'));
    expect(
      outline(list('decimal', item('ก'), item('ข', list('decimal', item('ข', deepest), item('ข'))))),
    ).toEqual(['1) list1', '2) list1', '  2.1) list2', '    2.1.1) list3', '  2.2) list2']);
  });

  test('decimal below parentheses or a dash begins again', () => {
    const inner = list('decimal', item('ข', list('decimal', item('ค'))));
    expect(outline(list('decimal', item('ก', list('parenthesis', item('ก'), item('ก', inner)))))).toEqual([
      '1) list1',
      '  (1) list2',
      '  (2) list2',
      '    1) list3',
      '      1.1) list4',
    ]);
    expect(outline(list('dash', item('ก', list('decimal', item('ข')))))).toEqual(['- list1', '  1) list2']);
  });
});

test('text after a sub-list belongs to its item', () => {
  const markup = list('decimal', `<li>ก${list('dash', item('ข'))}<after>ต่อ</after><after>จบ</after></li>`);
  expect(outline(markup)).toEqual(['1) list1', '  - list2-dash', '  list1-text', '  list1-text']);
});

test('a seventh level is a finding', () => {
  const deep = Array.from({ length: 7 }).reduce<string>((inside) => list('decimal', item('ก', inside)), '');
  expect(findings(parsePart(deep).diagnostics)).toEqual([
    expect.stringContaining('compose/list-too-deep in part.hbs a list nests deeper than 6 levels'),
  ]);
});

test('only entries stand in a list', () => {
  expect(findings(parsePart('<ol><p>ก</p></ol>').diagnostics)).toEqual([
    'part.hbs:1:5 compose/misplaced-element in part.hbs <p> cannot stand inside <ol>: <p>ก</p></ol>',
  ]);
});
