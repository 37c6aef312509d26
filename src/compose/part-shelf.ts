import { isDeepStrictEqual } from 'node:util';
import type { PageGeometry } from '../document/model.js';
import { SharedPairs, shareEqual } from '../document/share-equal.js';
import type { PartDefinition, Template } from '../document/template.js';
import type { Draft } from './markup/part-draft.js';
import type { Entry } from './series.js';
import type { TemplateData } from './template-data.js';

/** A part as it stands in every document that has it. */
export interface ComposedPart extends Draft {
  /** Section id: the part's name, with the entry's id where there is one for each of a series. */
  readonly id: string;
  readonly definition: PartDefinition;
  readonly page: PageGeometry;
  readonly entry?: Entry;
}

/** The parts of one build, for the next: one whose template asked for nothing that changed is not composed again. */
export class PartShelf {
  #template: unknown;
  #data: unknown;
  readonly #parts = new Map<string, KeptPart>();
  #pairs = new SharedPairs();

  /** The data, with what did not change since the last build itself. */
  begin(template: Template, data: TemplateData): TemplateData {
    const own = [template.definition, template.files];
    if (!isDeepStrictEqual(own, this.#template)) this.#parts.clear();
    this.#template = own;
    this.#pairs = new SharedPairs();
    const shared = shareEqual(this.#data, data, this.#pairs);
    this.#data = shared;
    return shared;
  }

  /** The data of an entry as those of the plan. */
  share(id: string, entry: Entry | undefined): object | undefined {
    return entry && shareEqual(this.#parts.get(id)?.part.entry?.data, entry.data, this.#pairs);
  }

  find(id: string, data: object, page: PageGeometry): ComposedPart | undefined {
    const kept = this.#parts.get(id);
    const isSame =
      kept !== undefined &&
      isDeepStrictEqual(kept.part.page, page) &&
      [...kept.asked].every(([name, value]) => Reflect.get(data, name) === value);
    return isSame ? kept.part : undefined;
  }

  keep(part: ComposedPart, data: object, asked: ReadonlySet<string | symbol>): void {
    const answers = [...asked].map((name) => [name, Reflect.get(data, name)] as const);
    this.#parts.set(part.id, { part, asked: new Map(answers) });
  }
}

interface KeptPart {
  readonly part: ComposedPart;
  /** What its template asked for, and was told. */
  readonly asked: ReadonlyMap<string | symbol, unknown>;
}
