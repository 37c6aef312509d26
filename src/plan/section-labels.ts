/** A passage of a text, by offsets in it; what no sheet of a project holds is free. */
export interface TextPart {
  readonly key: SectionKey | 'free';
  readonly from: number;
  readonly to: number;
  /** Which sheet it stands in, from 0. */
  readonly sheet?: number;
  /** What counts it. */
  readonly marker?: { readonly from: number; readonly to: number };
  /** Another entry of its list follows. */
  readonly hasNext: boolean;
}

const KINDS = '(?:แผนงาน|โครงการ|กิจกรรม|มาตรการ|แนวปฏิบัติงาน|แนวปฏิบัติ|งาน)';

const OF = `(?:ของ|ใน|ที่|การ|ใช้|สำหรับ|ดำเนินการ|ดำเนินงาน|ดำเนิน|${KINDS}|/(?=${KINDS}))*`;
const WAY = '(?:วิธี(?:การ)?|ขั้นตอน(?:การ)?|แนวทาง(?:การ)?|กระบวนการ|กิจกรรม)';

/**
 * How each section is called, the more telling first; what stands here is the whole of a heading. `results` holds outputs
 * and outcomes together; `foreign` is named in many plans, and the data has no field for it.
 */
const LABELS = [
  ['title', `ชื่อ${KINDS}(?:\\s*/\\s*${KINDS})*`],
  ['rationale', 'หลักการ(?:\\s*(?:และ|/|,)?\\s*เหตุผล)?(?:\\s*(?:และ)?ความจำเป็น)?'],
  ['rationale', `เหตุผล(?:และความจำเป็น|ความจำเป็น)${OF}|เหตุผลและหลักการ`],
  [
    'rationale',
    `(?:ที่มา|ความเป็นมา|ความสำคัญ|สภาพปัญหา)(?:(?:\\s*(?:และ|/)\\s*)?(?:ความสำคัญ|ความเป็นมา|เหตุผล|ปัญหา|หลักการ|ความจำเป็น|แนวคิด))*(?:ของปัญหา)?${OF}`,
  ],
  ['objectives', `(?:วัตถุประสงค์|จุดประสงค์|จุดมุ่งหมาย)${OF}`],
  ['results', 'ผลผลิต\\s*(?:/|และ|,|-|–)\\s*ผลลัพธ์(?:\\s*ที่คาดว่าจะได้รับ)?'],
  ['results', 'ผลลัพธ์\\s*(?:/|และ)\\s*ผลผลิต|ตัวชี้วัด\\s*ผลผลิต\\s*(?:/|และ)\\s*ผลลัพธ์'],
  ['outputs', `(?:ตัวชี้วัด(?:เชิง|ระดับ)?\\s*)?(?:ผลผลิต|ผลงาน)(?:\\s*\\(?outputs?\\)?)?${OF}`],
  ['outcomes', `(?:ตัวชี้วัด(?:เชิง|ระดับ)?\\s*)?ผลลัพธ์(?:\\s*\\(?outcomes?\\)?)?(?:\\s*ที่(?:คาดว่าจะ)?ได้รับ)?${OF}`],
  ['outcomes', '(?:ผล(?:ประโยชน์)?|ประโยชน์)ที่(?:คาด(?:ว่า)?(?:จะ)?ได้รับ|คาดหวัง|จะได้รับ)(?:จากโครงการ)?'],
  [
    'indicators',
    'ตัวชี้วัด(?:\\s*(?:ความสำเร็จ|ผลสำเร็จ|ผลการดำเนินงาน|เป้าหมาย|และค่าเป้าหมาย|/ค่าเป้าหมาย))*(?:ของโครงการ)?',
  ],
  [
    'targets',
    `(?:กลุ่ม)?เป้าหมาย(?:\\s*(?:/|และ)\\s*(?:ผู้เข้าร่วม|กลุ่มเป้าหมาย|จำนวน|พื้นที่เป้าหมาย|ผลผลิต|ตัวชี้วัด))*${OF}`,
  ],
  ['targets', '(?:ผู้เข้าร่วม|กลุ่มผู้เข้าร่วม|ผู้เข้ารับการอบรม)(?:โครงการ|กิจกรรม)?'],
  [
    'steps',
    `${WAY}(?:\\s*(?:และ|/|,)?\\s*${WAY})*\\s*(?:ดำเนิน(?:การ|งาน|โครงการ|กิจกรรม)|ปฏิบัติ(?:งาน|การ)?)(?:\\s*(?:โครงการ|กิจกรรม))?`,
  ],
  [
    'period',
    `(?:กำหนด)?(?:ระยะ|ห้วง|ช่วง)เวลา(?:ใน)?(?:การ)?(?:ดำเนิน(?:การ|งาน|โครงการ|กิจกรรม))?(?:โครงการ|กิจกรรม)?`,
  ],
  [
    'budget',
    `(?:งบประมาณ|วงเงิน(?:งบประมาณ)?|ค่าใช้จ่าย)(?:รายจ่าย)?${OF}(?:\\s*(?:และ|/)\\s*(?:แหล่งที่มา|แหล่งงบประมาณ|ที่มา)(?:ของงบประมาณ)?)?`,
  ],
  [
    'responsible',
    '(?:(?:หน่วยงาน(?:หลัก)?|ส่วนราชการ|กอง|ฝ่าย|สำนัก)(?:ผู้)?|ผู้)(?:ที่)?รับผิดชอบ(?:หลัก)?(?:โครงการ|กิจกรรม|การดำเนินการ)?(?:\\s*/\\s*ผู้ประสานงาน)?',
  ],
  ['responsible', 'ผู้?(?:รับผิดชอบ|ดำเนินการ|ดำเนินโครงการ)|เจ้าของโครงการ|หน่วยงานเจ้าของโครงการ'],
  [
    'place',
    '(?:สถานที่|พื้นที่)(?:ใน)?(?:การ)?(?:(?:ที่)?ดำเนิน(?:การ|งาน)?(?:โครงการ|กิจกรรม)?|จัด(?:โครงการ|กิจกรรม|งาน|อบรม|การอบรม)?|เป้าหมาย)?',
  ],
  [
    'foreign',
    '(?:การ)?(?:ติดตาม|ประเมินผล)(?:และ|/)?(?:การ)?(?:ประเมินผล|รายงานผล)?(?:โครงการ)?|ผู้(?:เสนอ|เห็นชอบ|อนุมัติ|เขียน|จัดทำ|พิจารณา)โครงการ|(?:ความ)?สอดคล้อง(?:กับ)?[^:]{0,40}|ปัญหา(?:และ)?อุปสรรค|ปัจจัยความสำเร็จ|ความเสี่ยง(?:ของโครงการ)?|วิทยากร|เครือข่าย(?:ความร่วมมือ)?|หน่วยงาน(?:ที่)?(?:สนับสนุน|เกี่ยวข้อง|ร่วม)',
  ],
] as const satisfies readonly (readonly [string, string])[];

/** The sections of a project sheet. */
export type SectionKey = (typeof LABELS)[number][0];

/** Whether `text` is a section's name and nothing else. */
export const isLabel = (text: string): boolean => text !== '' && labelAt(text)?.length === text.length;

/** The same of a section that sheets have: `วิทยากร` may as well be a word of any text. */
export const isSectionName = (text: string): boolean => isLabel(text) && labelAt(text)?.key !== 'foreign';

export interface FoundLabel {
  readonly key: SectionKey;
  readonly length: number;
}

const PATTERNS = LABELS.map(([key, source]) => ({ key, pattern: new RegExp(`^(?:${source})`, 'iu') }));

const LONGEST_HEADING = 60;

/** Between the names of a heading with several: `เป้าหมาย/ผลผลิต`, `ตัวชี้วัด และ ผลลัพธ์`. */
const JOINT = /^\s*(?:[/,]|และ|หรือ)\s*/u;

/** The label that `text` begins with: the longest, and others joined to it. */
export function labelAt(text: string): FoundLabel | undefined {
  const found = labelsAt(text);
  if (found?.length === text.length || text.length > LONGEST_HEADING || !/\s/u.test(text)) return found;
  // A heading may have spaces anywhere, words behind it begin at one.
  const bare = text.replaceAll(/\s/gu, '');
  const whole = labelsAt(bare);
  return whole?.length === bare.length ? { ...whole, length: text.length } : found;
}

function labelsAt(text: string): FoundLabel | undefined {
  let found = oneLabelAt(text);
  while (found) {
    const rest = text.slice(found.length);
    // A label may have taken the joint for one of its own words.
    const joint = /(?:\/|และ)$/u.test(text.slice(0, found.length)) ? '' : JOINT.exec(rest)?.[0];
    const next = joint === undefined ? undefined : oneLabelAt(rest.slice(joint.length).trimStart());
    if (joint === undefined || !next) return found;
    const space = rest.slice(joint.length).length - rest.slice(joint.length).trimStart().length;
    found = { key: joinKeys(found.key, next.key), length: found.length + joint.length + space + next.length };
  }
  return undefined;
}

/** A counted line of names parted by `/`, one of them known: `บทนำ/หลักการและเหตุผล`, `ผู้รับผิดชอบ/ผู้ประสานงาน`. */
export function slashedLabel(text: string): FoundLabel | undefined {
  const line = text.replace(/[\s*_:：]+$/u, '');
  if (!line.includes('/') || line.length > LONGEST_HEADING) return undefined;
  const keys = line.split('/').flatMap((part) => {
    const label = labelAt(part.trim());
    return label?.length === part.trim().length ? [label.key] : [];
  });
  return keys.length === 0 ? undefined : { key: keys.reduce(joinKeys), length: line.length };
}

/** Of a joined heading: results are told apart as far as it says; elsewhere the first name leads. */
function joinKeys(first: SectionKey, second: SectionKey): SectionKey {
  const both = new Set([first, second]);
  if (both.has('results') || (both.has('outputs') && both.has('outcomes'))) return 'results';
  if (first === 'indicators' && (second === 'outputs' || second === 'outcomes')) return second;
  return first === 'foreign' || first === 'place' ? second : first;
}

function oneLabelAt(text: string): FoundLabel | undefined {
  let best: FoundLabel | undefined;
  for (const { key, pattern } of PATTERNS) {
    const length = pattern.exec(text)?.[0].trimEnd().length ?? 0;
    if (length > (best?.length ?? 0)) best = { key, length };
  }
  return best;
}
