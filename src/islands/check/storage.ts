/** The name under which a family's own wish to keep its answers stands, for this tab only. */
const NAME = 'check';

/** A storage that is full, blocked or missing loses nothing but the keeping. */
function tried<T>(use: (storage: Storage) => T): T | null {
  try {
    return use(sessionStorage);
  } catch {
    return null;
  }
}

/** @returns whether it was kept */
export const write = (text: string): boolean => tried((storage) => storage.setItem(NAME, text)) !== null;
export const forget = () => tried((storage) => storage.removeItem(NAME));
export const read = (): string | null => tried((storage) => storage.getItem(NAME));
