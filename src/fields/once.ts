/**
 * A function whose answers are kept for the length of a build. While a developer edits, nothing is kept.
 * @param make asked once for each argument, or once when it takes none
 */
export const once = <Args extends [key?: unknown], T>(
  make: (...args: Args) => Promise<T>,
): ((...args: Args) => Promise<T>) => {
  const kept = new Map<unknown, Promise<T>>();
  return (...args) => {
    const found = kept.get(args[0]) ?? make(...args);
    if (!import.meta.env?.DEV) kept.set(args[0], found);
    return found;
  };
};
