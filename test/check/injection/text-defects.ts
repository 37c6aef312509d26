import type { CheckedText } from '../../../src/check/text/text-rule.js';
import type { TextKind } from '../../../src/plan/data-files.js';
import type { Random } from './seeded-random.js';

/** A text with a defect and where it must be found. */
export interface Injected {
  readonly text: string;
  /** `value`: at the beginning of the YAML value, quotes included. */
  readonly at: number | 'value';
  /** Whose variables the text holds, where it is not the one that stood there. */
  readonly from?: CheckedText;
}

/** Puts one defect into a text; undefined where this text has no place for it. */
export type Inject = (
  text: CheckedText,
  random: Random,
  texts: readonly CheckedText[],
) => Injected | undefined;

const PROSE: readonly TextKind[] = ['rationale', 'step', 'outcome', 'output', 'objective'];

/** At a space between two Thai words, away from brackets, variables and names of laws. */
const insert =
  (passage: string, offset = 0): Inject =>
  ({ kind, text }, random) => {
    if (!PROSE.includes(kind) || !/\d/u.test(text)) return undefined;
    const places = [...text.matchAll(/(?<=[ก-๎]) (?=[ก-๎])/gu)]
      .map(({ index }) => index)
      .filter((at) => !/พระราช|ระเบียบ|หลักเกณฑ์|ประกาศ|[(“]/u.test(text.slice(Math.max(0, at - 140), at)));
    const at = random.pick(places);
    return at === undefined
      ? undefined
      : { text: `${text.slice(0, at)} ${passage}${text.slice(at)}`, at: at + 1 + offset };
  };

/** Where `pattern` stands, `change` of it. */
const replace =
  (pattern: RegExp, change: (match: string) => string, offset = 0): Inject =>
  ({ kind, text }, random) => {
    if (!PROSE.includes(kind)) return undefined;
    const match = random.pick([...text.matchAll(pattern)]);
    if (!match) return undefined;
    const end = match.index + match[0].length;
    return {
      text: text.slice(0, match.index) + change(match[0]) + text.slice(end),
      at: match.index + offset,
    };
  };

const only =
  (kind: TextKind, inject: Inject): Inject =>
  (text, random, texts) =>
    text.kind === kind ? inject(text, random, texts) : undefined;

const notAbout =
  (pattern: RegExp, inject: Inject): Inject =>
  (text, random, texts) =>
    pattern.test(text.text) ? undefined : inject(text, random, texts);

const whole =
  (make: (text: string) => string, at = 0): Inject =>
  ({ text }) => ({ text: make(text), at });

/** One defect per rule. */
export const DEFECTS: Readonly<Record<string, Inject>> = {
  'check/doubled-mark': replace(/[\u0E31\u0E34-\u0E39\u0E47-\u0E4C]/gu, (mark) => mark + mark),
  'check/mark-order': replace(/[\u0E34-\u0E39][\u0E48\u0E49]/gu, ([vowel = '', tone = '']) => tone + vowel),
  'check/stray-mark': replace(/(?<=[ก-๎]) (?=[ก-ฮ])/gu, () => ' \u0E48', 1),
  'check/doubled-letter': insert('มีประสิทธิภาพพ ดี', 12),
  'check/split-am': replace(/(?<![\u0E48-\u0E4B])\u0E33/gu, () => '\u0E4D\u0E32'),
  'check/lost-am': replace(/(?<=[ก-ฮ])\u0E33(?=[ก-ฮ])/gu, () => ' \u0E32'),
  'check/doubled-e': replace(/แ/gu, () => 'เเ'),
  'check/long-a': replace(/(?<=[ก-ฮ])า/gu, () => 'ๅ'),
  'check/private-character': replace(/\u0E48/gu, () => '\uF70A'),
  'check/invisible-character': replace(/ /gu, () => '\u00A0'),
  'check/foreign-letter': insert('เวลา l2.00 น.', 5),
  'check/control-character': replace(/(?<=[ก-๎]) /gu, () => '\u0007 '),
  'check/repeat-mark-spacing': insert('เรื่องอื่นๆ', 10),
  'check/et-cetera-spacing': insert('น้ำ ไฟฯลฯ', 6),
  'check/abbreviation-spacing': insert('คณะทำงานฯนี้', 8),
  'check/era-spacing': insert('เมื่อ พ.ศ.2540', 6),
  'check/era-form': insert('เมื่อ พ.ศ 2540', 6),
  'check/script-spacing': insert('จำนวน8 ครั้ง', 4),
  'check/bracket-spacing': insert('คะแนน(ITA)', 4),
  'check/comma-spacing': insert('น้ำ,ไฟ', 3),
  'check/mixed-dashes': notAbout(
    /แผนปฏิบัติการป้องกันการทุจริต/u,
    insert('พ.ศ. 2551 – 2555 พ.ศ. 2556 – 2560 และ พ.ศ. 2561-2565', 47),
  ),
  'check/org-name-misspelt': insert('องค์การบริหารส่วนตำบลบ้านแห่ง', 21),
  'check/person-name-misspelt': insert('นายประสิทธิ เมืองงาว', 0),
  'check/plan-name-misspelt': insert('แผนปฏิบัติการป้องการทุจริต', 0),
  'check/legal-term': insert('องค์การปกครองส่วนท้องถิ่น', 0),
  'check/other-organization': insert('ในเขตเทศบาล', 5),
  'check/term-spellings': insert('ใช้ E – PlanNACC', 4),
  'check/placeholder': insert('ณ (ระบุสถานที่)', 2),
  'check/dotted-line': insert('รวม ........ หมู่บ้าน', 4),
  'check/open-alternatives': insert('ข้อบัญญัติ/เทศบัญญัติ', 0),
  'check/scoring-reference': insert('ตามเกณฑ์ (รับผิดชอบ 5.1.3(1))', 9),
  'check/zero-code': insert('คู่มือ (029)', 8),
  'check/markup-residue': insert('ด้วย <br> กัน', 5),
  'check/law-year': insert('พ.ร.บ. ข้อมูลข่าวสารของราชการ พ.ศ. 2541', 35),
  'check/law-amendment': insert('พระราชบัญญัติระเบียบบริหารราชการแผ่นดิน (ฉบับที่ 5) พ.ศ. 2546', 57),
  'check/law-repealed': insert('ระเบียบสำนักนายกรัฐมนตรีว่าด้วยการพัสดุ พ.ศ. 2535', 45),
  'check/law-name': insert('พระราชบัญญัติมาตรฐานจริยธรรม', 0),
  'check/law-two-years': insert(
    'พระราชบัญญัติจดทะเบียนเครื่องจักร พ.ศ. 2542 และพระราชบัญญัติจดทะเบียนเครื่องจักร พ.ศ. 2553',
    86,
  ),
  'check/mixed-digits': (text, random, texts) =>
    (text.text.match(/\d+/gu)?.length ?? 0) < 2 ? undefined : insert('อีก ๙ ครั้ง', 4)(text, random, texts),
  'check/amount-separators': insert('ใช้เงิน 10000 บาท', 8),
  'check/split-number': insert('ใช้เงิน 15 ,000 บาท', 10),
  'check/amount-words': insert('ใช้เงิน 15,000 บาท (หนึ่งหมื่นบาทถ้วน)', 8),
  'check/sum-differs': insert('ชาย 32 คน หญิง 45 คน รวม 87 คน', 21),
  'check/shares-differ': insert('พอใจมากร้อยละ 62 ปานกลางร้อยละ 28 และน้อยร้อยละ 20', 48),
  'check/product-differs': insert('จำนวน 60 คน คนละ 50 บาท เป็นเงิน 3,500 บาท', 33),
  'check/left-differs': insert('รับไว้ 48 เรื่อง ยุติแล้ว 41 เรื่อง คงค้าง 9 เรื่อง', 36),
  'check/quarter-differs': insert('ไตรมาสที่ 4 (มกราคม – มีนาคม 2569)', 0),
  'check/impossible-percent': insert('พึงพอใจไม่น้อยกว่าร้อยละ 800', 25),
  'check/percent-wording': insert('พึงพอใจ จำนวนร้อยละ 80', 8),
  'check/bound-twice': insert('อย่างน้อย 5 เรื่องขึ้นไป', 18),
  'check/incomplete-bound': insert('พึงพอใจไม่ 80', 7),
  'check/number-left-out': insert('แผ่นพับ จำนวน ฉบับ', 8),
  'check/broken-date': insert('เมื่อวันที่ 16 2569', 12),
  'check/impossible-day': insert('ภายในวันที่ 31 กันยายน 2569', 12),
  'check/ends-before': insert('ตั้งแต่วันที่ 9 มกราคม 2569 ถึงวันที่ 5 มกราคม 2569', 14),
  'check/out-of-order': insert('ยื่นซองวันที่ 20 มกราคม 2569 และเปิดซองวันที่ 19 มกราคม 2569', 14),
  'check/plan-length': insert('แผนพัฒนาสามปี (พ.ศ. 2566 - 2570)', 20),
  'check/other-weekday': insert('ในวันอังคารที่ 26 พฤศจิกายน 2568', 5),
  'check/other-name': insert(
    'เทศบาลเมืองนาบัว ได้รายงานผลไว้แล้วทุกเรื่อง เทศบาลเมืองหินลาด จะรายงานผลอีกครั้งหนึ่งในภายหลัง ตามที่เทศบาลเมืองนาบัว',
    45,
  ),
  'check/years-differ': insert('ปีงบประมาณ พ.ศ. 2568 (1 ตุลาคม 2568 – 30 กันยายน 2569)', 16),
  'check/past-date': insert('แผนฉบับนี้ใช้ในปีงบประมาณ พ.ศ. 2566', 31),
  'check/gregorian-era': insert('เมื่อ พ.ศ. 2025', 11),
  'check/date-form': insert('ประกาศ ณ วันที่ 27 เดือนกุมภาพันธ์', 19),
  'check/misspelt-word': insert('หลักเกณท์', 0),
  'check/unknown-variable': insert('ของ${org.nam}', 3),
  'check/unclosed-variable': insert('ของ${org.name', 3),
  'check/missing-glyph': insert('ตามแบบ 中', 7),
  'check/todo': only('step', ({ text, opensList }) =>
    opensList || /รายงาน|สรุปผล/u.test(text) ? undefined : { text: '(รอกำหนด) ขั้นตอน', at: 'value' },
  ),
  'check/other-year': insert('แผนปฏิบัติการป้องกันการทุจริต ประจำปีงบประมาณ พ.ศ. 2567', 51),
  'check/several-years': only(
    'output',
    whole(() => 'แผนปฏิบัติการป้องกันการทุจริต พ.ศ. 2566 – 2570 จำนวน 1 ฉบับ', 30),
  ),
  'check/head-count': only('group', ({ people }) =>
    people ? { text: 'สำนักและกองของหน่วยงาน', at: 0 } : undefined,
  ),
  'check/no-figure': only(
    'outcome',
    whole(() => 'บุคลากรมีความโปร่งใส'),
  ),
  'check/confused-word': insert('อย่างคุ่มค่า', 5),
  'check/doubled-word': insert('กำหนดกำหนดแนวทาง', 0),
  'check/joined-with-itself': insert('ประสิทธิภาพและประสิทธิภาพ', 0),
  'check/cut-ending': ({ kind, text, opensList }) =>
    kind === 'step' && !opensList && /[ก-๎]$/u.test(text)
      ? { text: `${text}และ`, at: text.length }
      : undefined,
  'check/unbalanced-bracket': insert('ตามแบบ (ฉบับใหม่', 7),
  'check/objective-style': (text, _random, texts) => {
    const siblings = texts.filter(({ list, kind }) => kind === 'objective' && list === text.list);
    if (text.kind !== 'objective' || siblings.indexOf(text) < 1 || siblings.length < 3) return undefined;
    return { text: text.text.replace(/^เพื่อ/u, 'มุ่ง'), at: 0 };
  },
  'check/typed-number': only(
    'step',
    whole((text) => `1) ${text}`),
  ),
  'check/marker-style': insert('ดังนี้ 3.1) คน 3.2) เงิน (3.3) ของ', 25),
  'check/repeated-item': (text, _random, texts) => {
    const first = texts.find(({ list, kind }) => kind === text.kind && list === text.list);
    if (
      text.kind !== 'step' ||
      /รายงาน|สรุปผล/u.test(text.text) ||
      text.opensList ||
      !first ||
      first === text ||
      first.opensList
    )
      return undefined;
    return { text: first.text, at: 0, from: first };
  },
};
