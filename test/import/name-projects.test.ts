import { expect, test } from 'vitest';
import { knownIds, nameProject } from '../../src/import/meaning/name-projects.js';

const known = knownIds([['queue-card', 'กิจกรรมการใช้บัตรคิวในการติดต่อราชการ']]);

test.each([
  ['กิจกรรมการใช้บัตรคิวในการติดต่อราชการ', [], 'queue-card'],
  ['กิจกรรมการใช้บัตรคิว ในการติดต่อราชการ', [], 'queue-card'],
  ['กิจกรรมการใช้บัตรคิวในการติดต่อราชการ', ['queue-card'], 'project-1'],
  ['โครงการ Smart Service', ['queue-card'], 'smart-service'],
  ['โครงการปลูกป่า', ['project-1'], 'project-2'],
])('%s, beside %j, is called %s', (title, taken, id) => {
  expect(nameProject(title, known, taken)).toBe(id);
});
