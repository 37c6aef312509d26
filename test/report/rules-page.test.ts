import { expect, test } from 'vitest';
import { FINDINGS } from '../../src/findings.js';

test('src/check/RULES.md is up to date', async () => {
  await expect(rulesPage()).toMatchFileSnapshot('../../src/check/RULES.md');
});

const inMarkdown = (text: string): string =>
  text
    .split('\n')
    .map((line) => `\`${line}\``)
    .join(' ');

function rulesPage(): string {
  const rules = [...FINDINGS.values()].filter(({ code, about }) => about && code.startsWith('check/'));
  const sections = rules.map(({ code, severity, blocking, about, example }) =>
    [
      `## ${code}`,
      '',
      `${severity}${blocking ? ', cannot be silenced' : ''}. ${about?.en}. ${about?.th}`,
      '',
      ...(example ? [`${inMarkdown(example.wrong)} → ${inMarkdown(example.right)}`, ''] : []),
    ].join('\n'),
  );
  return [
    '# Rules of `plan check`',
    '',
    'Made from what each rule says of itself; `npx vitest run test/report --update` writes it anew.',
    'What cannot be silenced keeps a plan from being printed.',
    '',
    'One place is silenced by a comment above its field: `# plan-ignore check/some-code: reason`.',
    'A severity is set in `plan.yaml`: `check: { check/some-code: off }` (off, info, warning, error).',
    '',
    ...sections,
  ].join('\n');
}
