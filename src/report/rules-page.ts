import type { Language } from '../config.js';
import { ABOUT } from '../diagnostics/catalogue/about.js';
import { CATALOGUE, isBlocking } from '../diagnostics/catalogue.js';
import type { Severity } from '../diagnostics/diagnostic.js';

interface Rule {
  readonly code: string;
  readonly severity: Severity;
  readonly th: string;
  readonly en: string;
  readonly wrong?: string;
  readonly right?: string;
}

const SEVERITY: Readonly<Record<Language, Readonly<Record<Severity, string>>>> = {
  th: { error: 'ข้อผิดพลาด', warning: 'คำเตือน', info: 'ข้อสังเกต' },
  en: { error: 'error', warning: 'warning', info: 'info' },
};

/** Every rule of `plan check`, in the order of the catalogue. */
function rules(): Rule[] {
  return Object.entries(CATALOGUE).flatMap(([code, { severity }]) =>
    code.startsWith('check/') ? [{ code, severity, ...(ABOUT[code] ?? { th: '', en: '' }) }] : [],
  );
}

/** What `--list-rules` prints. */
export function listRules(language: Language): string {
  const all = rules();
  const widest = Math.max(...all.map(({ code }) => code.length));
  const lines = all.map(
    (rule) => `${rule.code.padEnd(widest)}  ${SEVERITY[language][rule.severity]}  ${rule[language]}`,
  );
  return `${lines.join('\n')}\n`;
}

/** What `--explain` prints; undefined where there is no such rule. */
export function explainRule(code: string, language: Language): string | undefined {
  const rule = rules().find((each) => each.code === code || each.code === `check/${code}`);
  if (!rule) return undefined;
  const { wrong, right, severity } = rule;
  const say = language === 'th' ? THAI : ENGLISH;
  return [
    `${rule.code} (${SEVERITY[language][severity]})`,
    rule[language],
    ...(wrong !== undefined && right !== undefined ? [`${say.wrong} ${wrong}`, `${say.right} ${right}`] : []),
    isBlocking(rule.code) ? say.blocking : say.silence(rule.code),
    '',
  ].join('\n');
}

const THAI = {
  wrong: 'ไม่ใช่:',
  right: 'ใช้:   ',
  blocking: 'หากไม่แก้จะพิมพ์แผนไม่ได้ จึงละเว้นไม่ได้',
  silence: (code: string): string =>
    `ละเว้นเฉพาะแห่งด้วยบรรทัด “# plan-ignore ${code}: เหตุผล” เหนือช่องนั้น หรือปรับระดับใน plan.yaml ด้วย check: { ${code}: off }`,
};

const ENGLISH: typeof THAI = {
  wrong: 'not: ',
  right: 'but: ',
  blocking: 'Without mending it there is no plan to print: it cannot be silenced.',
  silence: (code) =>
    `Silence one place with the line “# plan-ignore ${code}: reason” above its field, or set the level in plan.yaml: check: { ${code}: off }`,
};

/** The page `src/check/RULES.md`. */
export function rulesPage(): string {
  const sections = rules().map(({ code, severity, th, en, wrong, right }) =>
    [
      `## ${code}`,
      '',
      `${severity}${isBlocking(code) ? ', cannot be silenced' : ''}. ${en}. ${th}`,
      '',
      ...(wrong !== undefined && right !== undefined ? [`\`${wrong}\` → \`${right}\``, ''] : []),
    ].join('\n'),
  );
  return [
    '# Rules of `plan check`',
    '',
    'Made from the catalogue of findings; `npx vitest run test/report --update` writes it anew.',
    'What cannot be silenced keeps a plan from being printed.',
    '',
    'One place is silenced by a comment above its field: `# plan-ignore check/some-code: reason`.',
    'A severity is set in `plan.yaml`: `check: { check/some-code: off }` (off, info, warning, error).',
    '',
    ...sections,
  ].join('\n');
}
