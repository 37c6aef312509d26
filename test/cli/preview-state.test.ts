import { expect, test } from 'vitest';
import { previewState, showPages } from '../../src/cli/commands/preview/preview-state.js';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.js';

const page = (text: string) => ({ svg: `<svg>${text}</svg>`, text, label: '', width: 1, height: 1 });
const drawn = {
  title: 'แผน',
  pages: [
    page('ตาราง โครงการอบรมบุคลากรจำนวน ๔๕ คน'),
    page('โครงการอบรมบุคลากร หลักการและเหตุผล'),
    page('อบรมบุคลากรจำนวน ๔๕ คน ของ อบต.ทดสอบ ประเมินผลทุกไตรมาส'),
  ],
  headings: [
    { id: 'summary', level: 1, title: 'ตาราง', page: 0, y: 0 },
    { id: 'sheet-training', level: 2, title: 'ลำดับที่ ๑', page: 1, y: 0 },
  ],
};
const bytes = new TextEncoder().encode(JSON.stringify(drawn));
const pages = showPages([{ path: 'plan.pages', bytes, fonts: [] }], { documents: [], changed: undefined });

const config = {
  planDir: 'data/2569',
  language: 'th',
  report: 'human',
  strict: false,
  quiet: false,
  color: false,
  showInfo: false,
  showAll: false,
} as const;

test.each([
  ['a sentence on a later page of its sheet', 'steps: ["อบรมบุคลากรจำนวน 45 คน"]', '45 คน', 2],
  ['one with a name put in', 'steps: [ของ${org.shortName} ประเมินผลทุกไตรมาส]', 'ประเมินผล', 2],
  ['a title, on the first page of the sheet', 'title: โครงการอบรมบุคลากร', 'โครงการ', 1],
  ['what is printed nowhere', 'quarters: [2, 3]', '2', 1],
])('a finding leads to the page that shows it: %s', (_, text, part, index) => {
  const start = text.indexOf(part);
  const file = { path: 'data/2569/projects/training.yaml', text };
  const finding: Diagnostic = {
    code: 'check/x',
    severity: 'warning',
    message: { th: 'ก', en: 'a' },
    hints: [],
    span: { file, start, end: start + part.length },
  };
  const { shown } = previewState([finding], pages, { config, sentence: undefined, isStale: false });
  expect(shown.findings[0]?.page).toBe(shown.documents[0]?.pages[index]?.address);
});
