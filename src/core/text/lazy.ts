/**
 * What is made when it is first asked for, and kept. For what a module would otherwise make while the bundle is loaded,
 * which everybody waits for: patterns put together, parsers, tables.
 */
export function lazy<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
