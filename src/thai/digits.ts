const THAI_ZERO = 0x0e50;

/** `2569` → `๒๕๖๙`; every other character stays. */
export const toThaiDigits = (text: string): string =>
  text.replace(/[0-9]/g, (digit) => String.fromCharCode(THAI_ZERO + Number(digit)));

/** `๒๕๖๙` → `2569`; every other character stays. */
export const toArabicDigits = (text: string): string =>
  text.replace(/[๐-๙]/gu, (digit) => String(digit.charCodeAt(0) - THAI_ZERO));
