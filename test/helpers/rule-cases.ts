import { expect, test } from 'vitest';
import { findingsInText } from './check-text.js';

const codesIn = async (text: string): Promise<string> =>
  (await findingsInText(text, { fiscalYear: 2569 })).replaceAll(/^:\S+ \w+ check\/([\w-]+):.*$/gmu, '$1');

/** The rule finds something in each wrong text, and nothing in any right one. */
export const cases = (code: string, wrong: readonly string[], right: readonly string[]): void => {
  test.each(wrong)(`${code}: %s`, async (text) => expect(await codesIn(text)).toContain(code));
  test.each(right)(`no ${code}: %s`, async (text) => expect(await codesIn(text)).not.toContain(code));
};
