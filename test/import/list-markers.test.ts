import { expect, test } from 'vitest';
import { markerAt } from '../../src/import/sheet/list-marker.js';

test.each([...'-–—•●○▪■◦‣·*+➢✓✔'])('“%s” before a text is a bullet', (sign) => {
  for (const text of [`${sign} จัดประชุม`, `${sign}จัดประชุม`])
    expect(markerAt(text), text).toMatchObject({ marker: { style: 'dash' } });
});

test.each(['–5 องศา', 'o.k.', '๕–๑๐ คน'])('“%s” begins with no bullet', (text) => {
  expect(markerAt(text)?.marker.style).not.toBe('dash');
});
