/** Fields of a YAML file by name, each with its YAML text; `undefined` leaves a field out. */
export type Fields = Readonly<Record<string, string | undefined>>;

const PLAN: Fields = {
  fiscalYear: '2569',
  framework: 'nacc-2566-2570',
  template: 'nacc',
  organization: '{ type: อบต., name: บ้านแหง }',
  executive: '{ name: นายประสิทธิ์ เมืองงาว }',
  announcement: '{ date: 2568-10-15 }',
  projects: '[training]',
  annex: '[training]',
};

const PROJECT: Fields = {
  title: 'โครงการฝึกอบรม',
  type: 'โครงการ',
  dimension: '1',
  origin: 'template',
  budget: '0',
  quarters: '[2, 3]',
  sheet: 'SHEET',
};

const SHEET: Fields = {
  rationale: '[เหตุผล]',
  objectives: '[เพื่อทดสอบ]',
  targets: '[{ group: ประชาชน, count: 200, unit: คน }]',
  steps: '[ดำเนินการ, รายงานผล]',
  outputs: '[รายงาน 1 ฉบับ]',
  outcomes: '[ร้อยละ 80]',
};

/** A sound `plan.yaml`, one field per line, with some fields written differently. */
export const planYaml = (changes: Fields = {}): string => toYaml({ ...PLAN, ...changes });

/** A sound project file; fields of the sheet are `sheet.steps` and so on. */
export function projectYaml(changes: Fields = {}): string {
  const sheet = { ...SHEET };
  const fields = { ...PROJECT };
  for (const [name, value] of Object.entries(changes)) {
    if (name.startsWith('sheet.')) Object.assign(sheet, { [name.slice(6)]: value });
    else Object.assign(fields, { [name]: value });
  }
  const text = toYaml(fields);
  return text.replace('sheet: SHEET\n', `sheet:\n${toYaml(sheet).replace(/^(?=.)/gm, '  ')}`);
}

const toYaml = (fields: Fields): string =>
  Object.entries(fields)
    .flatMap(([name, value]) =>
      value === undefined ? [] : [value === '' ? `${name}:\n` : `${name}: ${value}\n`],
    )
    .join('');
