import { expect, test } from 'vitest';
import { reportGithub } from '../../src/report/github.js';

test('what has a meaning in workflow commands is escaped', () => {
  const file = { path: 'a,b:c%.yaml', text: 'x\r\ny' };
  const report = reportGithub({
    diagnostics: [
      {
        code: 'check/some-code',
        severity: 'warning',
        message: { th: 'ร้อยละ 50%\r\nบรรทัดสอง: ก, ข', en: '' },
        span: { file, start: 3, end: 4 },
        hints: [],
      },
    ],
    findings: new Map(),
    language: 'th',
    color: false,
    showInfo: false,
    showAll: false,
    strict: false,
  });
  expect(report).toMatchInlineSnapshot(`
    "::warning file=a%2Cb%3Ac%25.yaml,line=2,col=1,endLine=2,endColumn=2,title=check/some-code::ร้อยละ 50%25%0D%0Aบรรทัดสอง: ก, ข
    "
  `);
});
