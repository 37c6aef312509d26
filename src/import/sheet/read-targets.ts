import { diagnostic } from '../../diagnostics/diagnostic.js';
import { toArabicDigits } from '../../thai/digits.js';
import type { DraftTarget } from '../draft.js';
import { COUNT_QUALIFIED } from '../findings.js';
import type { Ledger } from '../ledger.js';
import type { Line } from '../manuscript.js';
import { isBlank, type Passage, slicePassage, textOf, trimPassage } from '../passage.js';
import { toTokens } from './list-tokens.js';
import type { PageSetting } from './page-setting.js';
import { appendWords } from './unwrap.js';

const NUMBER = '(?<count>[๐-๙0-9][๐-๙0-9,]*)';
const UNITS =
  'คน|ราย|ท่าน|รูป|ครอบครัว|คณะ|ทีม|สถานศึกษา|วัด|ชิ้น|หมู่บ้าน|ครัวเรือน|ชุมชน|แห่ง|หน่วยงาน|โรงเรียน|กลุ่ม|ตำบล|อำเภอ|ครั้ง|ฉบับ|เรื่อง|ชุด|กอง|สำนัก|ส่วนราชการ|องค์กร|หลังคาเรือน|เครือข่าย|ร้าน|แผ่น|เล่ม|โครงการ|กิจกรรม|ระบบ|ช่องทาง';
const QUALIFIER = '(?<qualifier>(?:ไม่น้อยกว่า|ไม่ต่ำกว่า|ไม่เกิน|อย่างน้อย|ประมาณ|รวมทั้งสิ้น|รวม|ทั้งสิ้น|ทั้งหมด)?)';
/** `… จำนวน ๕๐ คน`, the last such; else a count with a known unit. */
const FORMS = [
  new RegExp(String.raw`^(?<group>.*\S)?\s*(?<word>จำนวน)\s*${QUALIFIER}\s*${NUMBER}\s*(?<rest>.*)$`, 'dsu'),
  new RegExp(String.raw`^(?<group>.*?)\s*${QUALIFIER}\s*${NUMBER}\s*(?<rest>(?:${UNITS}).*)$`, 'dsu'),
];
/** Where one group ends and another begins on the same line. */
const NEXT_GROUP = new RegExp(
  String.raw`((?:จำนวน)?\s*[๐-๙0-9][๐-๙0-9,]*\s*(?:${UNITS}))(?:\s*[,;]\s*|\s+และ\s*|\s+(?=[^\s(]*[ก-ฮ][^()]*(?:จำนวน)?\s*[๐-๙0-9][๐-๙0-9,]*\s*(?:${UNITS})))`,
  'gu',
);

/** The heading of a table of groups. */
const TABLE_HEAD = /^(?:(?:ลำดับ(?:ที่)?|ที่|กลุ่มเป้าหมาย|เป้าหมาย|จำนวน|หน่วย(?:นับ)?|หมายเหตุ)(?:\s+|$)){2,}$/u;

/** Groups with their head counts, one for each line or entry. */
export function readTargets(lines: readonly Line[], setting: PageSetting, ledger: Ledger): DraftTarget[] {
  const heads = lines.filter(({ passage }) => TABLE_HEAD.test(textOf(passage)));
  for (const { passage } of heads) ledger.print('table', passage);
  const rows = lines.filter((line) => !heads.includes(line));
  const targets = groupsOf(rows, setting, ledger).map((words) => readTarget(words, ledger));
  const last = targets.at(-1);
  if (!last || !isSum(last, targets.slice(0, -1))) return targets;
  for (const words of last.values) ledger.print('total', words);
  ledger.print('total', last.unit);
  return targets.slice(0, -1);
}

/** `… รวม 77 คน` behind groups that are as many. */
const isSum = ({ group, count, unit }: DraftTarget, others: readonly DraftTarget[]): boolean =>
  isBlank(group) &&
  others.length > 0 &&
  others.every((other) => textOf(other.unit) === textOf(unit)) &&
  others.reduce((sum, other) => sum + (other.count ?? 0), 0) === count;

/** The words of each group. */
export function groupsOf(lines: readonly Line[], setting: PageSetting, ledger: Ledger): Passage[] {
  const groups: Passage[] = [];
  let before: Line | undefined;
  for (const token of toTokens(lines, { hasInline: lines.every(({ kind }) => kind === 'line') })) {
    ledger.print('marker', token.markerWords);
    const last = groups.at(-1);
    const continues =
      !token.marker &&
      last &&
      (token.line.kind === 'line' ? !isComplete(last) : isCountOf(last, token.words));
    if (continues && before) groups[groups.length - 1] = appendWords(last, before, token.words, setting);
    else if (!isBlank(token.words)) groups.push(token.words);
    before = token.line;
  }
  return groups.flatMap((words) => splitGroups(words, ledger));
}

const isComplete = (words: Passage): boolean =>
  new RegExp(String.raw`[๐-๙0-9][๐-๙0-9,]*\s*(?:${UNITS})\S*$`, 'u').test(textOf(words));

/** A head count on a line of its own is that of the group above. */
const isCountOf = (group: Passage, words: Passage): boolean =>
  new RegExp(String.raw`^(?:จำนวน\s*)?${QUALIFIER}\s*${NUMBER}\s*(?:${UNITS})\s*$`, 'u').test(
    textOf(words),
  ) && !/[๐-๙0-9]/u.test(textOf(group));

function splitGroups(group: Passage, ledger: Ledger): Passage[] {
  const text = textOf(group);
  const cuts = [...text.matchAll(NEXT_GROUP)].map(({ index, 0: all, 1: count = '' }) => ({
    end: index + count.length,
    next: index + all.length,
  }));
  if (cuts.length === 0) return [group];
  const starts = [0, ...cuts.map(({ next }) => next)];
  const parts = starts.map((start, index) => slicePassage(group, start, cuts[index]?.end));
  // No part of what a bracket holds is a group.
  if (
    !parts.every((part) => /^(?!จำนวน)[^\d๐-๙]*[ก-๎]/u.test(textOf(part)) && !/\([^)]*$/u.test(textOf(part)))
  )
    return [group];
  // The words between two groups only join them.
  for (const { end, next } of cuts) ledger.print('marker', slicePassage(group, end, next));
  return parts;
}

function readTarget(words: Passage, ledger: Ledger): DraftTarget {
  const text = textOf(words);
  const match = FORMS.map((form) => form.exec(text)).find((found) => found !== null);
  // `30 – 40 คน` is no count.
  if (!match || /[๐-๙0-9]\s*(?:[-–—]|ถึง)$/u.test(match.groups?.['group'] ?? ''))
    return { group: words, count: undefined, unit: [], values: [], beside: [] };
  const part = (name: string): Passage => {
    const [from, to] = match.indices?.groups?.[name] ?? [0, 0];
    return trimPassage(slicePassage(words, from, to));
  };
  const qualifier = part('qualifier');
  const rest = part('rest');
  const unit = unitOf(textOf(rest));
  if (!isBlank(qualifier)) {
    ledger.leaveOut('other-value', qualifier);
    ledger.find(diagnostic(COUNT_QUALIFIED, { words: textOf(qualifier) }), qualifier);
  }
  ledger.print('heading', part('word'));
  const beside = trimPassage(slicePassage(rest, unit.length));
  return {
    group: part('group'),
    count: Number(toArabicDigits(textOf(part('count'))).replaceAll(',', '')),
    unit: slicePassage(rest, 0, unit.length),
    values: [part('count')],
    beside,
  };
}

/** A short word group is the unit; of a sentence only the first word. */
function unitOf(rest: string): string {
  const known = new RegExp(`^(?:${UNITS})(?=$|[\\s,;()/])`, 'u').exec(rest)?.[0];
  if (known !== undefined) return known;
  return rest.length <= 25 ? rest.trimEnd() : (/^\S+/u.exec(rest)?.[0] ?? '');
}
