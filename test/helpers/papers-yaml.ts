/** A sound `papers.yaml` with invented people; `changes` replaces what stands in it, text for text. */
export function papersYaml(changes: Readonly<Record<string, string>> = {}): string {
  return Object.entries(changes).reduce((text, [from, to]) => {
    if (!text.includes(from)) throw new Error(`papers.yaml has no “${from}”`);
    return text.replace(from, () => to);
  }, PAPERS);
}

const PAPERS = `unit: สำนักปลัด งานวิเคราะห์นโยบายและแผน
telephone: 0 0000 0000
code: ตย 00000
address: [ตำบลตัวอย่าง]
power: มาตรา 59 (2) แห่งพระราชบัญญัติสภาตำบลและองค์การบริหารส่วนตำบล พ.ศ. 2537 และที่แก้ไขเพิ่มเติม
signers:
  officer: { name: นางสาวกานดา รักงานดี, position: นักวิเคราะห์นโยบายและแผน }
  head: { name: นายธีรเดช ขยันยิ่ง, position: หัวหน้าสำนักปลัด }
  clerk: { name: นางวรรณา มั่นคงดี, position: "ปลัด\${org.name}" }
  webmaster: { name: นายศุภชัย ว่องไวดี, position: เจ้าพนักงานธุรการ }
members:
  - { position: "\${org.executive}", role: ประธานคณะทำงาน }
  - { position: ผู้อำนวยการกองคลัง, role: คณะทำงาน }
  - { position: หัวหน้าสำนักปลัด, role: คณะทำงานและเลขานุการ }
recipients: [นายอำเภอตัวอย่าง, ผู้ว่าราชการจังหวัดตัวอย่าง]
issued:
  appointment: { number: 18, date: 2568-09-12 }
  order: { number: 9, date: 2568-09-15 }
  proposal: { number: 97, date: 2568-10-13 }
  publication: { number: 104, date: 2568-10-20 }
`;
