import { DIMENSIONS, type Fact } from './facts.js';
import { amount, COVER, type PlanForm, paragraphs, plain, STANDARD, thai, ticks } from './forms.js';
import { OFFICE_FACTS } from './office-facts.js';
import type { Block, Cell } from './print-form.js';

/** Titles that do not say โครงการ, or go over two lines. */
const FACTS: readonly Fact[] = OFFICE_FACTS.map((fact, index) => ({
  ...fact,
  title:
    index % 2 === 0
      ? `${fact.title} ของส่วนราชการทุกแห่งในสังกัด ประจำปีงบประมาณ พ.ศ. 2568`
      : fact.title.replace(/^(?:โครงการ|มาตรการ|กิจกรรม)\s*/u, ''),
}));

/** The sections behind the title, which no heading names. */
const sections = (
  fact: Fact,
  heading: (name: string, index: number) => string,
  mark: (index: number, section: number) => string,
): Block[] =>
  STANDARD.filter(([section]) => section !== 'title').flatMap(([section, name], index) => [
    { bold: heading(name, index + 1) },
    ...paragraphs(fact, section, plain, (entry) => mark(entry, index + 1)),
  ]);

const table: Block = {
  rows: [
    ['ลำดับ', 'โครงการ', 'มิติ', 'งบประมาณ', 'ไตรมาส 1', 'ไตรมาส 2', 'ไตรมาส 3', 'ไตรมาส 4'],
    ...FACTS.map((fact, index): Cell[] => [
      `${index + 1}`,
      fact.title,
      `${fact.dimension}`,
      amount(fact.budget),
      ...ticks(fact),
    ]),
  ],
};

const nested: PlanForm = {
  name: 'sections counted under bare titles',
  facts: FACTS,
  blocks: [
    ...COVER,
    table,
    'page',
    { centred: 'รายละเอียดโครงการ' },
    ...FACTS.flatMap((fact, index): Block[] => [
      { bold: `${index + 1}. ${fact.title}` },
      ...sections(
        fact,
        (name, section) => `${index + 1}.${section} ${name}`,
        (entry, section) => `${index + 1}.${section}.${entry}`,
      ),
    ]),
  ],
};

const alone: PlanForm = {
  name: 'bare titles alone on their line',
  facts: FACTS,
  blocks: [
    ...COVER,
    table,
    ...FACTS.flatMap((fact): Block[] => [
      'page',
      { centred: fact.title },
      `มิติที่ ${fact.dimension}`,
      ...sections(
        fact,
        (name) => name,
        (entry) => `${entry})`,
      ),
    ]),
  ],
};

const ordered: PlanForm = {
  name: 'bare titles under their number',
  facts: FACTS,
  blocks: [
    ...COVER,
    'page',
    ...FACTS.flatMap((fact, index): Block[] => [
      'page',
      { centred: `ลำดับที่ ${thai(index + 1)}` },
      { centred: fact.title },
      `มิติที่ ${thai(fact.dimension)}`,
      ...sections(
        fact,
        (name, section) => `${thai(section)}. ${name}`,
        (entry) => `${thai(entry)})`,
      ),
    ]),
  ],
};

const byDimension: PlanForm = {
  name: 'bare titles counted under dimensions',
  facts: FACTS,
  blocks: [
    ...COVER,
    ...DIMENSIONS.flatMap((name, at): Block[] => [
      'page',
      { bold: `มิติที่ ${at + 1} ${name}` },
      ...FACTS.filter(({ dimension }) => dimension === at + 1).flatMap((fact, index): Block[] => [
        { bold: `${at + 1}.${index + 1} ${fact.title}` },
        ...sections(
          fact,
          (heading, section) => `${section}. ${heading}`,
          (entry, section) => `${section}.${entry}`,
        ),
      ]),
    ]),
  ],
};

export const BARE_TITLE_FORMS: readonly PlanForm[] = [nested, alone, ordered, byDimension];
