import type { DocumentSet } from './compose/document-set.js';
import { PartShelf } from './compose/part-shelf.js';
import type { Outcome } from './diagnostics/diagnostic.js';
import type { DocumentModel } from './document/model.js';
import type { WriterResources } from './document/resources.js';
import { SharedPairs, shareEqual } from './document/share-equal.js';
import { remember } from './remember.js';
import { openTypesetter, type TypesetResources, typesetAll } from './typeset/typeset-document.js';
import type { Format, OpenWriter } from './write/index.js';
import { startWorkers, type Workers } from './write/workers.js';
import type { WaysOn, Writer } from './write/writer.js';

type Typesetter = (model: DocumentModel) => Outcome<DocumentModel>;

/** What a program that keeps running carries from one build to the next; nothing in it changes a result. */
export interface BuildCache {
  /** They stay from one build to the next. */
  readonly workers: Workers;
  /** Parts as they were composed last. */
  readonly parts: PartShelf;
  /** Sets only what differs from the last build's documents. */
  typeset(documents: DocumentSet, resources: TypesetResources): Outcome<DocumentSet>;
  /** A writer that knows its fonts and gives an unchanged document as it gave it before. */
  openWriter(format: Format, resources: WriterResources, open: OpenWriter): Promise<Writer>;
}

/** One that is opened for formats with workers is to be ended by `workers.close`. */
export function openBuildCache(formats: readonly Format[]): BuildCache {
  const workers = startWorkers(formats);
  const models = new Map<string, DocumentModel>();
  const writers = new Map<Format, CachedWriter>();
  let cached: CachedTypesetter | undefined;

  return {
    workers,
    parts: new PartShelf(),
    typeset(documents, resources) {
      const pairs = new SharedPairs();
      const shared = documents.map((document) => ({
        ...document,
        model: shareEqual(models.get(document.name), document.model, pairs),
      }));
      for (const { name, model } of shared) models.set(name, model);
      const setting = settingOf(shared);
      const isUsable =
        cached?.setting === setting && isSameSetting(cached.resources, resources) && !cached.hasFindings();
      if (!cached || !isUsable) cached = cacheTypesetter(resources, setting);
      return typesetAll(shared, cached.typeset);
    },
    async openWriter(format, resources, open) {
      const before = writers.get(format);
      const opener = workers.openerOf(format);
      if (before && before.opener === opener && isSameSupply(before.resources, resources))
        return before.writer;
      const writer = cacheWriter(await open({ ...resources, keeps: true }));
      writers.set(format, { opener, resources, writer });
      return writer;
    },
  };
}

/** All that typesetting reads of a document besides its blocks. */
const settingOf = (documents: DocumentSet): string =>
  JSON.stringify(
    documents.map(({ model: { font, unbreakable, language, sections } }) => [
      font,
      unbreakable,
      language,
      sections.map(({ id, digits }) => [id, digits]),
    ]),
  );

interface CachedTypesetter {
  readonly resources: TypesetResources;
  readonly setting: string;
  readonly typeset: Typesetter;
  /** One that found something told it once and would not tell it again. */
  hasFindings(): boolean;
}

function cacheTypesetter(resources: TypesetResources, setting: string): CachedTypesetter {
  const typeset = openTypesetter(resources);
  let found = false;
  return {
    resources,
    setting,
    hasFindings: () => found,
    typeset: remember((model: DocumentModel) => {
      const outcome = typeset(model);
      if (outcome.diagnostics.length > 0) found = true;
      return outcome;
    }),
  };
}

const isSameSetting = (one: TypesetResources, other: TypesetResources): boolean =>
  one.lexicon === other.lexicon &&
  one.coverage.length === other.coverage.length &&
  one.coverage.every(
    ({ family, covers }, index) =>
      other.coverage[index]?.family === family && other.coverage[index]?.covers === covers,
  );

interface CachedWriter {
  /** Of its worker, if it has one. */
  readonly opener: OpenWriter | undefined;
  readonly resources: WriterResources;
  readonly writer: Writer;
}

/** By the parts that a document is made of: who set it in another font has made a new one of them. */
function cacheWriter(writer: Writer): Writer {
  const write = remember(
    (_: DocumentModel['sections'], model: DocumentModel, ways?: WaysOn) => writer.write(model, ways),
    (before, now) => shareEqual<unknown>(before, now) === before,
  );
  // A front page says what else was made: nothing of that stands in its own parts.
  return {
    write: (model, ways) => (ways?.listed ? writer.write(model, ways) : write(model.sections, model, ways)),
  };
}

/** Fonts are told apart by their sums, pictures by their bytes. */
function isSameSupply(one: WriterResources, other: WriterResources): boolean {
  return (
    JSON.stringify(fontSums(one)) === JSON.stringify(fontSums(other)) &&
    one.images.size === other.images.size &&
    [...one.images].every(([name, { bytes }]) => {
      const now = other.images.get(name);
      return now !== undefined && Buffer.from(bytes).equals(now.bytes);
    })
  );
}

const fontSums = ({ fonts }: WriterResources) =>
  [...fonts].map(([name, { faces }]) => [
    name,
    Object.entries(faces).map(([face, { file, sha256 }]) => [face, file, sha256]),
  ]);
