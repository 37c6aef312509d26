/** Letters of a word that is told from others by its length, and of one that is so surely. */
export const LONG = 6;
export const SURE = 8;
/** So long a phrase does not end one part of a sentence and begin the next. */
const PHRASE = 14;
const LEADS_ON = /(?:ตาม|ให้|ของ|ใน|โดย|เพื่อ|จาก|แก่|ต่อ|กับ|เป็น|ได้|การ|ความ|ผู้)$/u;
const GOES_ON =
  /^(?:ให้|เพื่อ|โดย|ตาม|ใน|ของ|และ|ที่|ซึ่ง|ต่อ|จาก|ตลอด|จน|ก่อน|หลังจาก|ภายใน|ระหว่าง|ตั้งแต่|พร้อม|สำหรับ|เฉพาะ|เกี่ยวกับ)/u;
/** ประชุมที่[ศูนย์การประชุมแห่งชาติ ศูนย์การประชุมแห่งชาติ] ถนนรัชดาภิเษก: a place, then where it is. */
const AT_PLACE = /(?:(?<!หน้า|ทันที)ที่|ณ\s?|ถึง|แห่ง)$/u;
const WHERE = /^(?:\s|$|ซึ่ง|เพื่อ|เมื่อ|โดย|และ|จังหวัด|อำเภอ|ตำบล|ชั้น|เลขที่)/u;
/** What is done, to its end: มีสิทธิ[บอกเลิกสัญญาได้ทันที บอกเลิกสัญญาได้ทันที]โดยไม่ต้อง… */
const ENDS_ACT = /(?:ได้|ทันที|แล้ว|ไว้|ขึ้น|ออกไป|เสร็จ|ครบถ้วน|เรียบร้อย|ต่อไป|ด้วย|ร่วมกัน|เคร่งครัด)$/u;
/** All or some of a kind, of which nothing is told behind: สิ่งเสพติด[ทุกชนิด ทุกชนิด]เข้ามา. */
const ALL_OF_KIND =
  /^(?:ทุก|บาง|แต่ละ|ต่าง|หลาย)(?:ชนิด|ประเภท|แห่ง|ฉบับ|รายการ|กรณี|ครั้ง|ช่องทาง|ระดับ|ด้าน|เรื่อง|ขั้นตอน|พื้นที่|แขนง|สาขา|หลักสูตร|โครงการ|กิจกรรม|หมู่บ้าน|ตำบล|อำเภอ|จังหวัด)$/u;
const TOLD_OF = /^(?:ได้|มี|เป็น|ต้อง|จะ|ถูก|ผ่าน|ล้วน|ยัง|รู้|รับ|เห็น|ไม่|คือ|อยู่|ควร|เริ่ม|ใช้|เท่า|ก็|ดู|กลับ|สามารถ)/u;
/** ที่ประชุมมอบ[กรมเจ้าท่า กรมเจ้าท่า]ตรวจสภาพ; รับมอบ[เครื่องกรองน้ำ เครื่องกรองน้ำ] ๒ ชุด. */
const GIVES_TO = /(?:มอบ(?:หมาย)?|เชิญ|แต่งตั้ง|สั่ง)$/u;
export const COUNT =
  /^\s?[\d๐-๙][\d๐-๙,]*\s?(?:ชุด|เครื่อง|คัน|คน|ราย|ตัว|หลัง|เล่ม|ฉบับ|แห่ง|ใบ|ต้น|ลำ|ถัง|กล่อง|ถุง|จุด)/u;
/** Nothing is said after them but blanks: ตรวจสอบคุณสมบัติ[แล้ว แล้ว] ปรากฏว่า. */
const ENDS_CLAUSE = /^(?:แล้ว|ด้วย|เรียบร้อย|เท่านั้น|ต่อไป|ทั้งนี้)$/u;
/** ขอขอบคุณ[ทุกท่าน ทุกท่าน]ที่สละเวลา: the same ones, not those of a new sentence. */
const LEADS_TO_WHOM = /(?:ขอบ(?:พระ)?คุณ|เชิญ|แก่|ถึง|ให้|ต่อ|กับ|แจ้ง|ของ|เพื่อ|ยินดีกับ)$/u;
const WHOM = /^(?:ทุก|ประชาชน|ผู้|เจ้าหน้าที่|พนักงาน|บุคลากร|ชาว|คณะ|หน่วยงาน|กรรมการ|สมาชิก|บุคคล)/u;
/** It stands behind what it qualifies, never at the head: ข้อมูล[ส่วนบุคคล ส่วนบุคคล]. */
const ONLY_QUALIFIES =
  /^(?:ส่วนบุคคล|ดังกล่าว|ที่เกี่ยวข้อง|แห่งชาติ|สาธารณะ|อิเล็กทรอนิกส์|ต่อเนื่อง|ทั้งสิ้น|เฉพาะกิจ|เบื้องต้น|เชิง(?:ปฏิบัติการ|รุก|ลึก|นโยบาย)|แบบบูรณาการ|อย่าง[ก-๎]{4,})$/u;
/** It never ends a phrase: ผู้รับจ้าง[ต้อง ต้อง]ส่งมอบ, มีพื้นที่[ไม่น้อยกว่า ไม่น้อยกว่า] ๒ ไร่. */
export const NEEDS_MORE =
  /^(?:ต้อง|โปรด|กรุณา|จึง[ก-๎]{2,6}|[ก-๎]{2,}(?:จนถึง|ถึง|วันที่|มาเพื่อ|เพื่อ|โดย)|มาเพื่อ|จนถึง|จำนวน|ไม่(?:น้อย|ต่ำ|มาก|เกิน)กว่า|ไม่เกิน|อย่างน้อย|เพื่อ|เพื่อให้|โดย|ตาม|จาก|ของ|สำหรับ|ระหว่าง|ตั้งแต่|ภายใน(?:วันที่)?|ประมาณ|พร้อม(?:ทั้ง|ด้วย)?|สามารถ|ควร|ซึ่ง|เนื่องจาก|ร้อยละ|วันที่|เมื่อ(?:วันที่)?|รวมทั้ง|ตลอดจน|เกี่ยวกับ|ว่าด้วย|ประกอบด้วย|ได้แก่|[ก-๎]{2,}(?<!กำ)(?:กับ|จาก|แก่|สำหรับ|ระหว่าง)|มีหน้าที่|กำหนดให้|มอบหมายให้|ขอให้|ต้องการ|คิดเป็น|เป็นเงิน|(?:ใน|จาก|โดย|ของ|ตาม|เพื่อ|แก่|ต่อ|กับ|ด้วย|ณ\s?)[ก-๎]{4,})$/u;
/** What was said, at the head of its clause: มติที่ประชุม [เห็นชอบ เห็นชอบ]ให้… */
const SAYS =
  /^(?:เห็นชอบ|อนุมัติ|รับทราบ|รับรอง|กำหนด|แต่งตั้ง|มอบหมาย|ขอเชิญ|แจ้ง|เสนอ|จัดทำ|ดำเนินการ|ตรวจสอบ|รายงาน|ประกาศ|ขอ|ห้าม|ส่ง|จัดซื้อ|จัดจ้าง|จัดหา|ติดตั้ง|ก่อสร้าง|คัดเลือก|พิจารณา|ทบทวน|ปรับปรุง|ซ่อมแซม|ส่งเสริม|สนับสนุน|เผยแพร่|ป้องกัน|รับผิดชอบ)$/u;
const FOLLOWS_ON = /^(?:ของ|ทุก|และ|หรือ|อย่าง|เพื่อ|ให้|ตาม|แก่)/u;

export const NAMES_ONE =
  /^(?:เจ้า|พนักงาน|ข้าราชการ|องค์ก|เทศบาล|คณะ|หน่วย|สำนัก|กอง|ส่วนราชการ|บุคคล|อำเภอ|จังหวัด|ตำบล|กรม|กระทรวง|พระราช|ระเบียบ|โรงเรียน)/u;

/**
 * Parted by a space they may end one phrase and begin the next, สองชั้น ชั้นแรก, or belong to a longer word,
 * แผนงานบริหารทั่วไป งานบริหารทั่วไป; not where what stands around leads from one to the other.
 */
export const isOnePhrase = (before: string, word: string, behind: string): boolean =>
  ONLY_QUALIFIES.test(word) ||
  (ALL_OF_KIND.test(word) && isThai(before, before.length - 1) && !TOLD_OF.test(behind)) ||
  (GIVES_TO.test(before) && NAMES_ONE.test(word) && word.length >= LONG && isThai(behind, 0)) ||
  (word.length >= SURE &&
    COUNT.test(behind) &&
    isThai(before, before.length - 1) &&
    !MAKES_NOUN.test(before)) ||
  (ENDS_CLAUSE.test(word) && /^(?:\s|$)/u.test(behind)) ||
  isOneAct(before, word, behind) ||
  isOneThing(before, word, behind) ||
  (NEEDS_MORE.test(word) && (isThai(behind, 0) || /^\s?[\d๐-๙]/u.test(behind))) ||
  (SAYS.test(word) &&
    /^(?:[ก-๎]|\sและ|$)/u.test(behind) &&
    (LEADS_ON.test(before) || !isThai(before, before.length - 1))) ||
  (before === '' && word.length >= LONG && (FOLLOWS_ON.test(behind) || /^(?:ใน|ที่|\s)/u.test(behind))) ||
  (word.length >= PHRASE
    ? (LEADS_ON.test(before) && !/^(?:กำหนด|ระบุ|บัญญัติ|ห้าม)/u.test(behind)) ||
      !isThai(before, before.length - 1) ||
      GOES_ON.test(word) ||
      /^(?:เป็นไป|ได้|จะ|ต้อง|ควร|อาจ|ไม่)/u.test(word) ||
      (AT_PLACE.test(before) && WHERE.test(behind)) ||
      (ENDS_ACT.test(word) && isThai(behind, 0))
    : word.length >= LONG - 1 &&
      ((LEADS_ON.test(before) && FOLLOWS_ON.test(behind)) ||
        (LEADS_TO_WHOM.test(before) && WHOM.test(word) && /^(?:ที่|ซึ่ง|ผู้)/u.test(behind)) ||
        beginsNoClause(before, word, behind)));

/** ผู้รับจ้าง[ส่งมอบงาน ส่งมอบงาน]ตามงวด: a verb behind who does it; เพื่อให้[ประชาชน ประชาชน]มี: who is to do it. */
const beginsNoClause = (before: string, word: string, behind: string): boolean =>
  isThai(behind, 0) && (/(?:เพื่อ|จะ|ต้อง|การ)ให้$/u.test(before) || (VERB.test(word) && ENDS_NOUN.test(before)));
const isOneAct = (before: string, word: string, behind: string): boolean =>
  (word.length > SURE || /^ไม่[ก-๎]{2}/u.test(word)) &&
  ACTS.test(word) &&
  isThai(before, before.length - 1) &&
  isThai(behind, 0) &&
  !MAKES_NOUN.test(before);
/** What is done, said at such length, is not said twice but by a slip. */
const ACTS =
  /^(?:อาจ|จะ|ต้อง|ควร|สามารถ|ได้(?=[ก-๎]{4})|ถือ(?=ปฏิบัติ)|บอกเลิก|เรียก|ให้(?=[ก-๎])|ขอ(?!ง)|สั่ง|ห้าม|ยกเลิก|ระงับ|เร่ง|ช่วยเหลือ|จับกุม|ชี้แจง|แถลง|เดินทาง|ปล่อย|คืน(?!ชีพ)|หยุด|ขยาย|ฟ้อง|โอน|พัก(?=การ|ชำระ)|ตั้งข้อ|อยู่ระหว่าง|ติดตาม|ยื่น|พิจารณา|มอบ|งด|ตรวจ|แก้ไข|ซ่อม|ดำเนินการ|ปฏิบัติ|ลง(?=พื้นที่|นาม|โทษ|ทะเบียน|มติ)|รับ(?=ทราบ|ฟัง|สมัคร|การ|ผิดชอบ)|นำส่ง|ชำระ|จัด|อนุญาต|อนุมัติ|เห็นชอบ|เข้า(?=ร่วม|รับ)|ร่วมกัน|แสดง|ส่ง|สนับสนุน|ป้องกัน|ควบคุม|กำหนด|แต่งตั้ง|คัด|สำรวจ|บันทึก|แจ้ง|เสนอ|เผยแพร่|ประชาสัมพันธ์|ปรับปรุง|พัฒนา|เร่งรัด|กำกับ|ประสาน|เตรียม|จ่าย|เบิก|เปิด|ปิด|ออก|ใช้|ไม่|มี(?!ด)|เป็น)/u;
/** A thing, then the same one with what it is like, of which nothing is told: ตรวจค้น[อาคารพาณิชย์ อาคารพาณิชย์]สามชั้น. */
const isOneThing = (before: string, word: string, behind: string): boolean =>
  word.length >= SURE &&
  isThai(before, before.length - 1) &&
  LIKE.test(behind) &&
  !/^(?:การ|ความ)/u.test(word) &&
  !NAMES_ONE.test(word) &&
  !/(?:ประเภท|ชนิด)$/u.test(before) &&
  (/ที่$/u.test(before) || !MAKES_NOUN.test(before)) &&
  !TELLS.test(behind.replace(/(?:ที่|ซึ่ง|\s).*/su, '')) &&
  !behind.includes(word);
const LIKE =
  /^(?:ย่าน|แห่งหนึ่ง|คดี|ใน|ริม|ชนิด|ประเภท|ขนาด|แบบ|สำหรับ|จาก|ทั่ว|ประจำ|ภูธร|นครบาล|พร้อม|(?:หนึ่ง|สอง|สาม|สี่|ห้า|หก|เจ็ด|แปด|เก้า|สิบ)[ก-๎])/u;
const TELLS =
  /ดังกล่าว|นี้|นั้น|จะ|มี|เป็น|ได้|ไม่|ต้อง|ยัง|จึง|เคย|ให้|รับ|ขึ้น|ลง|ราคา|ถูก|กลับ|พบ|แจ้ง|เปิด|ปิด|ยอม|ขอ|ใช้|เข้า|ออก|เสีย|ขาย|ซื้อ|จ่าย|ส่ง|เพิ่ม|ลด|ช่วย|ร้อง|ยื่น|บอก|กล่าว|ระบุ|ชี้|แถลง|ยืนยัน|สั่ง|จัด|ผ่าน|หาย|หนี|หลบ|ตาย|พัง|ขาด|เต็ม|หมด|เหลือ|ประกาศ|ปรับ|เกิด|ทรุด|ท่วม|ไหม้|ระเบิด|ชำรุด|ปฏิเสธ|สารภาพ|ค้าน|กำหนด|คุ้มครอง|โยง|อ้าง/u;
const MAKES_NOUN =
  /(?:(?<!กรรม|ราช)การ|ความ|(?<!หน่วย|พนัก)งาน|ผู้|(?<!พื้น)ที่|แผน|ด้าน|แนวทาง|วิธี|โครงการ|กิจกรรม|เรื่อง|ขั้นตอน|มาตรการ|และ|หรือ|ได้แก่|คือ)$/u;
const VERB =
  /^(?:มี(?!ด)|ส่ง(?!เสริม)|จัด|ดำเนิน|ปฏิบัติ|แต่งตั้ง|เผยแพร่|สนับสนุน|เข้าร่วม|ได้รับ|ต้อง|สามารถ|กำหนดให้|แจ้ง|เสนอ|ร่วมกัน|ตรวจสอบ|รับผิดชอบ)/u;
const ENDS_NOUN =
  /(?:กรรมการ|คณะทำงาน|ประชาชน|หน่วยงาน|เจ้าหน้าที่|บุคลากร|พนักงาน|ผู้[ก-๎]{2,12}|จริยธรรม|เทศบาล|กอง[ก-๎]{2,8}|สำนัก[ก-๎]{2,8}|ชุมชน|โรงเรียน|นักเรียน|สมาชิก)$/u;

const isThai = (text: string, at: number): boolean => /[ก-๎]/u.test(text.charAt(at));
