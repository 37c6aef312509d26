/**
 * How Thai text comes out of many PDF files, whole texts at a time. Each kind is told once for a text; what is certain
 * can be mended, in one line as in another.
 */
export type DamageKind =
  | 'am-parted'
  | 'am-lost'
  | 'tail-mark'
  | 'late-tone'
  | 'parted-clusters'
  | 'digit-o'
  | 'tones-lost'
  | 'letters-lost';

/** What it is called, for people. */
export const DAMAGE_NAMES: Readonly<Record<DamageKind, { readonly th: string; readonly en: string }>> = {
  'am-parted': { th: 'สระอำกลายเป็นช่องว่างกับสระอา', en: 'ำ became a space and า' },
  'am-lost': { th: 'สระอำกลายเป็นสระอาทั้งข้อความ', en: 'ำ became า throughout' },
  'tail-mark': { th: 'ไม้โทเหนือ ป ฝ ฟ กลายเป็นสระอู', en: 'tone marks over ป ฝ ฟ became ู' },
  'late-tone': { th: 'วรรณยุกต์อยู่หลังสระอา', en: 'tone marks behind า' },
  'parted-clusters': { th: 'มีช่องว่างคั่นทุกพยางค์', en: 'spaces between all syllables' },
  'digit-o': { th: 'ใช้ตัวอักษร o แทนเลข ๐', en: 'the letter o for ๐' },
  'tones-lost': { th: 'วรรณยุกต์หายทั้งข้อความ', en: 'all tone marks are lost' },
  'letters-lost': { th: 'สระแอหายทั้งข้อความ', en: 'every แ is lost' },
};

export interface Damage {
  readonly kind: DamageKind;
  readonly count: number;
  /** What stands there, and what it becomes; the same where it stays. */
  readonly examples: readonly (readonly [written: string, right: string])[];
}

/** Words with ำ whose forms with า or ้า are no words; `(?!…)` where another word begins like one. */
const AM_WORDS = `
ดำเนิน ดำรง ดำริ ประจำ(?!น) จำนวน จำเป็น จำกัด จำหน่าย จำแนก จำเลย จำลอง จำพวก จำคุก จำนง จดจำ กำหนด กำกับ กำลัง กำจัด
กำไร กำแพง กำเนิด กำนัน สำนัก สำนึก สำคัญ สำหรับ สำเร็จ สำรวจ สำรอง(?!ค์|รับ) สำเนา สำแดง สำนวน ลำดับ ลำบาก ลำคลอง ลำไย
ลำพูน ลำปาง ลำพัง ลำเลียง ตำบล ตำแหน่ง ตำรวจ ตำรา(?!ง) ตำหนิ ตำนาน อำเภอ อำนาจ อำนวย คำสั่ง คำแนะนำ คำร้อง คำขอ คำนึง
คำนวณ คำถาม คำตอบ คำอธิบาย คำชี้แจง คำนิยม คำมั่น คำพิพากษา คำวินิจฉัย คำปรึกษา ถ้อยคำ ชำนาญ ชำระ ชำรุด บำรุง บำบัด
บำเหน็จ บำนาญ บำเพ็ญ ทำงาน ทำให้ ทำหน้าที่ ทำความ ทำแผน ทำลาย ทำการ ทำกิจกรรม ทำโครงการ ทำคู่มือ ทำบุญ ทำผิด ทำขึ้น จัดทำ(?!ง)
กระทำ(?!ง|ช) นำไป นำมา(?!นุ|ตร|ภิ) นำเสนอ นำเข้า นำส่ง นำร่อง นำแผน นำผล แนะนำ ผู้นำ ชักนำ น้ำประปา น้ำเสีย น้ำท่วม น้ำดื่ม น้ำมัน
น้ำใจ แม่น้ำ แหล่งน้ำ ค้ำประกัน ต่ำกว่า ไม่ต่ำ(?!ง) ซ้ำซ้อน เน้นย้ำ ล่วงล้ำ เหลื่อมล้ำ สม่ำเสมอ ธำรง รำลึก
กำชับ กำนัล ลำเอียง คำขวัญ คำติชม คำรับรอง คำกล่าว คำปฏิญาณ ทำเนียบ ทำร้าย ซ้ำซาก ค้ำจุน ย้ำเตือน อำพราง รำคาญ
จำนำ จำนอง จำยอม จำเพาะ จำใจ จำศีล จำพรรษา จำแลง จำนน ทั้งจำ ความจำ ชำแหละ ชำเรา ชี้นำ ปากคำ(?!ด) ภูมิลำเนา กำพร้า กำราบ กำเริบ กำหนัด
กำแหง กำกวม กำปั้น ครอบงำ ลำโพง ลำห้วย ลำน้ำ ลำเหมือง ลำธาร ลำตัว ลำต้น ค่ำคืน คำฟ้อง คำนำ บทนำ คำแถลง คำคม คำนับ คำประกาศ คำสารภาพ
คำให้การ คำบอก คำย่อ คำศัพท์ คำพูด คำว่า คำเตือน คำท้วงติง คำคัดค้าน คำอุทธรณ์ คำเสนอ คำเชิญ คำยืนยัน คำสัตย์ คำบรรยาย
คำจำกัดความ คำเล่าลือ คำชม คำนิยาม รับคำ ทำนอง ทำนุ(?!มัติ|กรม) ทำเล ทำสัญญา ทำสำเนา ทำนิติกรรม ทำบัญชี ทำรายงาน ทำบันทึก นำเทคโนโลยี
นำทรัพย์สิน นำบัตร นำหลัก นำทาง นำพา(?!ณ) นำทีม อำลา อำมาตย์ สำราญ สำรวม สำอาง สำลัก สำรับ สำเภา สำเนียง สำมะโน ตำลึง ลูกน้ำ`
  .trim()
  .split(/\s+/u);

/** Words that end in the same letters: พัฒนา is no พัฒ-นำ, หน้า no ห-น้ำ, ราคา no รา-คำ, ประชา no ประ-ชำ. */
const NOT_BEHIND: Readonly<Record<string, string>> = {
  น: '(?<!พัฒ|มม|รถ|[หวทสปธค]|(?:เจ|จิน|รั|ยา|ทั|วั|สั)ต|ลั|กั)',
  ค: '(?<!รา|นา)',
  ช: '(?<!ประ|วิ|รา|ปรี)',
};

/** ทำ and นำ before any word: behind a word that no ทา or นา follows, and not as the beginning of another. */
const VERBS =
  /(?<=^|[\s(/“‘]|การ|และ|หรือ|ให้|ได้|จะ|แล้ว|เพื่อ|จึง|ไม่|ต้อง|ห้าม|ผู้|ร่วม|พร้อม|อาจ|เมื่อ|โดย|ใด)(?:(ท)\u0E49?|(น))า(?=[เแโไใ]?[กขจฉชดตถปผฝพลวสหอ])(?!กาล|บ|สี|รก|รุณ|ท)/gu;

const TONE = /[\u0E48-\u0E4B]/u;

interface LostAm {
  readonly pattern: RegExp;
  readonly rights: ReadonlyMap<string, string>;
}

function buildLostAm(): LostAm {
  const rights = new Map<string, string>();
  const sources = AM_WORDS.flatMap((entry) => {
    const [, right = '', guard = ''] = /^([ก-๎]+)(.*)$/u.exec(entry) ?? [];
    return brokenForms(right).map((broken) => {
      rights.set(broken, right);
      return (NOT_BEHIND[broken.charAt(0)] ?? '') + broken + guard;
    });
  });
  // The longest first: คำแนะนำ before แนะนำ.
  const pattern = sources.sort((a, b) => b.length - a.length).join('|');
  return { pattern: new RegExp(pattern, 'gu'), rights };
}

const brokenForms = (right: string): string[] => [
  right.replaceAll('ำ', 'า'),
  ...(TONE.test(right.charAt(right.indexOf('ำ') - 1)) ? [] : [right.replaceAll('ำ', '\u0E49า')]),
];

/** Every word of the list in the forms that it takes when its ำ is lost. */
const LOST_AM: LostAm = buildLostAm();

/** ู in the place of a tone mark that stands aside of a tall letter, by the words that have it. */
const TAILS: readonly (readonly [RegExp, string])[] = [
  [/(?<=เ)([ปฝฟ])ู(?=[าอ])|(ป)ู(?=าย|อ[งนม])|(?<=แ)([ปฟ])ู(?=[งม])|(ฟ)ู(?=า|อง)|(ฝ)ู(?=าเพดาน)/gu, '\u0E49'],
  [/([ปฝ])ู(?=า|วย)|(?<=โ)(ป)ู(?=[งร])/gu, '\u0E48'],
];

/** What nobody can mend: too much of the text is gone. */
export type Beyond = 'tones-lost' | 'letters-lost';
type Certain = Exclude<DamageKind, Beyond>;

/** Kinds in the order in which they are mended: what parts clusters hides the others. */
const MENDERS: Readonly<Record<Certain, (line: string) => string>> = {
  'parted-clusters': (line) =>
    line.replaceAll(
      /(?<=\S) (?! )(?<! {2})(?=\S)|(?<=\S) {2}(?! )(?=\S)/gu,
      (space, at: number, whole: string) =>
        space.length === 2 ? ' ' : isBetweenThai(whole, at) ? '' : space,
    ),
  'late-tone': (line) => line.replaceAll(/([ก-ฮ])([าำ])([\u0E48-\u0E4B])/gu, '$1$3$2'),
  'am-parted': (line) => line.replaceAll(/(?<=[ก-ฮ])([\u0E48-\u0E4B]?)[ \u00A0]{1,2}\u0E32/gu, '$1\u0E33'),
  'am-lost': (line) =>
    line
      .replaceAll(LOST_AM.pattern, (found) => LOST_AM.rights.get(found) ?? found)
      .replaceAll(VERBS, '$1$2ำ')
      .replaceAll(/(?<=[\u0E48-\u0E4B])\u0E49า|(?<=(?<!ห)น้|ต่|ซ้)า(?![ยงน])/gu, 'ำ'),
  'tail-mark': (line) =>
    TAILS.reduce(
      (mended, [pattern, tone]) => mended.replaceAll(pattern, (found) => found.charAt(0) + tone),
      line,
    ),
  'digit-o': (line) =>
    line
      .replaceAll(/(?<![A-Za-z])[๐-๙,.oO₀]*[๐-๙₀][๐-๙,.oO₀]*(?![A-Za-z])/gu, (number) =>
        number.replaceAll(/[oO₀]/gu, '๐'),
      )
      .replaceAll(/(?<![A-Za-z\d.])[1-9][\d,.]*[oO][\d,.oO]*(?![A-Za-z\d])/gu, (number) =>
        number.replaceAll(/[oO]/gu, '0'),
      ),
};

const KINDS: readonly Certain[] = [
  'parted-clusters',
  'late-tone',
  'am-parted',
  'am-lost',
  'tail-mark',
  'digit-o',
];

const FEWEST = 3;
const FEWEST_LETTERS = 200;
const FEWEST_CONSONANTS = 15;
const FEWEST_WITHOUT_AE = 1_000;

/** What a whole text suffers from; nothing of a text that only has a slip here and there. */
export function findDamage(text: string): Damage[] {
  const beyond = hasNoTones(text) ? 'tones-lost' : hasNoAe(text) ? 'letters-lost' : undefined;
  if (beyond) return [{ kind: beyond, count: letters(text), examples: [] }];
  const found: Damage[] = [];
  let mended = text;
  for (const kind of KINDS) {
    if (kind === 'parted-clusters' && !isParted(mended)) continue;
    const changed = changesOf(mended, kind);
    if (kind === 'am-lost' && !isAmLost(mended)) continue;
    if (changed.length === 0) continue;
    found.push({ kind, count: changed.length, examples: distinct(changed) });
    mended = mendDamage(mended, [kind]);
  }
  return found;
}

/** Words without their ำ are more than those that have it. */
function isAmLost(text: string): boolean {
  const lost = text.match(LOST_AM.pattern)?.length ?? 0;
  return lost >= FEWEST && lost >= text.split('ำ').length - 1;
}

/** Damage that leaves nothing to work on. */
export const isBeyond = (kind: DamageKind): kind is Beyond =>
  kind === 'tones-lost' || kind === 'letters-lost';

/** A line, or a text of lines, with the damage of these kinds mended; it keeps its lines. */
export const mendDamage = (text: string, kinds: readonly DamageKind[]): string =>
  KINDS.filter((kind) => kinds.includes(kind)).reduce((line, kind) => MENDERS[kind](line), text);

/** Where a place of the mended text stands in the damaged one. */
export function placesInDamaged(damaged: string, mended: string): (at: number) => number {
  if (damaged.length === mended.length) return (at) => at;
  const places: number[] = [];
  const rights = mended.split('\n');
  let start = 0;
  for (const [index, line] of damaged.split('\n').entries()) {
    const right = rights[index] ?? '';
    let place = 0;
    for (let at = 0; at < right.length; at += 1) {
      // Only spaces, and tone marks that stand for half a ำ, go; all other letters are put in the place of one.
      if (right.length < line.length) {
        while (right[at] !== ' ' && line[place] === ' ') place += 1;
        if (right[at] === '\u0E33' && line[place] === '\u0E49' && line[place + 1] === 'า') place += 1;
      }
      places.push(start + place);
      place += 1;
    }
    start += line.length + 1;
    places.push(start - 1);
  }
  return (at) => places[at] ?? damaged.length;
}

/** Stretches without a space that a kind changes. */
function changesOf(text: string, kind: Certain): (readonly [string, string])[] {
  if (kind === 'am-parted' && !/[ \u00A0]\u0E32/u.test(text)) return [];
  const parts = kind === 'am-parted' ? text.match(/\S*[ก-๎][ \u00A0]{1,2}\u0E32\S*/gu) : text.match(/\S+/gu);
  if (kind === 'parted-clusters') {
    const lines = text.split('\n').filter((line) => line.trim() !== '');
    return lines.flatMap((line) => change(line.trim().slice(0, 40), kind));
  }
  return (parts ?? []).flatMap((part) => change(part, kind));
}

const change = (part: string, kind: Certain): (readonly [string, string])[] => {
  const right = MENDERS[kind](part);
  return right === part ? [] : [[part, right]];
};

const distinct = (pairs: readonly (readonly [string, string])[]): (readonly [string, string])[] => [
  ...new Map(pairs.map((pair) => [pair[0], pair])).values(),
];

const isBetweenThai = (text: string, at: number): boolean =>
  /[ก-๎]/u.test(text.charAt(at - 1)) && /[ก-๎]/u.test(text.charAt(at + 1));

const letters = (text: string): number => text.match(/[ก-ฮ]/gu)?.length ?? 0;

/** One consonant in six carries a tone mark in any Thai text. */
const hasNoTones = (text: string): boolean =>
  !/[\u0E48-\u0E4B\uF700-\uF71A]/u.test(text) &&
  letters(text) >= FEWEST_LETTERS &&
  new Set(text.match(/[ก-ฮ]/gu)).size >= FEWEST_CONSONANTS;

/** A font without แ leaves it out; one letter in seventy is แ in any Thai text. */
const hasNoAe = (text: string): boolean => !/แ|เเ/u.test(text) && letters(text) >= FEWEST_WITHOUT_AE;

/** Where most stretches between spaces are single clusters, the spaces are none of the text. */
function isParted(text: string): boolean {
  const thai = text.match(/[ก-๎\uF700-\uF71A]+/gu) ?? [];
  const short = thai.filter(
    (part) => part.replaceAll(/[\u0E31\u0E34-\u0E3A\u0E47-\u0E4E]/gu, '').length <= 2,
  );
  return thai.length >= FEWEST_LETTERS / 4 && short.length > thai.length * 0.6;
}
