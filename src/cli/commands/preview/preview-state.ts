import { createHash } from 'node:crypto';
import type { CheckConfig } from '../../../config.js';
import type { Diagnostic, Severity, Span } from '../../../diagnostics/diagnostic.js';
import { positionAt } from '../../../source/line-column.js';
import { toArabicDigits } from '../../../thai/digits.js';
import { pathFrom } from '../../../world/world.js';
import type { DrawnPage, DrawnPages } from '../../../write/svg/index.js';
import type { CompiledArtifact } from '../../../write/write-documents.js';

/** What the page in the browser is told, as plain data. */
export interface Preview {
  readonly planDir: string;
  readonly documents: readonly PreviewDocument[];
  readonly findings: readonly PreviewFinding[];
  /** Why nothing could be made, where no finding says it. */
  readonly sentence?: string;
  /** The pages are those of an earlier save. */
  readonly isStale: boolean;
  /** Page to show: the first that the last save changed. */
  readonly changed?: string;
}

export interface PreviewDocument {
  readonly name: string;
  readonly title: string;
  readonly pages: readonly PreviewPage[];
  readonly headings: readonly { readonly title: string; readonly level: number; readonly page: string }[];
}

export interface PreviewPage extends Pick<DrawnPage, 'label' | 'width' | 'height'> {
  /** Address of its drawing; another one when it looks otherwise. */
  readonly address: string;
  /** File of the plan that most of it comes from. */
  readonly file: string;
}

export interface PreviewFinding {
  readonly severity: Severity;
  readonly code: string;
  readonly message: string;
  readonly hints: readonly string[];
  /** `projects/training.yaml`, line and column from 1. */
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
  /** Where the pages show it. */
  readonly page?: string;
}

export interface ShownPages {
  readonly documents: readonly (PreviewDocument & {
    readonly drawings: ReadonlyMap<string, string>;
    /** What each page prints, to find a text in. */
    readonly texts: ReadonlyMap<string, string>;
  })[];
  readonly changed: string | undefined;
}

export interface PreviewState {
  readonly shown: Preview;
  /** Drawings by address. */
  readonly pages: ReadonlyMap<string, string>;
}

/** The pages that were made, and which of them is the first that the last ones did not have. */
export function showPages(artifacts: readonly CompiledArtifact[], last: ShownPages): ShownPages {
  const documents = artifacts.map(({ path, bytes }) => {
    const { title, pages, headings }: DrawnPages = JSON.parse(new TextDecoder().decode(bytes));
    const drawings = new Map<string, string>();
    const texts = new Map<string, string>();
    const files = filesOf(pages.length, headings);
    const shown = pages.map(({ svg, text, label, width, height }, index): PreviewPage => {
      const address = `${createHash('sha256').update(`${path} ${index} ${svg}`).digest('hex').slice(0, 32)}.svg`;
      drawings.set(address, svg);
      texts.set(address, asSearched(text));
      return { address, label, width, height, file: files[index] ?? 'plan.yaml' };
    });
    return {
      name: path.replace(/\.pages$/u, ''),
      title,
      pages: shown,
      headings: headings.flatMap(({ title: said, level, page }) => {
        const address = shown[page]?.address;
        return level > 2 || address === undefined ? [] : [{ title: said, level, page: address }];
      }),
      drawings,
      texts,
    };
  });
  const before = new Set(last.documents.flatMap(({ pages }) => pages.map(({ address }) => address)));
  const all = documents.flatMap(({ pages }) => pages.map(({ address }) => address));
  const changed = before.size === 0 ? undefined : all.find((address) => !before.has(address));
  return { documents, changed };
}

const SHEET = /^sheet-(.+)$/u;

/** Of each page the file that it comes from: a sheet's own, from its heading to the next part. */
function filesOf(count: number, headings: DrawnPages['headings']): string[] {
  const files: string[] = [];
  let file = 'plan.yaml';
  for (let page = 0; page < count; page++) {
    const [first] = headings.filter((heading) => heading.page === page && heading.level <= 2);
    const project = first && SHEET.exec(first.id)?.[1];
    if (first) file = project === undefined ? 'plan.yaml' : `projects/${project}.yaml`;
    files.push(file);
  }
  return files;
}

interface Surroundings {
  readonly config: CheckConfig;
  readonly sentence: string | undefined;
  readonly isStale: boolean;
}

const ORDER: readonly Severity[] = ['error', 'warning', 'info'];

export function previewState(
  diagnostics: readonly Diagnostic[],
  { documents, changed }: ShownPages,
  { config, sentence, isStale }: Surroundings,
): PreviewState {
  const pages = documents.flatMap((document) =>
    document.pages.map(({ address, file }) => ({ address, file, text: document.texts.get(address) ?? '' })),
  );
  const findings = diagnostics
    .map((found) => describeFinding(found, pages, config))
    .toSorted((one, other) => ORDER.indexOf(one.severity) - ORDER.indexOf(other.severity));
  return {
    shown: {
      planDir: config.planDir,
      documents: documents.map(({ drawings, texts, ...document }) => document),
      findings,
      ...(sentence !== undefined && { sentence }),
      isStale,
      ...(changed !== undefined && !isStale && { changed }),
    },
    pages: new Map(documents.flatMap(({ drawings }) => [...drawings])),
  };
}

function describeFinding(
  { severity, code, message, span, hints }: Diagnostic,
  pages: readonly SearchedPage[],
  { planDir, language }: CheckConfig,
): PreviewFinding {
  const said = { severity, code, message: message[language], hints: hints.map((hint) => hint[language]) };
  if (!span) return said;
  const { line, column } = positionAt(span.file, span.start);
  const file = span.file.path.startsWith(`${planDir}/`) ? pathFrom(planDir, span.file.path) : span.file.path;
  const page = pageShowing(
    span,
    pages.filter((shown) => shown.file === file),
  )?.address;
  return { ...said, file, line, column, ...(page !== undefined && { page }) };
}

interface SearchedPage extends Pick<PreviewPage, 'address' | 'file'> {
  readonly text: string;
}

/** Texts are set with other digits and spaces than they are written with. */
const asSearched = (text: string): string => toArabicDigits(text).replaceAll(/\s/gu, '');

/** Letters around a finding that are looked for, fewer where what stands there is not printed as it is written. */
const WIDTHS = [24, 12, 6, 3];
/** Where the printed text differs from the file: ends of lines, quotes, what is put in for names. */
const SEAM = /[\n"'{}]|\$\{/u;

/** Of the pages of a file the one that prints the text at `span`, else the first. */
function pageShowing(
  { file: { text }, start, end }: Span,
  pages: readonly SearchedPage[],
): SearchedPage | undefined {
  const before = text.slice(0, start).split(SEAM).at(-1) ?? '';
  const after = text.slice(end).split(SEAM)[0] ?? '';
  for (const width of WIDTHS) {
    const wanted = asSearched(`${before.slice(-width)}${text.slice(start, end)}${after.slice(0, width)}`);
    const found = wanted.length > 2 && pages.find((page) => page.text.includes(wanted));
    if (found) return found;
  }
  return pages[0];
}
