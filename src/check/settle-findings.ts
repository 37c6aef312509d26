import {
  type Diagnostic,
  defineFinding,
  diagnostic,
  type Finding,
  type Findings,
  type Severity,
  type Span,
} from '../diagnostics/diagnostic.js';
import { nearestName } from '../diagnostics/nearest-name.js';
import { listRecords, type PlanSource } from '../plan/plan-source.js';
import { childOf, type YamlSource } from '../source/yaml-source.js';

const UNUSED_IGNORE = defineFinding({
  code: 'check/unused-ignore',
  severity: 'warning',
  about: { th: 'plan-ignore ต้องละเว้นอะไรบางอย่าง', en: 'A silencing silences something' },
  th: (p: { code: string }) => `plan-ignore ${p.code} ไม่ได้ละเว้นข้อค้นพบใด`,
  en: (p) => `plan-ignore ${p.code} silences nothing`,
  hints: { th: 'ลบหมายเหตุนี้', en: 'remove the comment' },
});

const UNKNOWN_CODE = defineFinding({
  code: 'check/unknown-code',
  severity: 'warning',
  about: { th: 'รหัสข้อตรวจต้องมีอยู่', en: 'Codes of silencings and severities exist' },
  th: (p: { code: string }) => `ไม่มีรหัสข้อตรวจ “${p.code}”`,
  en: (p) => `there is no check called “${p.code}”`,
});

const CANNOT_SILENCE = defineFinding({
  code: 'check/cannot-silence',
  severity: 'warning',
  about: { th: 'ข้อที่ทำให้พิมพ์แผนไม่ได้ละเว้นไม่ได้', en: 'What keeps a plan from being printed cannot be silenced' },
  th: (p: { code: string }) => `ละเว้น ${p.code} ไม่ได้ เพราะหากไม่แก้จะพิมพ์แผนไม่ได้`,
  en: (p) => `${p.code} cannot be silenced: without mending it there is no plan to print`,
  hints: { th: 'แก้ข้อมูลตามที่แจ้ง แล้วลบการละเว้นนี้', en: 'mend the data and remove the silencing' },
});

export const SETTLING: readonly Finding[] = [UNUSED_IGNORE, UNKNOWN_CODE, CANNOT_SILENCE];

/** `# plan-ignore check/some-code: reason` */
interface Ignore {
  readonly code: string;
  readonly place: Span;
  readonly covers: Span;
}

interface SettleOptions {
  /** False where a stage did not run: its silencings cannot be judged then. */
  readonly ranAll: boolean;
  /** Every kind that some stage may find. */
  readonly findings: Findings;
}

/** The last step over the findings of all stages: silencings beside the data, severities of the plan, order. */
export function settleFindings(
  found: readonly Diagnostic[],
  source: PlanSource | undefined,
  { ranAll, findings }: SettleOptions,
): Diagnostic[] {
  if (!source) return sortFindings(found);
  const { plan, projects, chapters, records } = source;
  const files = [plan, ...projects.values(), ...chapters.values(), ...listRecords(records)];
  const ignores = files.flatMap(findIgnores);
  const used = new Set<Ignore>();
  const heard = found.filter((finding) => {
    const hits = ignores.filter((ignore) => silences(ignore, finding));
    for (const hit of hits) used.add(hit);
    return hits.length === 0 || finding.blocking;
  });
  const severities = severitiesOf(source.plan);
  const unused = ignores
    .filter(({ code }) => ranAll || /^(load|check)\//.test(code))
    .flatMap((ignore) => complain(ignore, used, findings));
  const adjusted = [...heard, ...unused].flatMap((finding) => adjust(finding, severities.get(finding.code)));
  return sortFindings([...adjusted, ...badSeverities(source.plan, severities, findings)]);
}

function findIgnores({ comments }: YamlSource): Ignore[] {
  return comments().flatMap(({ text, span, covers }) => {
    const match = /^plan-ignore\b\s*([^\s:]*)/.exec(text);
    return match ? [{ code: match[1] ?? '', place: span, covers }] : [];
  });
}

const silences = ({ code, covers }: Ignore, { code: foundCode, span }: Diagnostic): boolean =>
  code === foundCode &&
  span?.file === covers.file &&
  span.start >= covers.start &&
  span.start < Math.max(covers.end, covers.start + 1);

function complain(ignore: Ignore, used: ReadonlySet<Ignore>, findings: Findings): Diagnostic[] {
  const { code, place } = ignore;
  const meant = findings.get(code);
  if (!meant) return [unknownCode(code, place, findings)];
  if (meant.blocking) return [diagnostic(CANNOT_SILENCE, { code }, place)];
  return used.has(ignore) ? [] : [diagnostic(UNUSED_IGNORE, { code }, place)];
}

function unknownCode(code: string, place: Span, findings: Findings): Diagnostic {
  const near = nearestName(code, [...findings.keys()]);
  const hints = near === undefined ? [] : [{ th: `หมายถึง ${near} หรือไม่`, en: `did you mean ${near}?` }];
  return diagnostic(UNKNOWN_CODE, { code }, place, { hints });
}

type Level = Severity | 'off';

function severitiesOf(plan: YamlSource): ReadonlyMap<string, Level> {
  const written = childOf(plan.value, 'check');
  if (typeof written !== 'object' || written === null) return new Map();
  return new Map(Object.entries(written).flatMap(([code, level]) => (isLevel(level) ? [[code, level]] : [])));
}

const isLevel = (value: unknown): value is Level =>
  value === 'off' || value === 'info' || value === 'warning' || value === 'error';

function adjust(finding: Diagnostic, level: Level | undefined): Diagnostic[] {
  if (level === undefined || finding.blocking) return [finding];
  return level === 'off' ? [] : [{ ...finding, severity: level }];
}

function badSeverities(
  plan: YamlSource,
  severities: ReadonlyMap<string, Level>,
  findings: Findings,
): Diagnostic[] {
  return [...severities].flatMap(([code, level]) => {
    const place = plan.spanOf(['check', code], 'key');
    const meant = findings.get(code);
    if (!meant) return [unknownCode(code, place, findings)];
    return meant.blocking && level !== 'error' ? [diagnostic(CANNOT_SILENCE, { code }, place)] : [];
  });
}

/** By file and place, each finding once. */
export function sortFindings(found: readonly Diagnostic[]): Diagnostic[] {
  const unique = new Map(found.map((finding) => [identityOf(finding), finding]));
  return [...unique.values()].sort(compareFindings);
}

function compareFindings(a: Diagnostic, b: Diagnostic): number {
  return (
    compareTexts(a.span?.file.path ?? '', b.span?.file.path ?? '') ||
    (a.span?.start ?? 0) - (b.span?.start ?? 0) ||
    compareTexts(a.code, b.code)
  );
}

/** By code units, the same on every system. */
const compareTexts = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const identityOf = ({ code, message, span }: Diagnostic): string =>
  [span?.file.path, span?.start, span?.end, code, message.en].join('\n');
