const databaseName = 'meldpunt'
const storeName = 'photos'

const open = (): Promise<IDBDatabase> =>
  new Promise((resolve, reject) => {
    const request = indexedDB.open(databaseName, 1)
    request.onupgradeneeded = () => request.result.createObjectStore(storeName)
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })

const settled = <Result>(request: IDBRequest<Result>): Promise<Result> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })

async function inStore<Result>(
  mode: IDBTransactionMode,
  work: (store: IDBObjectStore) => IDBRequest<Result>,
): Promise<Result | undefined> {
  try {
    const database = await open()
    return await settled(work(database.transaction(storeName, mode).objectStore(storeName)))
  } catch {
    // A browser that keeps nothing (private window, full disk) still sends photos; they only do not survive a reload.
    return undefined
  }
}

/** Photos stay in the browser until the city has the report, so that a lost connection or battery loses none. */
export const keepPhoto = (clientId: string, photo: Blob) =>
  inStore('readwrite', (store) => store.put(photo, clientId))
export const keptPhoto = (clientId: string): Promise<Blob | undefined> =>
  inStore<Blob | undefined>('readonly', (store) => store.get(clientId))
export const forgetPhoto = (clientId: string) => inStore('readwrite', (store) => store.delete(clientId))
export const forgetAllPhotos = () => inStore('readwrite', (store) => store.clear())
