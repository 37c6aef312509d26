const grouped = (value: number, decimals: number): string => {
  const [whole = '', fraction] = value.toFixed(decimals).split('.');
  const thousands = whole.replace(/\B(?=(?:\d{3})+$)/gu, ',');
  return fraction === undefined ? thousands : `${thousands}.${fraction}`;
};

/** `10,000`; satang only where there are some: `10,000.50`. */
export const amount = (value: number): string => grouped(value, Number.isInteger(value) ? 0 : 2);

/** `10,000.00`, as in the columns of a table. */
export const money = (value: number): string => grouped(value, 2);
