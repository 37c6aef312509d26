import type { ProjectType } from './plan.js';

export const PROJECT_TYPES: readonly ProjectType[] = ['โครงการ', 'กิจกรรม', 'มาตรการ', 'แนวปฏิบัติงาน'];
