import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { amount } from '../../thai/amount.js';
import { between, type Quantity, quantitiesIn } from '../text/quantities.js';
import { reportAt, type TextRule } from '../text/text-rule.js';
import { SUM_DIFFERS } from './sums.js';

/** ๑๕ คน เป็นผู้แทน…; what is parted in other words is that of `sums`. */
const PARTS = /^\s?(?:คน|ราย)?\s?(?:ซึ่ง|โดย)?(?:แบ่ง|แยก|จำแนก)?(?:ออก)?เป็น(?!เงิน|เวลา|ไป|ประจำ|ต้น)/u;
const OF_SUMS = /^\s?(?:ซึ่ง|โดย)?(?:(?:แบ่ง|แยก|จำแนก)(?:ออก)?เป็น|เป็น(?:ชาย|เพศ|คน|ชาว))/u;
const LAST = /^\s?(?:และ|กับ|รวมทั้ง)/u;
/** Some of them are of several parts, or none. */
const OVERLAPS =
  /และเป็น|อีก|ใหม่|จาก|เหลือ|กว่า|เพิ่ม|ลด|รวม|ในจำนวน|เช่น|ประมาณ|(?<!แ)ละ\s?$|ไม่(?:น้อย|เกิน|ต่ำ)|\n|ต่อ|เวลา|ภายใน|[.;]/u;
/** Who votes has one paper. */
const BALLOTS: Readonly<Record<string, readonly string[]>> = {
  คน: ['ใบ', 'บัตร', 'เสียง', 'คะแนน'],
  ราย: ['ใบ', 'บัตร', 'เสียง'],
  เสียง: ['ใบ', 'คน'],
};
const VOTED = /บัตร(?:ดี|เสีย)|ลงคะแนน|ใช้สิทธิ|ลงมติ|งดออกเสียง|เห็น(?:ชอบ|ด้วย)/u;
/** … and of papers every one is good, bad or for nobody; who votes with his voice may keep it. */
const BALLOT_KINDS = [/บัตรดี/u, /บัตรเสีย/u, /ไม่(?:เลือก|ประสงค์|ออกเสียง|ลงคะแนน)/u];
const FAR = 50;
const FEW = 0.12;

/** “๑๕ คน เป็นผู้แทน… ๖ คน ผู้ทรงคุณวุฒิ ๕ คน และกรรมการ… ๔ คน”: a list that is closed by และ has all of them. */
export const closedSums: TextRule = {
  findings: [SUM_DIFFERS],
  check: (text) => {
    if (!/เป็น.*(?:และ|กับ)|บัตรดี|เสียง/su.test(text.text)) return [];
    const all = quantitiesIn(text);
    return all.flatMap((whole, at): Diagnostic[] => {
      if (whole.unit === '' || whole.unit === '%') return [];
      const parts = partsOf(text.text, all, at);
      const [first, last] = [parts[0], parts.at(-1)];
      if (!first || !last || parts.length < 2) return [];
      const joint = text.text.slice(whole.end, last.end);
      const isVote = first.unit !== whole.unit;
      if (isVote && !VOTED.test(joint)) return [];
      const sum = Math.round(parts.reduce((total, { value }) => total + value, 0) * 100) / 100;
      const isNear = (isVote && /บัตรดี/u.test(joint)) || (parts.length > 2 && sum > whole.value * (1 - FEW));
      if (sum === whole.value || (sum < whole.value && !isNear)) return [];
      const params = { written: whole.written, sum: amount(sum), unit: first.unit };
      return [reportAt(SUM_DIFFERS, params, text, [whole.start, last.end])];
    });
  },
};

/** What is counted behind it, up to what is led in by และ. */
function partsOf(text: string, all: readonly Quantity[], at: number): readonly Quantity[] {
  const whole = all[at];
  const first = all[at + 1];
  if (!whole || !first || first.from - whole.end > FAR) return [];
  const joint = between(text, whole, first);
  const isVote = VOTED.test(joint);
  if ((!isVote && !PARTS.test(joint)) || OF_SUMS.test(joint) || OVERLAPS.test(joint)) return [];
  const isPart = ({ unit }: Quantity): boolean =>
    unit === first.unit && (unit === whole.unit || (BALLOTS[whole.unit]?.includes(unit) ?? false));
  const parts: Quantity[] = [];
  for (let next = at + 1; ; next += 1) {
    const part = all[next];
    if (!part || !isPart(part)) return [];
    const lead = between(text, all[next - 1], part);
    if (lead.length > FAR || (next > at + 1 && OVERLAPS.test(lead))) return [];
    parts.push(part);
    const told = text.slice(whole.end, part.from);
    if (next > at + 1 && (LAST.test(lead) || BALLOT_KINDS.every((kind) => kind.test(told)))) break;
  }
  const after = all[at + parts.length + 1];
  const goesOn =
    after?.unit === first.unit && /^\s?(?:และ|กับ|[ก-๎]{2,20}\s?$)/u.test(between(text, parts.at(-1), after));
  return goesOn ? [] : parts;
}
