import { type Diagnostic, defineFinding } from '../../diagnostics/diagnostic.js';
import { toArabicDigits } from '../../thai/digits.js';
import { isBefore, type Moment, momentsIn } from '../text/moments.js';
import { type CheckedText, reportAt, reportMatches, type TextRule } from '../text/text-rule.js';
import { CHAINS, type Chain, HOURS } from './event-chains.js';

const OUT_OF_ORDER = defineFinding({
  code: 'check/out-of-order',
  severity: 'warning',
  about: { th: 'สิ่งที่เกิดทีหลังไม่อยู่ก่อนสิ่งที่ต้องเกิดก่อน', en: 'What comes later is not dated earlier' },
  example: {
    wrong: 'ยื่นซองวันที่ 20 มกราคม 2569 และเปิดซองวันที่ 19 มกราคม 2569',
    right: 'ยื่นซองวันที่ 20 มกราคม 2569 และเปิดซองวันที่ 21 มกราคม 2569',
  },
  th: (p: { earlier: string; later: string }) => `“${p.later}” มาก่อน “${p.earlier}” แต่ตามข้อความต้องเกิดทีหลัง`,
  en: (p) => `“${p.later}” is before “${p.earlier}”, but the text says it comes later`,
  hints: { th: 'ตรวจวันที่ ปี หรือเวลาทั้งสองแห่งกับต้นเรื่อง', en: 'compare both with the original' },
});

/** One of two is another's, an older or a newer one, or it is told why it is so. */
const OF_ANOTHER =
  /ก่อน(?!วันที่|เที่ยง)|เดิม|แทน|ใหม่|อีกครั้ง|ซ้ำ|ย้อนหลัง|ขยาย|เลื่อน|ยกเลิก|แก้ไข|ส่วน(?!ราชการ|ท้องถิ่น)|แต่(?!งตั้ง|งงาน|ละ)|บิดา|มารดา|บุตร|ภรรยา|สามี|น้อง|พี่|ผู้สืบ|ต่อจาก|ต่อเติม|ล่าช้า|มิใช่|หรือ|ต่างจาก|รุ่งขึ้น|ถัดไป|วันที่สอง|วันต่อมา/u;
const OF_BEFORE = /เดิม|คนก่อน|ยกเลิก|เลื่อน|ขยาย|แทน|ครั้งก่อน/u;
const BACKWARDS = /^[\sน.]*(?:โดย|ตาม|หลัง|ภายหลัง|ซึ่ง|ที่)/u;
const AFTER = /^[\sน.]*(?:ภาย)?หลัง/u;
const BEHIND = /^[\sน.]*(?:ภาย)?หลังจาก(?!นั้น|นี้)/u;
const NEAR = 45;
const MORNING = 6;
/** งวดที่ ๒, รุ่นที่ ๓: what is of different ones is in no order. */
const ORDINAL = /(?:งวด|รุ่น|ครั้ง|รอบ|ภาคเรียน|ระยะ|ชุด|กลุ่ม|ล็อต|ฉบับ)(?:การศึกษา)?ที่\s?[\d๐-๙]{1,3}/u;

interface Placed {
  readonly moment: Moment;
  readonly chain: Chain;
  readonly stage: number;
}

const patternOf = (stage: string): RegExp => new RegExp(`(?:${stage})(?!.*(?:${stage}))`, 'u');
const compiled = (chains: readonly Chain[]): readonly { chain: Chain; stages: readonly RegExp[] }[] =>
  chains.map((chain) => ({ chain, stages: chain.map(patternOf) }));
const DAY_STAGES = compiled(CHAINS);
const HOUR_STAGES = compiled(HOURS);

/** What comes later in a chain of events is not dated before what comes earlier. */
export const eventOrder: TextRule = {
  findings: [OUT_OF_ORDER],
  check: (text) => [
    ...ofEvents(text),
    ...ofNumbered(text),
    ...ofDeadlines(text),
    ...ofSigning(text),
    ...ofMinutes(text),
  ],
};

function ofEvents(text: CheckedText): Diagnostic[] {
  const moments = momentsIn(text);
  if (moments.length < 2) return [];
  return moments.flatMap((moment, at): Diagnostic[] => {
    const earlier = moments[at - 1];
    if (!earlier || earlier.isTime !== moment.isTime || !mayBeOrdered(text.text, earlier, moment)) return [];
    const between = text.text.slice(earlier.end, moment.start);
    // Most stand in their order: nothing has to be asked of them.
    if (!isBefore(moment, earlier) && !(isBefore(earlier, moment) && BACKWARDS.test(between))) return [];
    // What is behind another is told to be later, whatever it is.
    const isBehind = BEHIND.test(between);
    if (isBehind && isBefore(earlier, moment)) return [report(text, moment, earlier)];
    const chains = moment.isTime ? HOUR_STAGES : DAY_STAGES;
    for (const { chain, stages } of chains) {
      const [one, other] = [place(earlier, chain, stages), place(moment, chain, stages)];
      if (!one || !other || one.stage === other.stage) continue;
      const isForwards = one.stage < other.stage;
      if (isForwards && AFTER.test(between)) continue;
      if (!isForwards && !BACKWARDS.test(between)) continue;
      const [first, last] = isForwards ? [one.moment, other.moment] : [other.moment, one.moment];
      if (isBefore(last, first)) return [report(text, first, last)];
    }
    return [];
  });
}

function place(moment: Moment, chain: Chain, stages: readonly RegExp[]): Placed | undefined {
  const lead = moment.lead.slice(-NEAR);
  let best: { stage: number; end: number } | undefined;
  stages.forEach((pattern, stage) => {
    const match = pattern.exec(lead);
    const end = match ? match.index + match[0].length : -1;
    if (match && (!best || end > best.end)) best = { stage, end };
  });
  return best && { moment, chain, stage: best.stage };
}

function mayBeOrdered(text: string, one: Moment, other: Moment): boolean {
  const between = text.slice(one.end, other.start);
  if (between.includes('\n') || OF_ANOTHER.test(between) || OF_BEFORE.test(one.lead)) return false;
  if (one.isTime && ((other.at[0] ?? 0) < MORNING || /(?<!กลาง)วัน(?!เดียว)|คืน|เวร/u.test(between)))
    return false;
  const [ordinal, another] = [one.lead, other.lead].map((lead) => ORDINAL.exec(lead)?.[0]);
  return !ordinal || !another || ordinal === another;
}

function report(text: CheckedText, earlier: Moment, later: Moment): Diagnostic {
  const written = ({ start, end }: Moment): string =>
    text.text.slice(start, end).replaceAll(/\s+/gu, ' ').trim();
  const span: [number, number] = [Math.min(earlier.start, later.start), Math.max(earlier.end, later.end)];
  return reportAt(OUT_OF_ORDER, { earlier: written(earlier), later: written(later) }, text, span);
}

const COUNTED =
  /(?<what>ครั้ง|งวด|รุ่น|รอบ|เข็ม|นัด)ที่\s?(?<number>[\d๐-๙]{1,3})(?:\s?\/\s?(?<year>[2๒][5๕][\d๐-๙]{2}))?(?!.*(?:ครั้ง|งวด|รุ่น|รอบ|เข็ม|นัด)ที่)/u;

/** รุ่นที่ ๑ … รุ่นที่ ๒ …: the second comes behind the first. */
function ofNumbered(text: CheckedText): Diagnostic[] {
  if (!/(?:ครั้ง|งวด|รุ่น|รอบ|เข็ม|นัด)ที่.*(?:ครั้ง|งวด|รุ่น|รอบ|เข็ม|นัด)ที่/su.test(text.text)) return [];
  const moments = momentsIn(text).filter(({ isTime }) => !isTime);
  return moments.flatMap((later, at): Diagnostic[] => {
    const earlier = moments[at - 1];
    if (!earlier || !isBefore(later, earlier)) return [];
    const between = text.text.slice(earlier.end, later.start);
    if (between.includes('\n') || OF_ANOTHER.test(between) || /รับรอง|ตาม|อ้าง/u.test(between)) return [];
    const [one, other] = [earlier, later].map(({ lead }) => COUNTED.exec(lead)?.groups);
    if (!one || !other || one['what'] !== other['what']) return [];
    const [first, second] = [one, other].map(
      ({ number = '', year = '' }) => [toNumber(year), toNumber(number)] as const,
    );
    if (!first || !second) return [];
    const isNext = first[0] === second[0] ? first[1] < second[1] : first[0] !== 0 && first[0] < second[0];
    return isNext ? [report(text, earlier, later)] : [];
  });
}

const ASKED_ON = /(?:ลง|แจ้ง|(?:ได้รับ|รับ)[ก-๎]{2,24}|เมื่อ)(?:เมื่อ)?(?:วันที่|เดือน)?\s?$/u;
const DUE =
  /(?:ให้|ขอ|ต้อง|โปรด|กำหนด)[^\n]{0,60}(?:ส่ง|ยื่น|รายงาน|ตอบ|ชำระ|แก้ไข|แจ้ง|มา|ดำเนินการ|จัดทำ|เสนอ|นำ)[^\n]{0,40}(?:(?:ภายใน|ไม่เกิน|ก่อน|อย่างช้า|ไม่ช้ากว่า)(?:ใน)?(?:วันที่|เดือน|สิ้นเดือน)|ใน(?:วัน[ก-๎]{0,10}ที่))\s?$/u;
/** It was due before, and is asked for again, or was done. */
const WAS_DUE =
  /ทวง|เตือน|ซึ่งต้อง|ที่ต้อง|ที่ให้|ไปแล้ว|แล้ว(?:ภาย)?ใน|ได้(?:ส่ง|ให้|รับ)|(?:รายงาน|แจ้ง|ชี้แจง)ว่า|สรุป|ล่วงเลย|เกินกำหนด|พ้น|ขยาย|เดิม|ยกเลิก|เลื่อน|ตามที่|อ้างถึง|ต่อมา|ฟ้อง|อุทธรณ์|ค้าง|ไม่(?:ได้)?(?:ส่ง|ยื่น|ชำระ|มา|รายงาน|แจ้ง|ดำเนินการ)|ที่(?:ได้)?(?:ดำเนินการ|เกิด|จัด)|กรณี|เหตุที่|ผู้ขาด|ผู้(?:ที่|ซึ่ง)[^\n]{0,30}ก่อน|(?<!เพิ่มเติม|ข้อมูล)ของเดือน/u;
const YEARS = 1;

/** หนังสือลงวันที่ ๑๘ มีนาคม ๒๕๖๙ ขอให้ส่งภายในวันที่ ๑๐ มีนาคม ๒๕๖๙: due before it is asked for. */
function ofDeadlines(text: CheckedText): Diagnostic[] {
  if (!/(?:ใน|เกิน|ก่อน|ช้า|กว่า)(?:วัน|เดือน|สิ้นเดือน)/u.test(text.text)) return [];
  const moments = momentsIn(text).filter(({ isTime, at }) => !isTime && at.length > 1);
  return moments.flatMap((due, at): Diagnostic[] => {
    const asked = moments[at - 1];
    if (!asked || !isBefore(due, asked) || (asked.at[0] ?? 0) - (due.at[0] ?? 0) > YEARS) return [];
    const between = text.text.slice(asked.end, due.start);
    const isAsked = ASKED_ON.test(text.text.slice(Math.max(0, asked.start - NEAR), asked.start));
    return isAsked && DUE.test(between) && !WAS_DUE.test(between) ? [report(text, asked, due)] : [];
  });
}

const SIGNED = /(?:ประกาศ|สั่ง|ให้ไว้)\s?ณ\s?(?:วันที่)?\s?$/u;
const NOT_BACKWARDS = /(?:ย้อนหลัง)(?:มิได้|ไม่ได้)|(?:ไม่|มิ)(?:ให้|มี|ให้มี)?(?:ผล)?(?:ใช้)?(?:บังคับ)?ย้อนหลัง/u;
const TAKES_EFFECT = /(?:บังคับ|มีผล|ใช้|ถือปฏิบัติ)(?:ตั้งแต่|นับแต่)?(?:วันที่)?\s?$/u;
/** A paper is out before what it calls to. */
const CALLS_TO =
  /(?:จะ[ก-๎ ]{0,12}(?:เปิด|จัด|รับ|ดำเนินการ|สอบ|ปิด|ประชุม)|ให้[ก-๎ ]{2,60}มา[ก-๎]{2,20}|ขอเชิญ[ก-๎ ]{4,60}|กำหนด(?:จัด|การ|สอบ|เปิด|รับ)[ก-๎ ]{0,40})[ก-๎ ]{0,40}(?:ใน|ตั้งแต่|ระหว่าง)?(?:วันที่)?\s?(?:[\d๐-๙]{1,2}\s?[-‐‑–—]\s?)?$/u;
const IS_OVER =
  /บัดนี้|ตามที่|นั้น\s|แล้ว(?!เสร็จ)|ย้อนหลัง(?!มิ|ไม่)|เสร็จสิ้น|ครบ(?:กำหนด|วาระ|จำนวน|ถ้วน)|ยกเลิก|เดิม|ผลการ/u;

/** จะเปิดรับสมัครในวันที่ ๕ มกราคม ๒๕๖๙ ประกาศ ณ วันที่ ๒๖ มกราคม ๒๕๖๙ */
function ofSigning(text: CheckedText): Diagnostic[] {
  if (!/ณ\s?วันที่/u.test(text.text)) return [];
  const moments = momentsIn(text).filter(({ isTime, at }) => !isTime && at.length > 2);
  const signed = moments.findLast(({ start }) =>
    SIGNED.test(text.text.slice(Math.max(0, start - NEAR), start)),
  );
  if (!signed) return [];
  const before = text.text.slice(0, signed.start);
  const isNotBackwards = NOT_BACKWARDS.test(before);
  if (!isNotBackwards && IS_OVER.test(before)) return [];
  const early = moments.find((moment, at) => {
    if (moment.start >= signed.start || !isBefore(moment, signed)) return false;
    const lead = text.text.slice(moments[at - 1]?.end ?? 0, moment.start);
    return (isNotBackwards && TAKES_EFFECT.test(lead)) || CALLS_TO.test(lead);
  });
  return early ? [report(text, signed, early)] : [];
}

/** ในการประชุมครั้งที่ ๒/๒๕๖๙ … รับรองรายงานการประชุมครั้งที่ ๑/๒๕๖๙ */
const MINUTES =
  /ประชุม[^\n]{0,60}?ครั้งที่\s?(?<own>[\d๐-๙]{1,3})\s?\/\s?(?<year>[2๒][5๕][\d๐-๙]{2})(?<between>[^\n]{0,140}?รับรองรายงานการประชุม[^\n\d๐-๙]{0,60}?ครั้งที่\s?)(?<other>[\d๐-๙]{1,3})\s?\/\s?(?<otherYear>[2๒][5๕][\d๐-๙]{2})(?![\d๐-๙])/gu;
const LATER_ON = /จะ|ให้รับรอง|เพื่อ|คราว(?:หน้า|ต่อไป)|เสนอ|วาระ/u;

const ofMinutes = (text: CheckedText): Diagnostic[] =>
  text.text.includes('รับรองรายงานการประชุม')
    ? reportMatches(text, MINUTES, ({ 0: written, groups = {} }) => {
        const { own = '', year = '', between = '', other = '', otherYear = '' } = groups;
        const isLater =
          toNumber(otherYear) > toNumber(year) ||
          (toNumber(otherYear) === toNumber(year) && toNumber(other) > toNumber(own));
        if (!isLater || LATER_ON.test(between)) return undefined;
        const last = `${other}/${otherYear}`;
        const params = { earlier: `${own}/${year}`, later: last };
        return { finding: OUT_OF_ORDER, params, part: [written.length - last.length, written.length] };
      })
    : [];

const toNumber = (digits: string): number => Number(toArabicDigits(digits));
