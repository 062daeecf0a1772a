/*
 * Reviewdog's diagnostic format as it reads it: fields and types of its published JSON Schema (DiagnosticResult). Stricter
 * where the schema is lax: no field that it does not know, and what reviewdog cannot do without is required.
 */

const object = (properties: Readonly<Record<string, object>>, required: readonly string[] = []): object => ({
  type: 'object',
  properties,
  required,
  additionalProperties: false,
});
const list = (items: object): object => ({ type: 'array', items });
const text = { type: 'string' };
const severity = { enum: ['UNKNOWN_SEVERITY', 0, 'ERROR', 1, 'WARNING', 2, 'INFO', 3] };
const source = object({ name: text, url: text });
/** Both from 1; columns count bytes of UTF-8. */
const position = object({ line: { type: 'integer', minimum: 1 }, column: { type: 'integer', minimum: 1 } }, ['line']);
const range = object({ start: position, end: position }, ['start']);
const diagnostic = object(
  {
    message: text,
    location: object({ path: text, range }, ['path']),
    severity,
    source,
    code: object({ value: text, url: text }),
    suggestions: list(object({ range, text }, ['range', 'text'])),
    original_output: text,
    images: list(object({ image_url: text, alt: text, caption: text })),
  },
  ['message', 'location'],
);

export const RDJSON_SCHEMA: object = object({ diagnostics: list(diagnostic), source, severity }, ['diagnostics']);
