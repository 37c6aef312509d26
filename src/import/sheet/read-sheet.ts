import { diagnostic } from '../../diagnostics/diagnostic.js';
import type { SectionKey } from '../../plan/section-labels.js';
import { toArabicDigits } from '../../thai/digits.js';
import type { DraftItem, DraftSheet } from '../draft.js';
import { RESULTS_NOT_PARTED } from '../findings.js';
import type { Ledger } from '../ledger.js';
import type { Line } from '../manuscript.js';
import type { SheetLines } from '../parts/parts.js';
import { withoutNumber } from '../parts/sheet-start.js';
import { isBlank, joinAll, type Passage, startOf, textOf } from '../passage.js';
import { parsePeriod } from '../table/read-period.js';
import { hasOpenBox } from '../table/values.js';
import { buildItems } from './build-items.js';
import { toTokens } from './list-tokens.js';
import type { PageSetting } from './page-setting.js';
import { readBudget } from './read-budget.js';
import { readTargets } from './read-targets.js';
import { type Section, splitSections } from './split-sections.js';
import { unwrapParagraphs } from './unwrap.js';

export interface SheetSetting extends PageSetting {
  /** Markers inside a paragraph begin entries: nothing in the document counts by itself. */
  readonly hasInline: boolean;
  /** Of the plan. */
  readonly year: number | undefined;
}

/** One project sheet, from its lines. `number` and `title` come from a line above its sections, where there is one. */
export function readSheet(
  { lines, number, title, dimension, groups, schedule }: SheetLines,
  setting: SheetSetting,
  ledger: Ledger,
): DraftSheet {
  const sections = splitSections(lines);
  for (const { heading } of sections) ledger.print('heading', heading);
  const linesOf = (...keys: readonly SectionKey[]): readonly Line[] =>
    sections.filter(({ key }) => keys.includes(key)).flatMap((section) => section.lines);
  const itemsOf = (key: SectionKey): DraftItem[] =>
    sections
      .filter((section) => section.key === key)
      .flatMap((section) => readItems(section, setting, ledger));
  const words = (key: SectionKey): Passage =>
    joinAll(unwrapParagraphs(linesOf(key), { ...setting, hasTellingBlanks: false }));
  for (const group of groups) ledger.leaveOut('group', group);
  for (const tick of schedule.flatMap(({ ticks }) => ticks)) ledger.leaveOut('beside', tick);
  const [naming, titled] = partLines(linesOf('title'));
  for (const line of naming) ledger.print('heading', line.passage);
  const titles = unwrapParagraphs(titled, { ...setting, hasTellingBlanks: false });
  const own = joinAll(titles);
  const named = withoutNumber(isBlank(own) ? title : own);
  ledger.print('marker', named.number);
  const period = words('period');
  const results = partResults(sections, itemsOf, ledger);
  return {
    start: startOf(lines[0]?.passage ?? []) ?? lines[0]?.start ?? 0,
    number,
    title: named.title,
    hasLongTitle: titles.length > 1,
    rationale: unwrapParagraphs(linesOf('rationale'), setting),
    objectives: itemsOf('objectives'),
    targets: readTargets(linesOf('targets'), setting, ledger),
    steps: itemsOf('steps'),
    period,
    quarters: hasOpenBox(textOf(period)) ? [] : parsePeriod(textOf(period), setting.year),
    budget: readBudget(words('budget'), setting.year),
    responsible: words('responsible'),
    place: words('place'),
    ...results,
    dimension: dimension ?? dimensionIn([...naming, ...headsOf(sections)]),
    foreign: readForeign(sections, setting, ledger),
    schedule,
    sections: sections.map(({ key }) => key),
  };
}

const NAMES_DIMENSION = /^[^\d๐-๙]{0,24}?มิติ(?:ที่)?\s*([1-9๑-๙])(?![\d๐-๙.])/u;

/** `สนองมิติที่ ๑ …` below the title, and the lines of the title itself. */
const partLines = ([first, ...more]: readonly Line[]): [readonly Line[], readonly Line[]] => {
  const names = ({ passage }: Line): boolean => NAMES_DIMENSION.test(textOf(passage));
  return [more.filter(names), first ? [first, ...more.filter((line) => !names(line))] : []];
};

/** Headings of sections that the data has no field for, one of which may name the dimension. */
const headsOf = (sections: readonly Section[]): Pick<Line, 'passage'>[] =>
  sections.flatMap(({ key, heading, lines }) =>
    key === 'foreign' ? [{ passage: heading }, ...lines.slice(0, 1)] : [],
  );

function dimensionIn(lines: readonly Pick<Line, 'passage'>[]): number | undefined {
  const found = lines
    .map(({ passage }) => textOf(passage))
    .flatMap((text) => (hasOpenBox(text) ? [] : (NAMES_DIMENSION.exec(text)?.[1] ?? [])));
  return new Set(found).size === 1 ? Number(toArabicDigits(found[0] ?? '')) : undefined;
}

function readItems({ lines, number, key }: Section, setting: SheetSetting, ledger: Ledger): DraftItem[] {
  const items = buildItems(toTokens(lines, setting), { ...setting, section: number }, ledger);
  return key === 'objectives' ? partPurposes(items, setting, lines) : items;
}

/** Objectives without numbers, one on each line: every one begins with เพื่อ. */
function partPurposes(
  items: readonly DraftItem[],
  setting: SheetSetting,
  lines: readonly Line[],
): DraftItem[] {
  const [only] = items;
  const isList = lines.length > 1 && lines.every(({ passage }) => textOf(passage).startsWith('เพื่อ'));
  if (!only || items.length !== 1 || only.items.length > 0 || !isList || !setting.hasInline)
    return [...items];
  return lines.map(({ passage }) => ({ text: passage, marker: 'decimal', items: [], after: [] }));
}

/** Outputs and outcomes, where the document parts them; indicators fill the place that is empty. */
function partResults(
  sections: readonly Section[],
  itemsOf: (key: SectionKey) => DraftItem[],
  ledger: Ledger,
): Pick<DraftSheet, 'outputs' | 'outcomes'> {
  const both = itemsOf('results');
  const indicators = itemsOf('indicators');
  const outputs = [...both, ...itemsOf('outputs')];
  const outcomes = itemsOf('outcomes');
  if (both.length > 0 && outcomes.length === 0 && sections.every(({ key }) => key !== 'outcomes')) {
    ledger.find(diagnostic(RESULTS_NOT_PARTED, {}), both[0]?.text);
  }
  if (indicators.length === 0) return { outputs, outcomes };
  return outputs.length === 0
    ? { outputs: indicators, outcomes }
    : { outputs, outcomes: [...outcomes, ...indicators] };
}

const readForeign = (
  sections: readonly Section[],
  setting: PageSetting,
  ledger: Ledger,
): DraftSheet['foreign'] =>
  sections
    .filter(({ key }) => key === 'foreign')
    .map(({ heading, lines }) => {
      const words = unwrapParagraphs(lines, setting);
      for (const passage of words) ledger.leaveOut('beside', passage);
      return { heading, words };
    });
