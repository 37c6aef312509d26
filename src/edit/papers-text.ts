import type { SourceFile } from '../diagnostics/diagnostic.js';
import { ISSUES } from '../plan/issued-papers.js';
import { OPEN_TEXT, openNote } from '../plan/open-mark.js';
import type { PapersFile } from '../plan/schema-types.js';
import { commentAbove, removeField } from '../source/edit-yaml.js';
import { yamlScalar } from '../source/write-scalar.js';

/** What is known of an office before its papers are begun. */
export interface KnownOffice extends Pick<PapersFile, 'power' | 'members' | 'unit'> {
  readonly positions: Readonly<Record<keyof PapersFile['signers'], string>>;
  /** Who is told of the plan. */
  readonly recipient: string | undefined;
  /** District and province; nothing where the plan does not say. */
  readonly address: readonly string[];
  readonly fiscalYear: number;
}

/** `papers.yaml` to begin with: what the type of the organization and the plan say, the rest marked as open. */
export function papersText(office: KnownOffice, modeline: string | undefined): string {
  const { positions } = office;
  const signer = (key: keyof PapersFile['signers']): string[] => [
    `  ${key}:`,
    `    name: ${open('ชื่อและนามสกุลพร้อมคำนำหน้า')}`,
    `    position: ${yamlScalar(positions[key])}`,
  ];
  const lines = [
    ...(modeline === undefined ? [] : [modeline]),
    '# หนังสือราชการประกอบแผน: บันทึกข้อความ คำสั่ง หนังสือนำส่ง และแบบขอเผยแพร่',
    '# เลขที่และวันที่ใส่ในตอนท้ายเมื่อออกเลขแล้ว ก่อนหน้านั้นเอกสารเว้นที่ว่างไว้ให้เขียน',
    `# ${openNote('ส่วนราชการเจ้าของเรื่อง')}`,
    `unit: ${yamlScalar(office.unit)}`,
    `telephone: ${open('โทรศัพท์ของหน่วยงาน')}`,
    `code: ${open('รหัสหนังสือหน้าเลขทะเบียน')}`,
    'address:',
    ...(office.address.length === 0 ? [open('ที่อยู่ของหน่วยงาน')] : office.address.map(yamlScalar)).map(
      (line) => `  - ${line}`,
    ),
    `power: ${yamlScalar(office.power)}`,
    'signers:',
    ...signer('officer'),
    ...signer('head'),
    ...signer('clerk'),
    ...signer('webmaster'),
    `# ${openNote('คณะทำงานตามโครงสร้างของหน่วยงาน ระบุ name (ชื่อและนามสกุล) หากแต่งตั้งโดยชื่อ')}`,
    'members:',
    ...office.members.flatMap(({ position, role }) => [
      `  - position: ${yamlScalar(position)}`,
      `    role: ${role}`,
    ]),
    'recipients:',
    `  - ${office.recipient === undefined ? open('ผู้รับหนังสือนำส่งแผน') : yamlScalar(office.recipient)}`,
    '# เมื่อเผยแพร่แล้ว: publication: { link: https://… }',
    '# เมื่อออกเลขแล้ว ลบเครื่องหมาย # หน้าบรรทัดที่ใช้ แล้วแก้เลขที่และวันที่',
    '# issued:',
    ...ISSUES.map((issue) => `#   ${issue}: { number: 1, date: ${office.fiscalYear}-01-31 }`),
  ];
  return `${lines.join('\n')}\n`;
}

const open = (what: string): string => `${OPEN_TEXT} ${what}`;

/** `papers.yaml` of the next year: numbers, days and the link go, people are looked at again. */
export function nextPapersText(file: SourceFile): string {
  const cleared = [['issued'], ['publication', 'link']].reduce(removeField, file);
  const signed = commentAbove(
    cleared,
    ['signers'],
    openNote('ผู้ลงนามของปีใหม่ เลขที่และวันที่ของปีก่อนถูกลบแล้ว ใส่ใน issued (เลขที่และวันที่) เมื่อออกเลข'),
  );
  return commentAbove(signed, ['members'], openNote('คณะทำงานของปีใหม่')).text;
}
