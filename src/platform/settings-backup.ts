/**
 * A second copy of the settings in IndexedDB, which lies in other files than storage.local: when the browser finds
 * those damaged it answers "empty" without an error, and a copy beside them would be gone as well.
 */

const DATABASE = 'settings';
const STORE = 'backup';
const KEY = 'settings';

/** A second copy of the settings outside `storage.local`. */
export interface Backup {
  /** The last copy, or undefined when there is none or it cannot be read. */
  read(): Promise<unknown>;
  /** Keeps a copy; where the browser refuses, there is none. */
  write(value: unknown): Promise<void>;
}

function open(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(DATABASE, 1);
    request.onupgradeneeded = () => request.result.createObjectStore(STORE);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
    request.onblocked = () => reject(new Error('blocked'));
  });
}

function done<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

async function inStore<T>(mode: IDBTransactionMode, work: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> {
  const database = await open();
  try {
    return await done(work(database.transaction(STORE, mode).objectStore(STORE)));
  } finally {
    database.close();
  }
}

/** The copy in IndexedDB. */
export const indexedBackup: Backup = {
  async read() {
    try {
      return await inStore('readonly', (store) => store.get(KEY));
    } catch {
      return undefined;
    }
  },
  async write(value) {
    try {
      await inStore('readwrite', (store) => store.put(value, KEY));
    } catch {
      // Private windows of some browsers have no IndexedDB; storage.local alone has to do.
    }
  },
};
