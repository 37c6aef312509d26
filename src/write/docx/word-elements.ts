import {
  BaseXmlComponent,
  FileChild,
  type IContext,
  type IParagraphStyleOptions,
  type ITableOptions,
  type IXmlableObject,
  type Paragraph,
  Run,
  StyleForParagraph,
  Table,
  TableProperties,
  XmlComponent,
} from 'docx';
import type { Block, DocumentModel, PageGeometry } from '../../document/model.js';
import { remember } from '../../remember.js';

/** A place in a running list as `docx` names it. */
export interface ListPlace {
  readonly reference: string;
  readonly instance: number;
  readonly level: number;
}

/** Characters XML cannot hold, and U+200B: Word breaks Thai lines itself and prints it as a gap in some faces. */
const UNPRINTABLE = /(?![\t\n\r])\p{Cc}|\p{Cs}|[\u200b\ufffe\uffff]/gu;

export const printableText = (text: string): string => text.replace(UNPRINTABLE, '');

type Attributes = Readonly<Record<string, string | number>>;

class WordAttributes extends BaseXmlComponent {
  constructor(private readonly attributes: Attributes) {
    super('_attr');
  }

  prepForXml(): IXmlableObject {
    return { _attr: this.attributes };
  }
}

/** An element of WordprocessingML for which `docx` has no class. */
export class WordElement extends XmlComponent {
  constructor(name: string, attributes: Attributes, children: readonly (XmlComponent | string)[] = []) {
    super(name);
    if (Object.keys(attributes).length > 0) this.root.push(new WordAttributes(attributes));
    this.root.push(...children);
  }
}

/** `<name w:val="…"/>`, the most common shape in WordprocessingML. */
export const valued = (name: string, value: string | number): WordElement =>
  new WordElement(name, { 'w:val': value });

/** A run that holds a drawing of Word's older kind. */
export class DrawnRun extends Run {
  constructor(shapes: readonly WordElement[]) {
    super({});
    this.root.push(new WordElement('w:pict', {}, shapes));
  }
}

/** A paragraph style that Word counts among the user's own. */
export class CustomStyle extends StyleForParagraph {
  constructor(options: IParagraphStyleOptions) {
    super(options);
    this.root.push(new WordAttributes({ 'w:customStyle': 1 }));
  }
}

/** A table that says to screen readers what it holds. */
export class DescribedTable extends Table {
  constructor(options: ITableOptions, description: string) {
    super(options);
    this.root[0] = new DescribedTableProperties(options, description);
  }
}

class DescribedTableProperties extends TableProperties {
  constructor(options: ITableOptions, description: string) {
    super(options);
    this.root.push(valued('w:tblDescription', description));
  }
}

interface KeptXml {
  xml?: string;
}

/** Where the XML of a block is kept: as long as the block and all that it says of other parts stay the same. */
export type KeepBlock = (
  block: Block,
  said: string,
  styles: DocumentModel['styles'],
  layout: DocumentModel['layout'],
  page: PageGeometry,
) => KeptXml;

export const openKeeper = (): KeepBlock => remember(() => ({}));

/**
 * A block that is made when it is written, and turned into text at once: no document of a thousand sheets stands in
 * memory as a whole, and one that is written again has the text of its unchanged blocks at hand.
 */
export class LateBlock extends FileChild {
  constructor(
    readonly make: () => readonly FileChild[],
    private readonly numberings: readonly ListPlace[] = [],
    private readonly kept: KeptXml = {},
  ) {
    super('w:p');
  }

  override prepForXml(context: IContext): IXmlableObject {
    // Lists are numbered in the order in which they are asked for.
    for (const { reference, instance } of this.numberings) {
      context.file.Numbering.createConcreteNumberingInstance(reference, instance);
    }
    const write = (): string =>
      this.make()
        .map((node) => node.prepForXml(context))
        .map((element) => (element ? xmlText(element) : ''))
        .join('');
    this.kept.xml ??= write();
    return verbatim(this.kept.xml);
  }
}

/** `docx` escapes texts, and takes whatever else it finds as that says itself. */
const verbatim = (xml: string): IXmlableObject => ({ '': Object.assign(() => xml, { toString: () => xml }) });

/** Word's content control for a table of contents; that of `docx` frames it with two empty paragraphs. */
export class ContentsControl extends FileChild {
  constructor(entries: readonly Paragraph[]) {
    super('w:sdt');
    const gallery = [valued('w:docPartGallery', 'Table of Contents'), new WordElement('w:docPartUnique', {})];
    this.root.push(
      new WordElement('w:sdtPr', {}, [new WordElement('w:docPartObj', {}, gallery)]),
      new WordElement('w:sdtContent', {}, entries),
    );
  }
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '"': '&quot;',
  "'": '&apos;',
  '<': '&lt;',
  '>': '&gt;',
};

const UNWRITTEN = /[&"'<>]|(?![\t\n\r])\p{Cc}/gu;

const escaped = (value: unknown): string =>
  typeof value === 'string'
    ? value.replace(UNWRITTEN, (character) => ESCAPES[character] ?? (character < ' ' ? '' : character))
    : value === undefined
      ? ''
      : String(value);

/** The XML of an element as `docx` writes it, byte for byte. */
function xmlText(element: IXmlableObject): string {
  const [name = ''] = Object.keys(element);
  const values: unknown = element[name];
  if (typeof values !== 'object') return `<${name}>${escaped(values)}</${name}>`;
  if (!Array.isArray(values)) return `<${name}${attributesOf(values)}/>`;
  let attributes = '';
  const content: string[] = [];
  for (const value of values) {
    if (typeof value !== 'object') content.push(escaped(value));
    else if (Object.keys(value)[0] === '_attr') attributes += attributesOf(value);
    else content.push(xmlText(value));
  }
  return `<${name}${attributes}>${content.join('')}</${name}>`;
}

const attributesOf = (values: object | null): string =>
  values && '_attr' in values && typeof values._attr === 'object'
    ? Object.entries(values._attr ?? {})
        .map(([key, value]) => ` ${key}="${escaped(value)}"`)
        .join('')
    : '';
