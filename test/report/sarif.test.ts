import { expect, test } from 'vitest';
import { diagnostic } from '../../src/diagnostics/catalogue.js';
import { reportSarif } from '../../src/report/sarif.js';

const file = { path: 'แผน ปีนี้/projects/a b.yaml', text: 'title: ต่างๆ\nnote: ก\n' };
const span = { file, start: 11, end: 12 };
const report = (diagnostics: Parameters<typeof reportSarif>[0]['diagnostics']) =>
  JSON.parse(
    reportSarif({ diagnostics, language: 'th', color: false, showInfo: true } as Parameters<
      typeof reportSarif
    >[0]),
  );

test('what SARIF 2.1.0 requires is there, and places are relative and encoded', () => {
  const sarif = report([
    diagnostic('check/repeat-mark-spacing', { lacksBefore: true, lacksBehind: false }, span, {
      fix: { span, replacement: ' ๆ', changes: 'spaces', at: 0, before: 'ๆ', after: ' ๆ' },
    }),
    diagnostic('check/announcement-undated', {}, { file, start: 0, end: 5 }),
  ]);
  expect(sarif).toMatchObject({ version: '2.1.0', $schema: expect.stringContaining('sarif-2.1.0') });
  const [{ tool, results, columnKind }] = sarif.runs;
  expect(tool.driver.name).toBe('plan');
  expect(columnKind).toBe('utf16CodeUnits');
  for (const { ruleId, ruleIndex, level, message, locations } of results) {
    expect(tool.driver.rules[ruleIndex].id).toBe(ruleId);
    expect(['none', 'note', 'warning', 'error']).toContain(level);
    expect(message.text).not.toBe('');
    const { artifactLocation, region } = locations[0].physicalLocation;
    expect(artifactLocation.uri).toMatch(/^(?:[A-Za-z0-9._~!*'()-]|%[0-9A-F]{2}|\/)+$/u);
    expect(artifactLocation.uri).not.toMatch(/^(?:\/|[a-z]+:)/u);
    expect(decodeURIComponent(artifactLocation.uri)).toBe(file.path);
    expect(region.startLine).toBeGreaterThan(0);
    expect(region.startColumn).toBeGreaterThan(0);
  }
  const [{ fixes }] = results;
  expect(fixes[0].artifactChanges[0].replacements[0]).toEqual({
    deletedRegion: { startLine: 1, startColumn: 12, endLine: 1, endColumn: 13 },
    insertedContent: { text: ' ๆ' },
  });
});
