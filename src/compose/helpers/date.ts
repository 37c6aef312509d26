import { THAI_SHORT_MONTHS, thaiMonth } from '../../thai/months.js';

interface DateData {
  readonly day: number | null;
  readonly month: number;
  readonly year: number;
}

const ROOM = { day: '........', month: '........................', year: '............' } as const;

/** `27 กุมภาพันธ์ พ.ศ. 2569`; what is missing is room to write. */
export function fullDate(date: DateData | null): string {
  const day = date?.day ?? ROOM.day;
  const month = date ? thaiMonth(date.month) : ROOM.month;
  return `${day} ${month} พ.ศ. ${date?.year ?? ROOM.year}`;
}

/** `20 เมษายน 2569`, or `เมษายน 2569` where the day is missing. */
export const shortDate = (date: DateData): string =>
  [date.day, thaiMonth(date.month), date.year].filter((part) => part !== null).join(' ');

/** `20 เม.ย. 2569`, for narrow columns. */
export const abbreviatedDate = (date: DateData): string =>
  [date.day, THAI_SHORT_MONTHS[date.month - 1], date.year].filter((part) => part !== null).join(' ');

/** `ตุลาคม – ธันวาคม 2568` */
export const monthRange = (start: DateData, end: DateData): string =>
  `${thaiMonth(start.month)} – ${thaiMonth(end.month)} ${end.year}`;
