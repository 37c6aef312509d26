export function generateSchemaTypes(): Promise<string>;
