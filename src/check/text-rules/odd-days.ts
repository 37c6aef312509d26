import { inOrder, type NamedDay, namedDays, UNTIL } from '../text/named-days.js';
import type { CheckedText } from '../text/text-rule.js';

/** A day that cannot be of its year beside the other days of the text. */
export interface OddDay {
  readonly day: NamedDay;
  /** B.E. year of the day that tells. */
  readonly year: number;
  /** What that day is of. */
  readonly thing: string;
}

export const oddDays = (text: CheckedText): readonly OddDay[] => [
  ...signedBefore(text),
  ...shortStretch(text),
];

/** ประกาศ ณ วันที่ ๗ มกราคม ๒๕๖๗ ตามมติเมื่อวันที่ ๒๐ ธันวาคม ๒๕๖๗: signed before what it stands on. */
function signedBefore(text: CheckedText): OddDay[] {
  if (!SIGNED.test(text.text) || LATER.test(text.text)) return [];
  const days = namedDays(text).filter(({ day, year }) => day !== undefined && year !== undefined);
  return days.flatMap((signed, at): OddDay[] => {
    const lead = text.text.slice(at === 0 ? 0 : days[at - 1]?.end, signed.start);
    const signs = SIGNS.exec(lead);
    const next = days[at + 1];
    const stands = next && STANDS_ON.test(text.text.slice(signed.end, next.start)) ? [next] : [];
    // A paper that another stands on is dated likewise; the last day is that of the paper itself.
    const told =
      signs && !next
        ? days
            .slice(0, at)
            .filter(({ start }) => HAPPENED.test(text.text.slice(Math.max(0, start - BACK), start)))
        : [];
    const cited = signs ? [...told, ...stands].find((each) => isLaterWithin(each, signed)) : undefined;
    return cited?.year ? [{ day: signed, year: cited.year, thing: 'เหตุที่อ้างถึง' }] : [];
  });
}
/** สอบระหว่างวันที่ ๒๒ กันยายน ๒๕๖๗ ถึงวันที่ ๓ ตุลาคม ๒๕๖๘: what takes days does not take a year and days. */
const shortStretch = (text: CheckedText): OddDay[] =>
  !TAKES_DAYS.test(text.text)
    ? []
    : namedDays(text).flatMap((last, at, days): OddDay[] => {
        const first = days[at - 1];
        if (!first?.day || !first.year || !last.year || first.day === 1) return [];
        const more = inOrder(last) - inOrder({ ...first, year: first.year + 1 });
        const isStretch = more >= 0 && more <= MONTH && UNTIL.test(text.text.slice(first.end, last.start));
        return isStretch ? [{ day: first, year: last.year, thing: 'วันสิ้นสุด' }] : [];
      });
const TAKES_DAYS = /เทศกาล|วันหยุด|สอบ(?!สวน|ถาม)|รับสมัคร|ลงทะเบียน|อบรม|แข่งขัน|จัดงาน|ยื่น|ประชุม|สัมมนา/u;
const MONTH = 32;

const SIGNED = /(?:ประกาศ|สั่ง|ให้ไว้|ออก)\s?ณ\s?วันที่|ลงวันที่/u;
const SIGNS =
  /(?:(?<!ยกเลิก)(?:ประกาศ|สั่ง|ให้ไว้|ออก)\s?ณ\s?|(?<!(?:อ้างถึง|ตาม)[^\n]{0,60})ลง|เชิญ(?:ร่วม|เข้า)[ก-๎ ]{0,60})วันที่\s?$/u;
const STANDS_ON =
  /^\s?(?:โดย)?(?:ตาม|อาศัย|ด้วย|เนื่องจาก|เนื่องด้วย|ที่ประชุม)(?![^\n]*(?:มีผล|ครบ|สิ้นสุด|หมด|พ้น|ภายใน|จะ|กำหนด))[^\n]{0,90}(?:เมื่อ|ลง)วันที่\s?$/u;
const HAPPENED = /(?<!มีผล|ครบกำหนด|ครบ|สิ้นสุด|สิ้นสุดลง|หมดอายุ|บังคับ|เริ่ม)(?:เมื่อ|ลง)วันที่\s?$/u;
const LATER = /ยกเลิก|แก้ไข|ต่อมา|เดิม|ฟ้อง|อุทธรณ์|ภายหลัง|หลังจาก|ส่งมอบ|ขยาย|ทบทวน/u;
const BACK = 30;
/** Not so much later that another paper is meant. */
const isLaterWithin = (cited: NamedDay, signed: NamedDay): boolean =>
  inOrder(cited) > inOrder(signed) && inOrder(cited) <= inOrder({ ...signed, year: (signed.year ?? 0) + 1 });
