import type { ProjectType } from '../../plan/plan.js';

export const PROJECT_TYPES: readonly ProjectType[] = ['โครงการ', 'กิจกรรม', 'มาตรการ', 'แนวปฏิบัติงาน'];
