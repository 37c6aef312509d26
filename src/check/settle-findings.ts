import { CATALOGUE, diagnostic, isBlocking, isCode } from '../diagnostics/catalogue.js';
import type { Diagnostic, Severity } from '../diagnostics/diagnostic.js';
import { nearestName } from '../diagnostics/nearest-name.js';
import { listRecords, type PlanSource } from '../plan/plan-source.js';
import type { Span } from '../source/source-file.js';
import type { YamlSource } from '../source/yaml-source.js';
import { childOf } from './schema/salvage.js';
import { sortFindings } from './sort-findings.js';

/** `# plan-ignore check/some-code: reason` */
interface Ignore {
  readonly code: string;
  readonly place: Span;
  readonly covers: Span;
}

/**
 * The last step over the findings of all stages: silencings beside the data, severities of the plan,
 * order. `ranAll` is false where a stage did not run: its silencings cannot be judged then.
 */
export function settleFindings(
  found: readonly Diagnostic[],
  source: PlanSource | undefined,
  { ranAll }: { readonly ranAll: boolean },
): Diagnostic[] {
  if (!source) return sortFindings(found);
  const files = [source.plan, ...source.projects.values(), ...listRecords(source.records)];
  const ignores = files.flatMap(findIgnores);
  const used = new Set<Ignore>();
  const heard = found.filter((finding) => {
    const hits = ignores.filter((ignore) => silences(ignore, finding));
    for (const hit of hits) used.add(hit);
    return hits.length === 0 || isBlocking(finding.code);
  });
  const severities = severitiesOf(source.plan);
  const unused = ignores
    .filter(({ code }) => ranAll || /^(load|check)\//.test(code))
    .flatMap((ignore) => complain(ignore, used));
  const adjusted = [...heard, ...unused].flatMap((finding) => adjust(finding, severities.get(finding.code)));
  return sortFindings([...adjusted, ...badSeverities(source.plan, severities)]);
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

function complain(ignore: Ignore, used: ReadonlySet<Ignore>): Diagnostic[] {
  const { code, place } = ignore;
  if (!isCode(code)) return [unknownCode(code, place)];
  if (isBlocking(code)) return [diagnostic('check/cannot-silence', { code }, place)];
  return used.has(ignore) ? [] : [diagnostic('check/unused-ignore', { code }, place)];
}

function unknownCode(code: string, place: Span): Diagnostic {
  const near = nearestName(code, Object.keys(CATALOGUE));
  const hints = near === undefined ? [] : [{ th: `หมายถึง ${near} หรือไม่`, en: `did you mean ${near}?` }];
  return diagnostic('check/unknown-code', { code }, place, { hints });
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
  if (level === undefined || isBlocking(finding.code)) return [finding];
  return level === 'off' ? [] : [{ ...finding, severity: level }];
}

function badSeverities(plan: YamlSource, severities: ReadonlyMap<string, Level>): Diagnostic[] {
  return [...severities].flatMap(([code, level]) => {
    const place = plan.spanOf(['check', code], 'key');
    if (!isCode(code)) return [unknownCode(code, place)];
    return isBlocking(code) && level !== 'error' ? [diagnostic('check/cannot-silence', { code }, place)] : [];
  });
}
