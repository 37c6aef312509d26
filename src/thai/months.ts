/** Month names, January first. */
export const THAI_MONTHS = [
  'มกราคม',
  'กุมภาพันธ์',
  'มีนาคม',
  'เมษายน',
  'พฤษภาคม',
  'มิถุนายน',
  'กรกฎาคม',
  'สิงหาคม',
  'กันยายน',
  'ตุลาคม',
  'พฤศจิกายน',
  'ธันวาคม',
] as const;

export const THAI_SHORT_MONTHS = [
  'ม.ค.',
  'ก.พ.',
  'มี.ค.',
  'เม.ย.',
  'พ.ค.',
  'มิ.ย.',
  'ก.ค.',
  'ส.ค.',
  'ก.ย.',
  'ต.ค.',
  'พ.ย.',
  'ธ.ค.',
] as const;

/** The month, 1 to 12, that a word names: whole, or short with or without its points. */
export function monthNamed(word: string): number | undefined {
  const plain = word.replaceAll('.', '');
  const places = [THAI_MONTHS, THAI_SHORT_MONTHS].map((names) =>
    names.findIndex((name) => name.replaceAll('.', '') === plain),
  );
  const at = places.find((place) => place >= 0);
  return at === undefined ? undefined : at + 1;
}

/** Name of `month`, 1 to 12. */
export function thaiMonth(month: number): string {
  const name = THAI_MONTHS[month - 1];
  if (name === undefined) throw new RangeError(`no month ${month}`);
  return name;
}
