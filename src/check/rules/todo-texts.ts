import { diagnostic } from '../../diagnostics/catalogue.js';
import { isTodoComment, isTodoText, REVIEW_MARK } from '../../plan/todo-mark.js';
import type { Rule } from '../rule.js';
import { walkTexts } from '../walk-texts.js';

/** Texts and decisions that are still open, each told at its place. */
export const todoTexts: Rule = (context) => {
  const texts = walkTexts(context)
    .filter(({ text }) => isTodoText(text))
    .map(({ source, path }) => diagnostic('check/todo', {}, source.spanOf(path, 'value')));
  const comments = [context.plan, ...context.projects.values()]
    .flatMap(({ source }) => source.comments())
    .filter(({ text }) => isTodoComment(text))
    .map(({ text, span }) => diagnostic('check/to-review', { note: withoutMark(text) }, span));
  return [...texts, ...comments];
};

const withoutMark = (comment: string): string =>
  comment.startsWith(REVIEW_MARK) ? comment.slice(REVIEW_MARK.length).replace(/^[\s:]+/, '') : comment;
