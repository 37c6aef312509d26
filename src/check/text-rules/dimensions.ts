import { quantitiesIn } from '../text/quantities.js';
import type { CheckedText } from '../text/text-rule.js';
import type { Miscounted } from './counted-things.js';

type Dimension =
  | 'share'
  | 'length'
  | 'area'
  | 'volume'
  | 'weight'
  | 'money'
  | 'time'
  | 'heat'
  | 'power'
  | 'sound'
  | 'people'
  | 'things';

const UNITS: Readonly<Record<Dimension, string>> = {
  share: '%',
  length: 'เมตร กิโลเมตร เซนติเมตร มิลลิเมตร นิ้ว ฟุต',
  area: 'ตารางเมตร ตารางกิโลเมตร ตารางวา ตารางนิ้ว ตารางฟุต ตารางเซนติเมตร ไร่',
  volume: 'ลูกบาศก์เมตร ลูกบาศก์เซนติเมตร ลิตร มิลลิลิตร',
  weight: 'กิโลกรัม กรัม ตัน มิลลิกรัม',
  money: 'บาท',
  time: 'ปี เดือน สัปดาห์ วัน ชั่วโมง นาที วินาที',
  heat: 'องศา องศาเซลเซียส',
  power: 'วัตต์ กิโลวัตต์ เมกะวัตต์ โวลต์ กิโลโวลต์ แอมแปร์ แรงม้า',
  sound: 'เดซิเบล เดซิเบลเอ',
  people: 'คน ท่าน ราย',
  things: 'ฉบับ เล่ม แห่ง คัน หลัง ตัว ต้น เครื่อง จุด สาย ครั้ง แผ่น ดวง ครัวเรือน',
};
const DIMENSION_OF: ReadonlyMap<string, string> = new Map(
  Object.entries(UNITS).flatMap(([dimension, units]) => units.split(' ').map((unit) => [unit, dimension])),
);

const BRIDGE =
  '(?:เฉลี่ย|รวม|ประมาณ|ไม่(?:น้อยกว่า|ต่ำกว่า|เกิน)|ทั้งสิ้น|ทั้งหมด|อย่างน้อย|จำนวน|เพียง|สูงสุด|ต่ำสุด|เกือบ|กว่า|ราว|อยู่ที่|เป็น|มี|\\s)*';
/** Whatever stands between, the number is of it; people and money have numbers of their own. */
const reach = (letters: number, others = ''): string =>
  `(?:(?!คน|ชน|ผู้|บ้าน|ราษ|เกษตร|งบ|เงิน|ราคา|ค่า|รถ|เจ้า|หลัง|ครัวเรือน|ทำ|เสีย|ครบ|นาน|เป็นเวลา|ภายใน${others})[ก-๎ .]){0,${letters}}?`;

/** What measures it, or is about it, is counted: เครื่องชั่งน้ำหนัก 9 เครื่อง. */
const NO_DEVICE = '(?<!วัด|ชั่ง|ตรวจ|ตรวจจับ|ควบคุม|แจ้ง|เตือน|จำกัด|บอก|โกง)';

/** What stands before a number, and the dimensions that it may be of. */
const MEASURED: readonly { readonly cue: RegExp; readonly of: string }[] = [
  {
    cue: `(?:ความยาว|ความกว้าง|ความลึก|ความหนา(?!แน่น)|ความสูง|ระยะทาง|ระยะห่าง|ถอยร่น|ร่นแนว|รัศมี|เส้นผ่านศูนย์กลาง)${reach(40, '|ใช้')}`,
    of: 'length time',
  },
  { cue: '(?<![ก-๎])(?:ยาว|หนา|ลึก)|(?<=คลอง|บ่อ|สระ|น้ำ|ท่อ|ถนน|ราง|ฝาย|ตลิ่ง)(?:ยาว|หนา|ลึก)', of: 'length time' },
  { cue: '(?<=ผิวจราจร|ขนาด|ถนน|คลอง|ท่อ|สะพาน|ฝาย|คสล\\.|เหล็ก|[^ก-๎])กว้าง', of: 'length area' },
  {
    cue: '(?<!ป้าย|เสา|หมุด)ระดับน้ำ(?:ใน[ก-๎]{2,12})?(?:ท่วม)?(?:เพิ่ม|สูง|ลด|ท่วม|ลึก)?(?:ขึ้น|ลง|กว่า(?:ปกติ|ตลิ่ง|ถนน))?',
    of: 'length',
  },
  { cue: 'ปริมาณ(?:น้ำ)?ฝน(?:สะสม|สูงสุด|รายวัน|วัดได้|ได้)?', of: 'length volume time' },
  {
    cue: `อุณหภูมิ${reach(24, '|มี|ห้อง(?=ได้|ไว้|นาน|อย่าง)|ปกติ')}(?:ขึ้น|ลง|ระหว่าง|ไม่เกิน|ถึง|อยู่ที่|สูงสุด|ต่ำสุด)?`,
    of: 'heat',
  },
  { cue: '(?<!ค่า|ยก|ลด)น้ำหนัก(?:ตัว|สุทธิ|บรรทุก|ขยะ)?|(?<![ก-๎])หนัก', of: 'weight' },
  { cue: `ปริมาตร(?:ดินขุด|ดินถม|ดิน|งาน|น้ำ|คอนกรีต|หิน|ทราย|ขุดลอก|ความจุ|[ก-๎]{2,12})?`, of: 'volume' },
  {
    cue: '(?:กักเก็บ|เก็บกัก|ความจุ|บรรจุ|ปริมาณน้ำ|จุ)(?:น้ำ)?(?:ได้)?',
    of: 'volume weight money time heat people things',
  },
  {
    cue: '(?<!จาก|ใน|บน|ของ|ทั่ว|ละ|นอก|ต่อ|ลง|เข้า)(?:พื้นที่|เนื้อที่)(?:ก่อสร้าง|ผิวจราจร|ใช้สอย|เพาะปลูก|ป่า|ดำเนินการ|คอนกรีต|ลาน)?',
    of: 'area money time people things',
  },
  { cue: 'ความเร็ว(?:(?!ผู้|คน|รถ|ปรับ|เงิน|ค่า)[ก-๎ .]){0,40}?(?:ถึง|ได้|ที่)?', of: 'length volume time things' },
  { cue: '(?:ใช้เวลา|ระยะเวลา|เป็นเวลา|ภายในเวลา)(?!ว่าง)(?:ดำเนินการ|ก่อสร้าง|ส่งมอบ|รับประกัน)?', of: 'time' },
  { cue: '(?<!สูง|ต่อ|หมด|ผู้|ครบ|ขาด|เกษียณ|ตาม|ราย|ช่วง|กลุ่ม)อายุ(?:ตั้งแต่|ระหว่าง|มากกว่า)?', of: 'time' },
  // Anything may grow by a share of itself.
]
  .map(({ cue, of }) => ({ cue, of: `${of} share` }))
  .concat(
    { cue: `อุณหภูมิ(?:สูง|ต่ำ)สุด${reach(30, '|จาก|รอบ|ความ|เพิ่ม|ลด|กว่า|เปลี่ยน')}(?:ได้)?`, of: 'heat time things' },
    { cue: `ความชื้น${reach(24, '|จาก|รอบ')}`, of: 'share time things people' },
  )
  .map(({ cue, of }) => ({ cue: new RegExp(`${NO_DEVICE}(?<thing>${cue})${BRIDGE}$`, 'u'), of }));
const MAY_BE_NO_SHARE = /อุณหภูมิ(?:สูง|ต่ำ)สุด/u;
const BEFORE = 60;
/** ห้องกว้าง ๓๐ ตารางเมตร, but กว้าง ๕ ตารางเมตร ยาว ๒๐ เมตร. */
const WITH_LENGTH = /^\s?(?:และ)?\s?(?:ยาว|หนา|ลึก)/u;
const WIDE = /^กว้าง/u;

/** A number in a unit of another dimension than what is measured. */
export const otherDimensions = (text: CheckedText): readonly Miscounted[] =>
  quantitiesIn(text).flatMap(({ from, end, unit }, index, all) => {
    const dimension = DIMENSION_OF.get(unit);
    if (dimension === undefined || (dimension === 'share' && !MAY_BE_NO_SHARE.test(text.text))) return [];
    const since = Math.max(all[index - 1]?.end ?? 0, from - BEFORE);
    const lead = text.text.slice(since, from).replace(/.*[\n;:,)]/su, '');
    const measured = MEASURED.flatMap(({ cue, of }) => {
      const thing = cue.exec(lead)?.groups?.['thing'];
      return thing === undefined ? [] : [{ thing, of }];
    });
    const odd = measured.find(
      ({ thing, of }) =>
        !of.includes(dimension) ||
        (dimension === 'area' && WIDE.test(thing) && WITH_LENGTH.test(text.text.slice(end))),
    );
    return odd ? [{ thing: odd.thing.trim(), unit, at: [end - unit.length, end] as const }] : [];
  });
