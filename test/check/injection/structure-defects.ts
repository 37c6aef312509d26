import type { Random } from './seeded-random.js';
import type { Changed, ShippedSource } from './shipped-source.js';

/** Files written otherwise, and where the finding must stand: `mark` is the text that begins there. */
export interface BrokenStructure {
  readonly changed: Changed;
  readonly file: string;
  /** Offset in the changed file. */
  readonly at: number;
}

export type Break = (shipped: ShippedSource, random: Random) => BrokenStructure | undefined;

type Files = ShippedSource['files'];

/** `places` is lower where the plan has fewer. */
export interface StructureDefect {
  readonly places?: number;
  readonly inject: Break;
}

const PLAN = 'plan.yaml';

/** Replaces the `nth` match of `pattern`; the finding stands at `mark` inside what is put there. */
function replaceIn(
  files: Files,
  file: string,
  pattern: RegExp,
  replacement: string,
  mark = replacement.trim(),
): BrokenStructure | undefined {
  const text = files.get(file) ?? '';
  const match = pattern.exec(text);
  if (!match) return undefined;
  const written = text.slice(0, match.index) + replacement + text.slice(match.index + match[0].length);
  return { changed: { [file]: written }, file, at: match.index + replacement.indexOf(mark) };
}

const inPlan =
  (pattern: RegExp, make: (random: Random) => string, mark?: (written: string) => string): Break =>
  ({ files }, random) => {
    const written = make(random);
    return replaceIn(files, PLAN, pattern, written, mark?.(written));
  };

const trimmed = (written: string): string => written.trim();
/** What stands behind the field's name. */
const value = (written: string): string => written.slice(written.indexOf(': ') + 2);
const text = (mark: string) => (): string => mark;

/** In one project drawn by lot. */
const inProject =
  (pattern: RegExp, make: (random: Random, found: string) => string, mark = trimmed): Break =>
  ({ files }, random) => {
    const file = random.pick([...files].filter(([path, text]) => path !== PLAN && pattern.test(text)));
    const found = file && pattern.exec(file[1])?.[0];
    if (!file || found === undefined) return undefined;
    const written = make(random, found);
    return replaceIn(files, file[0], pattern, written, mark(written));
  };

const draw = (random: Random, from: number, to: number): number =>
  from + Math.floor(random() * (to - from + 1));
const two = (number: number): string => String(number).padStart(2, '0');

/** The lines of a list in plan.yaml. */
const entriesOf = (files: Files, list: 'projects' | 'annex'): string[] => {
  const block =
    new RegExp(String.raw`^${list}:\n((?:  - .*\n)+)`, 'mu').exec(files.get(PLAN) ?? '')?.[1] ?? '';
  return [...block.matchAll(/- (.*)/gu)].map(([, id = '']) => id);
};

function withEntries(files: Files, list: 'projects' | 'annex', entries: readonly string[]): string {
  const block = new RegExp(String.raw`^${list}:\n(?:  - .*\n)+`, 'mu');
  return (files.get(PLAN) ?? '').replace(block, `${list}:\n${entries.map((id) => `  - ${id}\n`).join('')}`);
}

/** Offset of an entry's nth line in a list. */
function offsetOfEntry(text: string, list: string, index: number): number {
  let at = text.indexOf(`\n${list}:\n`) + list.length + 3;
  for (let line = 0; line < index; line += 1) at = text.indexOf('\n', at) + 1;
  return text.indexOf('- ', at) + 2;
}

function withList(
  files: Files,
  list: 'projects' | 'annex',
  entries: readonly string[],
  index: number,
  more: Changed = {},
): BrokenStructure {
  const plan = withEntries(files, list, entries);
  return { changed: { [PLAN]: plan, ...more }, file: PLAN, at: offsetOfEntry(plan, list, index) };
}

const inserted = <Item>(items: readonly Item[], index: number, item: Item): Item[] => [
  ...items.slice(0, index),
  item,
  ...items.slice(index),
];

const projectIds = (files: Files): string[] =>
  [...files.keys()].flatMap((path) => /projects\/(.*)\.yaml$/u.exec(path)?.[1] ?? []);

const pathOf = (id: string): string => `projects/${id}.yaml`;
const dimensionOf = (files: Files, id: string): number =>
  Number(/^dimension: (\d)/mu.exec(files.get(pathOf(id)) ?? '')?.[1]);
const isLocal = (files: Files, id: string): boolean => /^origin: local/mu.test(files.get(pathOf(id)) ?? '');

const EXTRA = (number: number): string =>
  `title: กิจกรรมเพิ่มเติมลำดับที่ ${number}\ntype: กิจกรรม\ndimension: 2\norigin: local\nbudget: 0\nquarters: [2]\n`;
const SHEET = (random: Random): string =>
  `sheet:\n  rationale: [ทรัพย์สินของทางราชการต้องใช้อย่างคุ้มค่า]\n  objectives: [เพื่อความโปร่งใส]\n  targets: [{ group: ผู้ตรวจสอบประจำหมู่ ${draw(random, 1, 99)}, count: 5, unit: คน }]\n  steps: [จัดทำทะเบียน, รายงานผล]\n  outputs: [ทะเบียน จำนวน 1 เล่ม]\n  outcomes: [ผู้ใช้พึงพอใจร้อยละ 80]\n`;

const FIELD = /^(?:budget|quarters|dimension|type|origin): .*\n/mu;
const at = (defect: BrokenStructure | undefined, offset: number): BrokenStructure | undefined =>
  defect && { ...defect, at: offset };

/** One defect per rule of fields, lists, dates and totals. */
export const STRUCTURE_DEFECTS: Readonly<Record<string, StructureDefect>> = {
  'check/missing-field': {
    inject: (shipped, random) =>
      at(
        inProject(
          new RegExp(`^${random.pick(['budget', 'quarters', 'type', 'origin'])}: .*\\n`, 'mu'),
          () => '',
        )(shipped, random),
        shippedHead.length,
      ),
  },
  'check/unknown-field': {
    inject: inProject(FIELD, (random, found) => `remark${draw(random, 1, 9)}: ก\n${found}`, text('remark')),
  },
  'check/empty-value': {
    inject: inProject(/^(?:type|budget|quarters|origin): .*$/mu, (_, found) => found.replace(/: .*/u, ':')),
  },
  'check/no-fields': {
    inject: inProject(/^[\s\S]*$/u, (random) => `- ก ${draw(random, 1, 99)}\n`, text('- ')),
  },
  'check/empty-item': {
    inject: inProject(
      /^ {2}(?:objectives|steps|outputs|outcomes|rationale):\n/mu,
      (_, found) => `${found}    -\n`,
      text('-'),
    ),
  },
  'check/empty-text': {
    inject: inProject(
      /^ {2}(?:objectives|steps|outputs|outcomes|rationale):\n/mu,
      (_, found) => `${found}    - '  '\n`,
      text("'"),
    ),
  },
  'check/empty-list': { inject: inProject(/^quarters: .*$/mu, () => 'quarters: []', text('[]')) },
  'check/list-length': {
    places: 8,
    inject: inPlan(
      /\[4, 30, 28, 4\]/u,
      (random) =>
        random.pick([
          '[4]',
          '[4, 30]',
          '[4, 30, 28]',
          '[4, 30, 28, 4, 1]',
          '[4, 30, 28, 4, 2, 3]',
          '[30, 28]',
          '[4, 28]',
          '[1, 2, 3]',
        ]) ?? '',
    ),
  },
  'check/wrong-type': {
    inject: inProject(/^budget: .*$/mu, (random) => `budget: บาท${draw(random, 1, 99)}`, text('บาท')),
  },
  'check/not-allowed-value': {
    inject: inProject(
      /^origin: .*$/mu,
      (random) => `origin: ${random.pick(['national', 'own', 'city'])}`,
      value,
    ),
  },
  'check/out-of-range': {
    inject: inProject(/^budget: .*$/mu, (random) => `budget: -${draw(random, 1, 99_999)}`, text('-')),
  },
  'check/bad-date': {
    inject: inPlan(/2569-02-27/u, (random) => `${draw(random, 1, 28)}/2/2569`),
  },
  'check/bad-id': {
    inject: ({ files }, random) => {
      const entries = entriesOf(files, 'annex');
      const index = draw(random, 0, entries.length);
      return withList(files, 'annex', inserted(entries, index, `New_${index}`), index);
    },
  },
  'check/unknown-dimension': {
    inject: inProject(/^dimension: .*$/mu, (random) => `dimension: ${draw(random, 5, 99)}`, value),
  },
  'check/repeated-quarter': {
    inject: inProject(
      /^quarters: \[2, 3\]$/mu,
      (random) => `quarters: ${random.pick(['[2, 3, 3]', '[2, 2, 3]'])}`,
      (written) => (written.endsWith('3, 3]') ? '3]' : '2, 3]'),
    ),
  },
  'check/unsorted-quarters': {
    inject: inProject(/^quarters: \[2, 3\]$/mu, () => 'quarters: [3, 2]', text('[3')),
  },
  'check/quarter-outside-period': {
    inject: ({ files }, random) => {
      const [file = '', text = ''] =
        random.pick([...files].filter(([, each]) => /^quarters: \[2, 3\]\nsheet:\n/mu.test(each))) ?? [];
      const period = random.pick(['มกราคม 2569 ถึงมีนาคม 2569', 'กุมภาพันธ์ 2569 ถึงมีนาคม 2569']);
      const written = text.replace('\nsheet:\n', `\nsheet:\n  period: ${period}\n`);
      return { changed: { [file]: written }, file, at: written.indexOf('[2, 3]') + 4 };
    },
  },
  'check/duplicate-id': {
    inject: ({ files }, random) => {
      const entries = entriesOf(files, 'annex');
      const from = draw(random, 0, entries.length - 1);
      const index = draw(random, from + 1, entries.length);
      return withList(files, 'annex', inserted(entries, index, entries[from] ?? ''), index);
    },
  },
  'check/missing-project-file': {
    inject: ({ files }, random) => {
      const entries = entriesOf(files, 'projects');
      const index = draw(random, 0, entries.length);
      return withList(files, 'projects', inserted(entries, index, `brand-new-${index}`), index);
    },
  },
  'check/unlisted-project': {
    inject: (_, random) => {
      const number = draw(random, 1, 9999);
      const file = `projects/extra-${number}.yaml`;
      return { changed: { [file]: EXTRA(number) }, file, at: 0 };
    },
  },
  'check/template-without-sheet': {
    inject: ({ files }, random) => {
      const id = random.pick(entriesOf(files, 'annex')) ?? '';
      const text = files.get(pathOf(id))?.replace(/^sheet:\n[\s\S]*$/mu, '') ?? '';
      const plan = withEntries(
        files,
        'annex',
        entriesOf(files, 'annex').filter((each) => each !== id),
      );
      return {
        changed: { [PLAN]: plan, [pathOf(id)]: text },
        file: pathOf(id),
        at: text.indexOf('origin: ') + 8,
      };
    },
  },
  'check/annex-without-sheet': {
    inject: ({ files }, random) => {
      const entries = entriesOf(files, 'annex');
      const index = draw(random, 0, entries.length);
      const id = random.pick(projectIds(files).filter((each) => isLocal(files, each))) ?? '';
      return withList(files, 'annex', inserted(entries, index, id), index);
    },
  },
  'check/sheet-not-in-annex': {
    inject: ({ files }, random) => {
      const entries = entriesOf(files, 'annex');
      const id = random.pick(entries) ?? '';
      const plan = withEntries(
        files,
        'annex',
        entries.filter((each) => each !== id),
      );
      const file = pathOf(id);
      return { changed: { [PLAN]: plan }, file, at: (files.get(file) ?? '').indexOf('\nsheet:') + 1 };
    },
  },
  'check/annex-not-in-projects': {
    inject: ({ files }, random) => {
      const entries = entriesOf(files, 'annex');
      const index = draw(random, 0, entries.length);
      const number = draw(random, 1, 9999);
      const more = { [`projects/extra-${number}.yaml`]: EXTRA(number) + SHEET(random) };
      return withList(files, 'annex', inserted(entries, index, `extra-${number}`), index, more);
    },
  },
  'check/table-order': {
    inject: ({ files }, random) => {
      const entries = entriesOf(files, 'projects');
      const early =
        random.pick(entries.filter((id) => dimensionOf(files, id) < 4 && !isLocal(files, id))) ?? '';
      const rest = entries.filter((id) => id !== early);
      const later = rest.findIndex((id) => dimensionOf(files, id) > dimensionOf(files, early));
      const index = draw(random, later + 1, rest.length);
      return withList(files, 'projects', inserted(rest, index, early), index);
    },
  },
  'check/control-mismatch': {
    inject: ({ files }, random) => {
      const numbers = [4, 30, 28, 4];
      const which = draw(random, 0, 4);
      if (which === 4) {
        const budget = String(draw(random, 1, 9999));
        return replaceIn(files, PLAN, /budget: 15000/u, `budget: ${budget}`, budget);
      }
      numbers[which] = draw(random, 40, 99);
      return replaceIn(files, PLAN, /\[4, 30, 28, 4\]/u, `[${numbers.join(', ')}]`, String(numbers[which]));
    },
  },
  'check/type-against-title': {
    inject: ({ files }, random) => {
      const [file = '', text = ''] =
        random.pick(
          [...files].filter(([, each]) => /^title: ['"]?(?:โครงการ|กิจกรรม|มาตรการ)/mu.test(each)),
        ) ?? [];
      const type = /^type: (.*)$/mu.exec(text)?.[1];
      const other = random.pick(
        ['โครงการ', 'กิจกรรม', 'มาตรการ', 'แนวปฏิบัติงาน'].filter((each) => each !== type),
      );
      return at(replaceIn(files, file, /^type: .*$/mu, `type: ${other}`), text.indexOf('\ntype: ') + 7);
    },
  },
  'check/duplicate-title': {
    inject: ({ files }, random) => {
      const number = draw(random, 1, 9999);
      const entries = entriesOf(files, 'projects');
      const other = random.pick(entries.filter((id) => isLocal(files, id)));
      const title = /^title: .*$/mu.exec(files.get(pathOf(other ?? '')) ?? '')?.[0] ?? '';
      const type = /^type: .*$/mu.exec(files.get(pathOf(other ?? '')) ?? '')?.[0] ?? '';
      const id = `zz-extra-${number}`;
      const text = EXTRA(number)
        .replace(/^title: .*$/mu, title)
        .replace(/^type: .*$/mu, type)
        .replace('quarters: [2]', 'quarters: [1]');
      const plan = withEntries(files, 'projects', [...entries, id]).replace(
        '[4, 30, 28, 4]',
        '[5, 30, 28, 4]',
      );
      return { changed: { [PLAN]: plan, [pathOf(id)]: text }, file: pathOf(id), at: 7 };
    },
  },
  'check/unknown-framework': {
    inject: inPlan(
      /^framework: .*$/mu,
      (random) => `framework: nacc-${draw(random, 2571, 2999)}-2580`,
      () => 'nacc',
    ),
  },
  'check/unknown-template': {
    inject: inPlan(
      /^template: .*$/mu,
      (random) => `template: own-${draw(random, 1, 999)}`,
      () => 'own',
    ),
  },
  'check/missing-font': {
    inject: inPlan(
      /family: Sarabun/u,
      (random) => `family: Garuda ${draw(random, 1, 999)}`,
      () => 'Garuda',
    ),
  },
  'check/thai-digit-font': {
    places: 1,
    inject: inPlan(
      /family: Sarabun/u,
      () => 'family: Sarabun\n  word: TH SarabunIT๙',
      () => 'TH',
    ),
  },
  'check/framework-years': {
    places: 1,
    inject: inPlan(/nacc-2566-2570/u, () => 'nacc-2561-2564'),
  },
  'check/impossible-date': {
    inject: inPlan(
      /2569-04-20/u,
      (random) =>
        random.pick([
          `2569-${draw(random, 13, 19)}-${two(draw(random, 1, 28))}`,
          `2569-06-${draw(random, 31, 39)}`,
        ]) ?? '',
    ),
  },
  'check/gregorian-year': {
    inject: inPlan(/2569-04-20/u, (random) => `2026-0${draw(random, 4, 9)}-${two(draw(random, 1, 28))}`),
  },
  'check/announcement-outside-year': {
    inject: inPlan(/2569-02-27/u, (random) => `2568-0${draw(random, 1, 6)}-${two(draw(random, 1, 28))}`),
  },
  'check/announcement-undated': {
    places: 1,
    inject: ({ files }) =>
      replaceIn(files, PLAN, /announcement:\n {2}date: .*\n/u, 'announcement:\n', 'announcement'),
  },
  'check/announcement-month-only': {
    places: 3,
    inject: inPlan(/2569-02-27/u, (random) => `2568-${draw(random, 10, 12)}`),
  },
  'check/announced-after-quarter': {
    inject: inPlan(/2569-02-27/u, (random) => `2569-0${draw(random, 1, 3)}-${two(draw(random, 1, 26))}`),
  },
  'check/summary-before-announcement': {
    inject: inPlan(/2569-04-20/u, (random) => `2569-0${draw(random, 1, 2)}-${two(draw(random, 1, 26))}`),
  },
  'check/to-review': {
    inject: inProject(
      FIELD,
      (random, found) => `# รอกำหนด: ยอดที่ ${draw(random, 1, 99)}\n${found}`,
      text('# '),
    ),
  },
  'check/needs-items': {
    inject: inProject(
      /^ {2}(?:objectives|steps|outputs|outcomes):\n/mu,
      (random, found) => `${found}    - text: เพื่อรายงานผลตามแบบ ${draw(random, 1, 99)}\n      marker: dash\n`,
      text('marker'),
    ),
  },
  'check/too-deep-list': {
    inject: inProject(
      /^ {2}(?:objectives|steps|outputs|outcomes):\n/mu,
      (random, found) => {
        const open = Array.from(
          { length: 6 },
          (_, level) => `{ text: เพื่อ ${draw(random, 1, 99)} ระดับ ${level}, items: [`,
        );
        return `${found}    - ${open.join('')}สุดท้าย${' ]}'.repeat(6)}\n`;
      },
      text('items: [สุดท้าย'),
    ),
  },
  'check/unused-ignore': {
    inject: inProject(FIELD, (_, found) => `# plan-ignore check/todo: จะเขียน\n${found}`, text('# ')),
  },
  'check/unknown-code': {
    inject: inProject(
      FIELD,
      (random, found) => `# plan-ignore check/odd-${draw(random, 1, 99)}: ไม่มี\n${found}`,
      text('# '),
    ),
  },
  'check/cannot-silence': {
    inject: inProject(FIELD, (_, found) => `# plan-ignore check/missing-field: ลอง\n${found}`, text('# ')),
  },
  'check/no-reporting-step': {
    inject: inProject(
      /^ {2}steps:\n(?: {4}.*\n)+/mu,
      (random) => `  steps:\n    - ประชุมคณะทำงาน\n    - ตรวจแฟ้ม ${draw(random, 1, 99)} เล่ม\n`,
      text('ตรวจแฟ้ม'),
    ),
  },
  'check/two-head-counts': {
    inject: inProject(
      /^ {2}targets:\n(?: {4}.*\n)+/mu,
      (random) => {
        const group = `ประชาชนรุ่นที่ ${draw(random, 1, 99)}`;
        return `  targets:\n    - { group: ${group}, count: 10, unit: คน }\n    - { unit: คน, count: 20, group: ${group} }\n`;
      },
      (written) => written.slice(written.lastIndexOf('ประชาชน')),
    ),
  },
  'check/title-differs': {
    inject: ({ files }, random) => {
      const long = /^title: (?:โครงการ|กิจกรรม|มาตรการ)(?!.*แผน)[ก-๎]{12,}(?:ของ|ใน|เพื่อ|ตาม|ด้าน)[ก-๎]{6,}$/mu;
      const [file = '', text = ''] = random.pick([...files].filter(([, each]) => long.test(each))) ?? [];
      const title = long.exec(text)?.[0].slice(7) ?? '';
      const word = random.pick(['ที่ดี', 'ที่มี', 'ที่ดู']) ?? '';
      const spoken = title.replace(/(?<=.{12}[ก-ฮ])(?=ของ|ใน|เพื่อ|ตาม|ด้าน)/u, word);
      if (spoken === title) return undefined;
      const list = `  ${random.pick(['rationale', 'steps'])}:\n`;
      const written = text.replace(list, `${list}    - จัดทำ “${spoken}” ขึ้น\n`);
      return { changed: { [file]: written }, file, at: written.indexOf(spoken) };
    },
  },
};

/** The schema's line, above the first field. */
const shippedHead = '# yaml-language-server: $schema=../../schema/project.schema.json\n';
