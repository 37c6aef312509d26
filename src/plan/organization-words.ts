import type { OrganizationType } from './plan.js';

/** What the law calls things in each kind of organization. */
export interface OrganizationWords {
  /** Put before the place: องค์การบริหารส่วนตำบล + บ้านแหง */
  readonly fullName: string;
  readonly shortName: string;
  readonly executive: string;
  readonly council: string;
  readonly staff: string;
  readonly bylaw: string;
  /** นายก… with the place, as it stands under a signature. */
  readonly position: string;
}

const municipality = (kind: string, short: string): OrganizationWords => ({
  fullName: `เทศบาล${kind}`,
  shortName: short,
  executive: 'นายกเทศมนตรี',
  council: `สภาเทศบาล${kind}`,
  staff: 'พนักงานเทศบาล',
  bylaw: 'เทศบัญญัติ',
  position: `นายกเทศมนตรี${kind}`,
});

export const ORGANIZATION_WORDS: Readonly<Record<OrganizationType, OrganizationWords>> = {
  'อบต.': {
    fullName: 'องค์การบริหารส่วนตำบล',
    shortName: 'อบต.',
    executive: 'นายกองค์การบริหารส่วนตำบล',
    council: 'สภาองค์การบริหารส่วนตำบล',
    staff: 'พนักงานส่วนตำบล',
    bylaw: 'ข้อบัญญัติ',
    position: 'นายกองค์การบริหารส่วนตำบล',
  },
  เทศบาลตำบล: municipality('ตำบล', 'ทต.'),
  เทศบาลเมือง: municipality('เมือง', 'ทม.'),
  เทศบาลนคร: municipality('นคร', 'ทน.'),
  'อบจ.': {
    fullName: 'องค์การบริหารส่วนจังหวัด',
    shortName: 'อบจ.',
    executive: 'นายกองค์การบริหารส่วนจังหวัด',
    council: 'สภาองค์การบริหารส่วนจังหวัด',
    staff: 'ข้าราชการองค์การบริหารส่วนจังหวัด',
    bylaw: 'ข้อบัญญัติ',
    position: 'นายกองค์การบริหารส่วนจังหวัด',
  },
};
