/**
 * Tables that are built when first asked for: loading the content script must cost a page about something else nothing
 * but the declarations.
 */

/** A value made once, at the first call. */
export function lazy<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** What a rule asks of a pattern; every RegExp is one. */
export interface Tester {
  test(text: string): boolean;
}

/** A pattern that is compiled when first tested. Not for global or sticky flags: those keep a position. */
export function lazyTest(source: string, flags = ''): Tester {
  const pattern = lazy(() => new RegExp(source, flags));
  return { test: (text) => pattern().test(text) };
}
