/** Characters XML cannot hold, and U+200B: Word breaks Thai lines itself and prints it as a gap in some faces. */
const UNPRINTABLE = /(?![\t\n\r])\p{Cc}|\p{Cs}|[\u200b\ufffe\uffff]/gu;

export const printableText = (text: string): string => text.replace(UNPRINTABLE, '');
