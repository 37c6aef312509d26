import type { Language } from '../../config.js';

interface Wording {
  readonly type: string;
  readonly name: string;
  readonly district: string;
  readonly province: string;
  readonly executive: string;
  readonly year: (usual: number) => string;
}

const TYPE_LIST = '1) อบต.  2) เทศบาลตำบล  3) เทศบาลเมือง  4) เทศบาลนคร  5) อบจ.';

/** What `plan init` asks on a terminal. */
export const QUESTIONS: Readonly<Record<Language, Wording>> = {
  th: {
    type: `ประเภทหน่วยงาน\n  ${TYPE_LIST}\nพิมพ์ตัวเลขหรือชื่อประเภท:`,
    name: 'ชื่อหน่วยงาน (เฉพาะชื่อ เช่น บ้านแหง):',
    district: 'อำเภอ (เว้นว่างได้):',
    province: 'จังหวัด (เว้นว่างได้):',
    executive: 'ชื่อและนามสกุลผู้บริหารท้องถิ่น พร้อมคำนำหน้า (เว้นว่างได้):',
    year: (usual) => `ปีงบประมาณ พ.ศ. (เว้นว่างเพื่อใช้ ${usual}):`,
  },
  en: {
    type: `Type of organization\n  ${TYPE_LIST}\nnumber or name:`,
    name: 'Name (the place alone, such as บ้านแหง):',
    district: 'District (may stay empty):',
    province: 'Province (may stay empty):',
    executive: 'Name of the executive (may stay empty):',
    year: (usual) => `Fiscal year, Buddhist era (empty for ${usual}):`,
  },
};
