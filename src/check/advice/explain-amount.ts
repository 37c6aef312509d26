import { type Advice, wantsNumber } from './advice.js';

const AMOUNT = /^\s*(-?\d{1,3}(?:,\d{3})+|-?\d+)(\.\d+)?\s*(?:บาท|\.-|บ\.|baht)?\s*$/i;

/** `10,000 บาท` → 10000. */
export const explainAmount: Advice = (problem) => {
  const { value } = problem;
  if (!wantsNumber(problem) || typeof value !== 'string' || /[๐-๙]/.test(value)) return undefined;
  const match = AMOUNT.exec(value);
  if (!match) {
    return problem.field === 'budget'
      ? {
          th: 'ใส่เฉพาะตัวเลข เช่น 10000 หากไม่ใช้งบประมาณให้ใส่ 0',
          en: 'write a number such as 10000, or 0 for no budget',
        }
      : undefined;
  }
  const number = `${(match[1] ?? '').replaceAll(',', '')}${match[2] ?? ''}`;
  return {
    th: `เขียนเป็น ${number} โดยไม่มีจุลภาค หน่วย หรือเครื่องหมายคำพูด`,
    en: `write ${number}, without commas, unit or quotes`,
  };
};
