import { type Diagnostic, defineFinding, diagnostic, type Span } from '../../diagnostics/diagnostic.js';
import { type BuddhistDate, dateNumber, formatDate, usableDate } from '../../plan/buddhist-date.js';
import { fiscalYearBounds } from '../../plan/fiscal-year.js';
import { CHAIR, ISSUE_NAMES, ISSUES, type Issue, SECRETARY } from '../../plan/issued-papers.js';
import { roundBounds } from '../../plan/reporting-rounds.js';
import type { PapersFile } from '../../plan/schema-types.js';
import { filesOf, type Rule, type RuleContext } from '../rule.js';
import type { CheckedFile } from '../schema/validate-file.js';

interface Named {
  readonly th: string;
  readonly en: string;
}

const PAPER_ORDER = defineFinding({
  code: 'check/paper-order',
  severity: 'warning',
  about: { th: 'หนังสือลงวันที่ตามลำดับของงาน', en: 'Papers are dated in the order of the work' },
  th: (p: { paper: Named; date: string; before: Named; other: string }) =>
    `${p.paper.th} ลงวันที่ ${p.date} อยู่ก่อน${p.before.th} (${p.other})`,
  en: (p) => `${p.paper.en} is dated ${p.date}, before ${p.before.en} (${p.other})`,
  hints: { th: 'ตรวจวันที่กับหนังสือฉบับจริง', en: 'compare the dates with the papers themselves' },
});

const PAPER_OUTSIDE_YEAR = defineFinding({
  code: 'check/paper-outside-year',
  severity: 'warning',
  about: { th: 'วันที่ของหนังสืออยู่ในช่วงของแผน', en: 'Papers are of the time of their plan' },
  th: (p: { paper: Named; date: string; year: number }) =>
    `${p.paper.th} ลงวันที่ ${p.date} ซึ่งห่างจากปีงบประมาณ ${p.year} เกินหนึ่งปี`,
  en: (p) => `${p.paper.en} is dated ${p.date}, more than a year away from the fiscal year ${p.year}`,
  hints: { th: 'ตรวจปี พ.ศ. ของวันที่นี้', en: 'mend the year of this date' },
});

const MEMBER_ROLES = defineFinding({
  code: 'check/member-roles',
  severity: 'warning',
  about: { th: 'คณะทำงานมีประธานหนึ่งคนและมีเลขานุการ', en: 'A working group has one chair and a secretary' },
  th: (p: { role: string; count: number }) =>
    p.count === 0 ? `คณะทำงานยังไม่มี “${p.role}”` : `คณะทำงานมี “${p.role}” ${p.count} คน ควรมีคนเดียว`,
  en: (p) =>
    p.count === 0
      ? `the working group has no “${p.role}”`
      : `the working group has ${p.count} times “${p.role}”; one is enough`,
  hints: (p) => ({
    th: `แก้ role (หน้าที่ในคณะทำงาน) ใน members (คณะทำงาน) ให้มี ${p.role} หนึ่งคน`,
    en: `let one of members have role: ${p.role}`,
  }),
});

const MEMBER_TWICE = defineFinding({
  code: 'check/member-twice',
  severity: 'warning',
  about: { th: 'คณะทำงานแต่ละคนมีชื่อครั้งเดียว', en: 'Nobody is a member twice' },
  th: (p: { member: string }) => `“${p.member}” อยู่ในคณะทำงานสองครั้ง`,
  en: (p) => `“${p.member}” is a member twice`,
  hints: {
    th: 'ลบรายการที่ซ้ำ หรือระบุ name (ชื่อและนามสกุล) หากเป็นคนละคนที่ตำแหน่งเดียวกัน',
    en: 'remove one of them, or give each a name where they are two people',
  },
});

const LETTERS_UNNUMBERED = defineFinding({
  code: 'check/letter-numbers',
  severity: 'warning',
  about: { th: 'หนังสือนำส่งแผนแต่ละฉบับมีเลขที่ของตนเอง', en: 'Every covering letter has a number of its own' },
  th: (p: { recipients: number; numbers: number }) =>
    `หนังสือนำส่งแผนมี ${p.recipients} ฉบับตามจำนวนผู้รับ แต่ระบุเลขที่ไว้ ${p.numbers} ฉบับ`,
  en: (p) => `there are ${p.recipients} covering letters, but numbers for ${p.numbers}`,
  hints: {
    th: 'เขียนเลขที่และวันที่ตามลำดับผู้รับ เช่น letters: [{ number: 12, date: 2569-03-03 }, { number: 13, date: 2569-03-03 }]',
    en: 'write them in the order of recipients: letters: [{ number: 12, date: 2569-03-03 }, { number: 13, date: 2569-03-03 }]',
  },
});

/** Official papers follow each other as the work does, and the working group is whole. */
export const officialPapers: Rule = {
  findings: [PAPER_ORDER, PAPER_OUTSIDE_YEAR, MEMBER_ROLES, MEMBER_TWICE, LETTERS_UNNUMBERED],
  check: (context) =>
    [...filesOf(context, 'papers').values()].flatMap((file) => [
      ...judgeDates(file, context),
      ...judgeMembers(file),
      ...judgeLetters(file),
    ]),
};

type Papers = CheckedFile<PapersFile>;

function judgeLetters({ source, draft }: Papers): Diagnostic[] {
  const { recipients, issued } = draft ?? {};
  const field = issued?.letters ? 'letters' : 'letter';
  const numbers = issued?.letters?.length ?? (issued?.letter ? 1 : 0);
  const count = recipients?.length ?? 0;
  return numbers === 0 || numbers === count
    ? []
    : [
        diagnostic(
          LETTERS_UNNUMBERED,
          { recipients: count, numbers },
          source.spanOf(['issued', field], 'key'),
        ),
      ];
}

interface Dated {
  readonly name: Named;
  readonly date: BuddhistDate;
  readonly span: Span;
}

const ANNOUNCEMENT: Named = { th: 'ประกาศ', en: 'the announcement' };

function judgeDates({ source, draft }: Papers, context: RuleContext): Diagnostic[] {
  const { fiscalYear, announcement } = context.plan.draft ?? {};
  const dated = (issue: Issue): Dated[] => {
    const date = usableDate(draft?.issued?.[issue]?.date);
    return date
      ? [{ name: ISSUE_NAMES[issue], date, span: source.spanOf(['issued', issue, 'date'], 'value') }]
      : [];
  };
  const letters = (draft?.issued?.letters ?? []).flatMap((letter, index): Dated[] => {
    const date = usableDate(letter?.date);
    const span = source.spanOf(['issued', 'letters', index, 'date'], 'value');
    return date ? [{ name: ISSUE_NAMES.letter, date, span }] : [];
  });
  const announced = usableDate(announcement?.date);
  const announcedAt: Dated[] = announced
    ? [
        {
          name: ANNOUNCEMENT,
          date: announced,
          span: context.plan.source.spanOf(['announcement', 'date'], 'value'),
        },
      ]
    : [];
  const appointing = [...dated('appointment'), ...dated('order'), ...dated('proposal'), ...announcedAt];
  const sequences = [
    [...appointing, ...dated('publication')],
    ...[...dated('letter'), ...letters].map((letter) => [...appointing, letter]),
    [...dated('progress6'), ...dated('progress12')],
    ...(['6', '12'] as const).map((round) => [...reportedAt(context, round), ...dated(`progress${round}`)]),
  ];
  const wrong = new Map(sequences.flatMap(outOfOrder).map((found) => [found.span?.start, found]));
  return [
    ...wrong.values(),
    ...(fiscalYear === undefined ? [] : outsideYear([...ISSUES.flatMap(dated), ...letters], fiscalYear)),
  ];
}

/** The end of the round, or the day of the report's data where that is later. */
function reportedAt(context: RuleContext, round: '6' | '12'): Dated[] {
  const year = context.plan.draft?.fiscalYear;
  if (year === undefined) return [];
  const file = filesOf(context, 'progress').get(round);
  const asOf = usableDate(file?.draft?.asOf);
  const { end } = roundBounds(year, round);
  const name = {
    th: `วันสิ้นรอบ ${round} เดือนหรือวันที่ของข้อมูล`,
    en: `the end of ${round} months or the day of the data`,
  };
  const span = file?.source.spanOf(['asOf'], 'value') ?? context.plan.source.spanOf(['fiscalYear'], 'value');
  return [{ name, span, date: asOf && dateNumber(asOf) > dateNumber(end) ? asOf : end }];
}

const outOfOrder = (papers: readonly Dated[]): Diagnostic[] =>
  papers.flatMap((paper, at) => {
    const before = papers
      .slice(0, at)
      .findLast(({ date }) => dateNumber(date) > dateNumber(paper.date, 'last'));
    if (!before) return [];
    const params = {
      paper: paper.name,
      date: formatDate(paper.date),
      before: before.name,
      other: formatDate(before.date),
    };
    const related = [{ message: before.name, span: before.span }];
    return [diagnostic(PAPER_ORDER, params, paper.span, { related })];
  });

function outsideYear(papers: readonly Dated[], year: number): Diagnostic[] {
  const { start, end } = fiscalYearBounds(year);
  const first = dateNumber({ ...start, year: start.year - 1 });
  const last = dateNumber({ ...end, year: end.year + 1 });
  return papers.flatMap(({ name, date, span }) => {
    const at = dateNumber(date);
    if (at >= first && at <= last) return [];
    return [diagnostic(PAPER_OUTSIDE_YEAR, { paper: name, date: formatDate(date), year }, span)];
  });
}

function judgeMembers({ source, draft }: Papers): Diagnostic[] {
  const members = draft?.members;
  if (!members || members.some((member) => member?.role === undefined)) return [];
  const at = source.spanOf(['members'], 'key');
  const count = (role: string): number => members.filter((member) => member?.role === role).length;
  const [chairs, secretaries] = [count(CHAIR), count(SECRETARY)];
  const names = members.map((member) => member?.name ?? member?.position ?? '');
  return [
    ...(chairs === 1 ? [] : [diagnostic(MEMBER_ROLES, { role: CHAIR, count: chairs }, at)]),
    ...(secretaries === 0 ? [diagnostic(MEMBER_ROLES, { role: SECRETARY, count: 0 }, at)] : []),
    ...names.flatMap((member, index) =>
      member !== '' && names.indexOf(member) < index
        ? [diagnostic(MEMBER_TWICE, { member }, source.spanOf(['members', index], 'value'))]
        : [],
    ),
  ];
}
