import type { Advice } from './advice.js';

export const explainNegativeAmount: Advice = ({ error, field, value }) =>
  error.keyword === 'minimum' && field === 'budget' && typeof value === 'number'
    ? {
        th: `ลบเครื่องหมายลบออก เป็น ${Math.abs(value)} หรือใส่ 0 หากไม่ใช้งบประมาณ`,
        en: `remove the minus sign: ${Math.abs(value)}, or write 0 for no budget`,
      }
    : undefined;
