import type { Span } from '../diagnostics/diagnostic.js';
import { isRound, type Round } from '../plan/reporting-rounds.js';
import type { ProgressFile, ProjectFile, Result } from '../plan/schema-types.js';
import { filesOf, type RuleContext } from './rule.js';
import type { Draft } from './schema/salvage.js';
import type { CheckedFile } from './schema/validate-file.js';

/** A report of a round that there is. */
export interface CheckedReport {
  readonly round: Round;
  readonly file: CheckedFile<ProgressFile>;
}

/** What a report says of a project, as far as it can be trusted. */
export interface CheckedResult {
  readonly round: Round;
  readonly id: string;
  readonly result: Draft<Result>;
  readonly project: Draft<ProjectFile> | undefined;
  /** Place of a field, or of the project's name where the field is not written. */
  readonly spanOf: (field: keyof Result) => Span;
  /** Whether the field is there, even where what it says breaks the schema. */
  readonly isWritten: (field: keyof Result) => boolean;
}

export const checkedReports = (context: RuleContext): CheckedReport[] =>
  [...filesOf(context, 'progress')].flatMap(([round, file]) => (isRound(round) ? [{ round, file }] : []));

export const checkedResults = (context: RuleContext): CheckedResult[] =>
  checkedReports(context).flatMap(({ round, file: { source, draft } }) =>
    Object.entries(draft?.projects ?? {}).flatMap(([id, result]) =>
      result === undefined
        ? []
        : [
            {
              round,
              id,
              result,
              project: context.projects.get(id)?.draft,
              spanOf: (field) =>
                result[field] === undefined
                  ? source.spanOf(['projects', id], 'key')
                  : source.spanOf(['projects', id, field], 'value'),
              // What broke its schema was taken out of the draft, its name was not.
              isWritten: (field) => Object.hasOwn(result, field),
            },
          ],
    ),
  );
