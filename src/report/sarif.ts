import type { Diagnostic, Fix, Severity, Span } from '../diagnostics/diagnostic.js';
import { positionAt } from '../source/line-column.js';
import type { Report, Reporter } from './report.js';

const LEVELS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note' };

/** By this name code-scanning services know the root of a repository. */
const BASE = '%SRCROOT%';
const BASE_NAME = {
  th: 'โฟลเดอร์ที่เรียกโปรแกรม',
  en: 'the folder in which the program was called',
} as const;

/** Services that show findings beside lines refuse one without any. */
const NOWHERE = {
  physicalLocation: { artifactLocation: { uri: '.', uriBaseId: BASE }, region: { startLine: 1 } },
};

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
        originalUriBaseIds: { [BASE]: { description: { text: BASE_NAME[report.language] } } },
        results: report.diagnostics.map((finding) => toResult(finding, rules, report)),
      },
    ],
  };
  return `${JSON.stringify(sarif, undefined, 2)}\n`;
};

const EXAMPLE = {
  th: { wrong: 'ผิด', right: 'ถูก' },
  en: { wrong: 'Wrong', right: 'Right' },
} as const;

const fence = (text: string): string => `\`\`\`yaml\n${text}\n\`\`\``;

function describeRule(id: string, { language, findings }: Report) {
  const finding = findings.get(id);
  if (!finding) return { id };
  const { about, example, severity } = finding;
  const text = about?.[language];
  const { wrong, right } = EXAMPLE[language];
  const shown = example && [`${wrong}: ${example.wrong}`, `${right}: ${example.right}`];
  const help = [...(text === undefined ? [] : [text]), ...(shown ?? [])];
  const fenced = example && [`**${wrong}**`, fence(example.wrong), `**${right}**`, fence(example.right)];
  return {
    id,
    ...(text !== undefined && { shortDescription: { text }, fullDescription: { text } }),
    ...(help.length > 0 && {
      help: {
        text: help.join('\n'),
        markdown: [...(text === undefined ? [] : [text]), ...(fenced ?? [])].join('\n\n'),
      },
    }),
    defaultConfiguration: { level: LEVELS[severity] },
  };
}

function toResult(finding: Diagnostic, rules: readonly string[], { language }: Report) {
  const { code, severity, message, hints, span, related, fix } = finding;
  return {
    ruleId: code,
    ruleIndex: rules.indexOf(code),
    level: LEVELS[severity],
    message: { text: [message[language], ...hints.map((hint) => hint[language])].join('\n') },
    locations: [span ? locationOf(span) : NOWHERE],
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

/** Relative to where the program was called, as the services want it; a file elsewhere by its whole address. */
function artifactAt(path: string): { readonly uri: string; readonly uriBaseId?: string } {
  const encoded = path.split('/').map(encodeURIComponent).join('/');
  return /^(\/|[A-Za-z]:)/u.test(path)
    ? { uri: `file://${path.startsWith('/') ? '' : '/'}${encoded}` }
    : { uri: encoded, uriBaseId: BASE };
}

function locationOf({ file, start, end }: Span) {
  const first = positionAt(file, start);
  const last = positionAt(file, end);
  return {
    physicalLocation: {
      artifactLocation: artifactAt(file.path),
      region: {
        startLine: first.line,
        startColumn: first.column,
        endLine: last.line,
        endColumn: last.column,
      },
    },
  };
}
