import { type Diagnostic, defineFinding } from '../../diagnostics/diagnostic.js';
import { amount } from '../../thai/amount.js';
import { between, denies, type Quantity, quantitiesIn } from '../text/quantities.js';
import { reportAt, type TextRule } from '../text/text-rule.js';

const SHARES_DIFFER = defineFinding({
  code: 'check/shares-differ',
  severity: 'warning',
  about: { th: 'ร้อยละของส่วนที่ประกอบเป็นทั้งหมดรวมกันได้ 100', en: 'Shares that are all there is make a hundred' },
  example: {
    wrong: 'พอใจมากร้อยละ 62 ปานกลางร้อยละ 28 และน้อยร้อยละ 20',
    right: 'พอใจมากร้อยละ 62 ปานกลางร้อยละ 28 และน้อยร้อยละ 10',
  },
  th: (p: { sum: string }) => `ร้อยละของแต่ละส่วนรวมกันได้ ${p.sum} ไม่ใช่ 100`,
  en: (p) => `the shares make ${p.sum}, not 100`,
  hints: { th: 'ตรวจร้อยละของแต่ละส่วน', en: 'see each of the shares' },
});

const BESIDE_SHARE = String.raw`(?:\s|จำนวน|คิดเป็น|มี|อยู่ที่)*$`;
const kind = (words: string): RegExp => new RegExp(`(?:${words})${BESIDE_SHARE}`, 'u');
/** Answers, parts and instalments of which one is of one kind; the last one of them is the end of it. */
const FAMILIES: readonly (readonly RegExp[])[] = [
  [kind('(?:มาก|ดี|สูง)(?:ที่สุด)?'), kind('ปานกลาง|พอใช้|เฉย ?ๆ'), kind('(?:น้อย|ปรับปรุง|ต่ำ|แย่)(?:ที่สุด)?')],
  [
    kind('(?<!ไม่)(?:เห็นด้วย|เห็นชอบ|สนับสนุน|พอใจ|ต้องการ|ทราบ|เชื่อมั่น|ใช่)[ก-๎]{0,20}'),
    kind('(?:ไม่(?:เห็นด้วย|เห็นชอบ|สนับสนุน|พอใจ|ต้องการ|ทราบ|เชื่อมั่น|ใช่)|คัดค้าน)[ก-๎]{0,20}'),
    kind(
      '(?:ไม่(?:แสดง|ออก|มี|ให้|ขอ|ระบุ|ประสงค์)[ก-๎]{0,8}(?:ความเห็น|ความคิดเห็น|คำตอบ|แสดงความเห็น|ระบุ)?|ไม่แน่ใจ|ไม่ตอบ|ไม่ทราบ|เฉย ?ๆ|งดออกเสียง|ยังไม่ตัดสินใจ|ไม่ออกความเห็น)',
    ),
  ],
  [kind('ชาย'), kind('หญิง'), kind('ไม่(?:ระบุ|ประสงค์)[ก-๎]{0,12}|เพศทางเลือก|(?:เพศ)?อื่น ?ๆ|หลากหลาย[ก-๎]{0,10}')],
  [
    /งวด(?:แรก|ที่\s?[1๑])[ก-๎ ]{0,40}$/u,
    /งวด(?:ที่\s?[2-9๒-๙]|ที่สอง|ที่สาม)?[ก-๎ ]{0,40}$/u,
    /งวดสุดท้าย[ก-๎ ]{0,40}$/u,
  ],
];
const SEXES: readonly RegExp[] = [/(?:เป็น|เพศ)(?:เพศ)?ชาย\s?$/u, /(?:หญิง|เพศหญิง)\s?$/u];
const REST = /^\s?(?:และ|ส่วน)?(?:ส่วน)?ที่(?:เหลือ|ยังไม่|ไม่)/u;
/** What they are shares of is named before them, and has no more than those. */
const WEIGHED = /น้ำหนัก|สัดส่วนคะแนน|เกณฑ์(?:การ)?(?:ให้คะแนน|ตัดสิน|ประเมิน|คะแนน)|คะแนนแบ่งเป็น|งวดเงิน/u;
const PARTED = /(?:แบ่ง|แยก|จำแนก)(?:ออก)?เป็น/u;
/** … or told to be all behind them. */
const MAKES_ALL =
  /^\s?(?:ซึ่ง)?(?:รวม|ครบ)(?:กัน|ทั้งสิ้น|ทั้งหมด|ทั้งหมดได้|เป็น|ได้)*\s?(?:ร้อยละ\s?(?:100|๑๐๐)(?![\d๐-๙.])|เต็ม(?:จำนวน)?|ครบถ้วน|(?:100|๑๐๐)\s?(?:%|เปอร์เซ็นต์))/u;
/** Who answers more than once, and what is rounded. */
const OVERLAP = /มากกว่า(?:หนึ่ง|1|๑)|หลายข้อ|หลายคำตอบ|เลือกได้|ปัดเศษ|ทศนิยม/u;
/** Shares of one whole are neither compared nor of different ones. */
const COMPARED =
  /เพิ่ม|ลด|จาก|ปี(?!ย)|เดือน|เป้า|เทียบ|กว่า|เดิม|เกณฑ์\s?$|ไม่(?:น้อย|ต่ำ|เกิน)|ขึ้นไป|เฉลี่ย|(?<!แ)ละ|ต่อ|อัตรา|ภาษี|ดอกเบี้ย/u;
const SHARE_NEAR = 70;
const DIRECT = 7;
const BEHIND = 40;

/** “พอใจมากร้อยละ 62 ปานกลางร้อยละ 28 และน้อยร้อยละ 10”: who answers but once. */
export const shares: TextRule = {
  findings: [SHARES_DIFFER],
  check: (text) => {
    if (!/ร้อยละ.*ร้อยละ/su.test(text.text) || OVERLAP.test(text.text)) return [];
    // งวดที่ ๑ ร้อยละ ๓๐: what is numbered is not counted.
    const all = quantitiesIn(text).filter(
      ({ unit, start }) => unit !== '' || !/ที่\s?$/u.test(text.text.slice(Math.max(0, start - 4), start)),
    );
    return all.flatMap((last, at): Diagnostic[] => {
      const run = runTo(text.text, all, at);
      const [head] = run;
      if (!head || run.length < 2) return [];
      const leads = run.map((one, place) =>
        place === 0
          ? text.text.slice(Math.max(0, one.from - SHARE_NEAR), one.from).replace(/.*\n/su, '')
          : between(text.text, run[place - 1], one),
      );
      if (COMPARED.test(leads[0]?.slice(-DIRECT) ?? '')) return [];
      const sum = run.reduce((whole, { value }) => whole + value, 0);
      const near = run.reduce((whole, { step }) => whole + step / 2, 0.001);
      if (Math.abs(sum - 100) <= near || !mustMakeAll(text.text, leads, last, sum)) return [];
      const end = last.start + last.written.length;
      return [reportAt(SHARES_DIFFER, { sum: amount(Math.round(sum * 100) / 100) }, text, [last.start, end])];
    });
  },
};

/** The shares that stand one behind the other and end at `at`. */
function runTo(text: string, all: readonly Quantity[], at: number): readonly Quantity[] {
  const [last, next] = [all[at], all[at + 1]];
  if (last?.unit !== '%' || (next?.unit === '%' && isBeside(text, last, next))) return [];
  let first = at;
  for (
    let one = all[first - 1], later: Quantity = last;
    one?.unit === '%' && isBeside(text, one, later);
    one = all[first - 1]
  ) {
    later = one;
    first -= 1;
  }
  return all.slice(first, at + 1);
}

function mustMakeAll(text: string, leads: readonly string[], last: Quantity, sum: number): boolean {
  const [one = '', other = ''] = leads;
  const behind = text.slice(last.end, last.end + BEHIND);
  if (MAKES_ALL.test(behind)) return true;
  if (leads.length === 2)
    return (
      (REST.test(other) && (/เหลือ/u.test(other) || denies(one, other))) ||
      areIn(SEXES, leads) === 2 ||
      (sum > 100 && denies(one, other))
    );
  if (REST.test(leads.at(-1) ?? '')) return true;
  const [levels, ...others] = FAMILIES;
  // Whatever else is told in one breath with them is of another whole.
  const families = [
    ...(levels ? [levels] : []),
    ...others.filter((kinds) => leads.slice(1).every((lead) => kinds.some((each) => each.test(lead)))),
  ];
  if (families.some((kinds) => areIn(kinds, leads) === kinds.length)) return true;
  const isWeighed = (WEIGHED.test(one) || PARTED.test(one)) && /^\s?และ/u.test(leads.at(-1) ?? '');
  return sum > 100 && (isWeighed || families.some((kinds) => areIn(kinds, leads) > 1));
}

/** What all make is none of them: รวมร้อยละ ๑๐๐. */
const isBeside = (text: string, one: Quantity, next: Quantity): boolean =>
  next.from - one.end < SHARE_NEAR &&
  !/รวม|ครบ/u.test(text.slice(one.end, next.from)) &&
  !text.slice(one.end, next.from).includes('\n') &&
  !COMPARED.test(text.slice(one.end, next.from));

const areIn = (kinds: readonly RegExp[], leads: readonly string[]): number =>
  kinds.filter((each) => leads.some((lead) => each.test(lead))).length;
