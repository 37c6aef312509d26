import { diagnostic } from '../../diagnostics/catalogue.js';
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { isOpenText, openComment } from '../../plan/open-mark.js';
import type { Rule, RuleContext } from '../rule.js';
import { walkTexts } from '../walk-texts.js';

/** Texts and decisions that are still open, each told at its place; a final version may have none. */
export const todoTexts: Rule = (context) => {
  const open = openMarks(context);
  const [first] = open;
  if (!context.isFinal || !first) return open;
  const related = open.flatMap(({ message, span }) => (span ? [{ message, span }] : []));
  return [diagnostic('check/not-final', { count: open.length }, first.span, { related })];
};

export function openMarks(context: Pick<RuleContext, 'plan' | 'projects'>): Diagnostic[] {
  const texts = walkTexts(context)
    .filter(({ text }) => isOpenText(text))
    .map(({ source, path, text }) =>
      diagnostic('check/todo', { text: excerptOf(text) }, source.spanOf(path, 'value'), { isListed: true }),
    );
  const comments = [context.plan, ...context.projects.values()].flatMap(({ source }) =>
    source.comments().flatMap(({ text, span }) => {
      const note = openComment(text);
      return note === undefined ? [] : [diagnostic('check/to-review', { note }, span, { isListed: true })];
    }),
  );
  return [...texts, ...comments];
}

const MOST = 60;

const excerptOf = (text: string): string => {
  const line = text.trim().replaceAll(/\s+/g, ' ');
  return line.length > MOST ? `${line.slice(0, MOST)}…` : line;
};
