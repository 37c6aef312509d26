import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import {
  type Diagnostic,
  defineFinding,
  diagnostic,
  type Finding,
  type Findings,
} from '../../src/diagnostics/diagnostic.js';
import { FINDINGS } from '../../src/findings.js';
import { reportSarif } from '../../src/report/sarif.js';

const file = { path: 'แผน ปีนี้/projects/a b.yaml', text: 'title: ต่างๆ\nnote: ก\n' };
const span = { file, start: 11, end: 12 };
const SPACING = defineFinding({
  code: 'check/some-spacing',
  severity: 'warning',
  about: { th: 'เว้นวรรคหน้าและหลัง', en: 'A space on both sides' },
  example: { wrong: 'ต่างๆ', right: 'ต่าง ๆ' },
  th: (p: { side: string }) => `ต้องเว้นวรรคข้าง${p.side}`,
  en: (p) => `a space is missing ${p.side}`,
});
const UNDATED = defineFinding({
  code: 'check/some-note',
  severity: 'info',
  th: 'ยังไม่ระบุวันที่',
  en: 'there is no date',
});
const findings: Findings = new Map<string, Finding>([
  [SPACING.code, SPACING],
  [UNDATED.code, UNDATED],
]);

const SETTING = { language: 'th', color: false, showInfo: true, showAll: false, strict: false } as const;

const report = (diagnostics: readonly Diagnostic[]) =>
  JSON.parse(reportSarif({ ...SETTING, diagnostics, findings }));

test('what SARIF 2.1.0 requires is there, and places are relative and encoded', () => {
  const sarif = report([
    diagnostic(SPACING, { side: 'หน้า' }, span, {
      fix: { span, replacement: ' ๆ', changes: 'spaces', at: 4, before: 'ๆ', after: ' ๆ' },
    }),
    diagnostic(UNDATED, {}, { file, start: 0, end: 5 }),
  ]);
  expect(sarif).toMatchObject({ version: '2.1.0', $schema: expect.stringContaining('sarif-2.1.0') });
  const [{ tool, results, columnKind }] = sarif.runs;
  expect(tool.driver.name).toBe('plan');
  expect(tool.driver.rules).toEqual([
    { id: 'check/some-note', defaultConfiguration: { level: 'note' } },
    {
      id: 'check/some-spacing',
      shortDescription: { text: 'เว้นวรรคหน้าและหลัง' },
      fullDescription: { text: 'เว้นวรรคหน้าและหลัง' },
      help: {
        text: 'เว้นวรรคหน้าและหลัง\nผิด: ต่างๆ\nถูก: ต่าง ๆ',
        markdown: ['เว้นวรรคหน้าและหลัง', '**ผิด**', '```yaml\nต่างๆ\n```', '**ถูก**', '```yaml\nต่าง ๆ\n```'].join(
          '\n\n',
        ),
      },
      defaultConfiguration: { level: 'warning' },
    },
  ]);
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

test.each([
  ['/plans/ก/plan.yaml', 'file:///plans/%E0%B8%81/plan.yaml'],
  ['C:/plans/plan.yaml', 'file:///C%3A/plans/plan.yaml'],
])('a file elsewhere has its whole address: %s', (path, uri) => {
  const elsewhere = { path, text: 'title: ก\n' };
  const { runs } = report([diagnostic(UNDATED, {}, { file: elsewhere, start: 0, end: 5 })]);
  expect(runs[0].results[0].locations[0].physicalLocation.artifactLocation.uri).toBe(uri);
});

test('every result has a place, for services refuse one without', () => {
  const { runs } = report([diagnostic(UNDATED, {})]);
  expect(runs[0].results[0].locations).toEqual([
    {
      physicalLocation: {
        artifactLocation: { uri: '.', uriBaseId: '%SRCROOT%' },
        region: { startLine: 1 },
      },
    },
  ]);
});

/** The schema of the standard (OASIS), as `@microsoft/sarif-multitool` 5.7.0 ships it under the MIT licence. */
function schemaFaults(sarif: unknown): string[] {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  const isUri = (text: string): boolean => URL.canParse(text);
  const isReference = (text: string): boolean => URL.canParse(text, 'file:///folder/');
  ajv
    .addFormat('uri', isUri)
    .addFormat('uri-reference', isReference)
    .addFormat('date-time', /^\d{4}-/u)
    .addFormat('uuid', true);
  const validate = ajv.compile(JSON.parse(readFileSync('test/report/sarif-2.1.0.schema.json', 'utf8')));
  validate(sarif);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

test('the schema of SARIF finds nothing wrong: with and without places, fixes, related places, other folders', () => {
  const elsewhere = { path: '/plans/ก/plan.yaml', text: 'title: ก\n' };
  const sarif = report([
    diagnostic(SPACING, { side: 'หน้า' }, span, {
      fix: { span, replacement: ' ๆ', changes: 'spaces', at: 4, before: 'ๆ', after: ' ๆ' },
      related: [{ message: { th: 'ที่นี่ด้วย', en: 'here too' }, span }],
    }),
    diagnostic(UNDATED, {}),
    diagnostic(UNDATED, {}, { file: elsewhere, start: 0, end: 5 }),
    { code: 'cli/refused', severity: 'error', message: { th: 'ไม่ได้', en: 'no' }, hints: [] },
  ]);
  expect(schemaFaults(sarif)).toEqual([]);
  expect(schemaFaults(report([]))).toEqual([]);
  expect(schemaFaults({ ...sarif, runs: [{ results: [{}] }] })).not.toEqual([]);
});

test('so it says of every kind of finding that there is', () => {
  const diagnostics = [...FINDINGS.keys()].map(
    (code): Diagnostic => ({ code, severity: 'warning', message: { th: 'ก', en: 'a' }, hints: [] }),
  );
  const sarif = JSON.parse(reportSarif({ ...SETTING, diagnostics, findings: FINDINGS }));
  expect(schemaFaults(sarif)).toEqual([]);
  for (const { id, defaultConfiguration } of sarif.runs[0].tool.driver.rules)
    expect(['note', 'warning', 'error'], id).toContain(defaultConfiguration?.level);
});
