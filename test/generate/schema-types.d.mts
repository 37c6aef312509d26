export function generateSchemaTypes(): Promise<string>;
export function generateFieldTitles(): Promise<string>;
