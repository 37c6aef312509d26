import type { Diagnostic, Fix, Severity } from '../diagnostics/diagnostic.js';
import type { Span } from '../diagnostics/source-file.js';
import { positionAt } from '../source/line-column.js';
import type { Report, Reporter } from './report.js';

const LEVELS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note' };

/** SARIF 2.1.0, as code-scanning services read it. */
export const reportSarif: Reporter = (report) => {
  const rules = [...new Set(report.diagnostics.map(({ code }) => code))].sort();
  const sarif = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'plan', rules: rules.map((id) => describeRule(id, report)) } },
        columnKind: 'utf16CodeUnits',
        results: report.diagnostics.map((finding) => toResult(finding, rules, report)),
      },
    ],
  };
  return `${JSON.stringify(sarif, undefined, 2)}\n`;
};

function describeRule(id: string, { language, findings }: Report) {
  const about = findings.get(id)?.about;
  return { id, ...(about && { shortDescription: { text: about[language] } }) };
}

function toResult(finding: Diagnostic, rules: readonly string[], { language }: Report) {
  const { code, severity, message, hints, span, related, fix } = finding;
  return {
    ruleId: code,
    ruleIndex: rules.indexOf(code),
    level: LEVELS[severity],
    message: { text: [message[language], ...hints.map((hint) => hint[language])].join('\n') },
    ...(span && { locations: [locationOf(span)] }),
    ...(fix && { fixes: [fixOf(fix)] }),
    ...(related && {
      relatedLocations: related.map((other) => ({
        ...locationOf(other.span),
        message: { text: other.message[language] },
      })),
    }),
  };
}

function fixOf({ span, replacement }: Fix) {
  const { artifactLocation, region } = locationOf(span).physicalLocation;
  return {
    artifactChanges: [
      { artifactLocation, replacements: [{ deletedRegion: region, insertedContent: { text: replacement } }] },
    ],
  };
}

function locationOf({ file, start, end }: Span) {
  const first = positionAt(file, start);
  const last = positionAt(file, end);
  return {
    physicalLocation: {
      artifactLocation: { uri: file.path.split('/').map(encodeURIComponent).join('/') },
      region: {
        startLine: first.line,
        startColumn: first.column,
        endLine: last.line,
        endColumn: last.column,
      },
    },
  };
}
