import type { Language } from '../config.js';
import {
  type Diagnostic,
  diagnostic,
  type Finding,
  type Findings,
  type Severity,
} from '../diagnostics/diagnostic.js';
import { displayWidth } from '../thai/display-width.js';

const SEVERITY: Readonly<Record<Language, Readonly<Record<Severity, string>>>> = {
  th: { error: 'ข้อผิดพลาด', warning: 'คำเตือน', info: 'ข้อสังเกต' },
  en: { error: 'error', warning: 'warning', info: 'info' },
};

/** The kinds of findings that are rules: each says what it asks for. */
const rulesOf = (findings: Findings) =>
  [...findings.values()].flatMap(({ about, ...rest }) =>
    about && rest.code.startsWith('check/') ? [{ ...rest, about }] : [],
  );

/** What `--list-rules` prints. */
export function listRules(findings: Findings, language: Language): string {
  const rules = rulesOf(findings);
  const widest = Math.max(...rules.map(({ code }) => code.length));
  const lines = rules.map(
    ({ code, severity, about }) =>
      `${code.padEnd(widest)}  ${SEVERITY[language][severity]}  ${about[language]}`,
  );
  return `${lines.join('\n')}\n`;
}

/** What `--explain` prints; undefined where there is no such finding. What is no rule is explained by what it says. */
export function explainRule(findings: Findings, asked: string, language: Language): string | undefined {
  const finding =
    findings.get(asked) ?? [...findings.values()].find(({ code }) => code.endsWith(`/${asked}`));
  if (!finding) return undefined;
  const { code, severity, blocking, about, example } = finding;
  const say = language === 'th' ? THAI : ENGLISH;
  return [
    `${code} (${SEVERITY[language][severity]})`,
    ...(about ? [about[language]] : whatItSays(finding, language)),
    ...(example ? [labelled(say.wrong, example.wrong), labelled(say.right, example.right)] : []),
    blocking ? say.blocking : say.silence(code),
    '',
  ].join('\n');
}

/** The finding's own words and ways out, … for what they name. */
function whatItSays(finding: Finding, language: Language): readonly string[] {
  const { message, hints }: Diagnostic = Reflect.apply(diagnostic, undefined, [finding, ANY_PARAMETERS]);
  return [message[language], ...hints.map((way) => `→ ${way[language]}`)];
}

/** Prints as …, and so does whatever a sentence takes from it or makes of it. */
const ANY_PARAMETERS: object = new Proxy(() => undefined, {
  get: (_, name) => (name === Symbol.toPrimitive ? () => '…' : ANY_PARAMETERS),
  apply: () => ANY_PARAMETERS,
});

/** Further lines begin below the first. */
const labelled = (label: string, text: string): string =>
  `${label} ${text.replaceAll('\n', `\n${' '.repeat(displayWidth(label) + 1)}`)}`;

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
