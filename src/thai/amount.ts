const grouped = (value: number, decimals: number): string => {
  const [whole = '', fraction] = value.toFixed(decimals).split('.');
  const thousands = whole.replace(/\B(?=(?:\d{3})+$)/gu, ',');
  return fraction === undefined ? thousands : `${thousands}.${fraction}`;
};

/** `10,000`; satang only where there are some: `10,000.50`. */
export const amount = (value: number): string => grouped(value, Number.isInteger(value) ? 0 : 2);

/** `10,000.00`, as in the columns of a table. */
export const money = (value: number): string => grouped(value, 2);

/** `66.67`: what `part` is of `whole`, in per cent; a dash where there is no whole. */
export const percent = (part: number, whole: number): string =>
  whole === 0 ? '–' : grouped((part / whole) * 100, 2);
