/** What a browser keeps for us by name. Nothing here throws: where it keeps nothing, this page itself remembers. */
export type BrowserKeep = {
  read: (key: string) => string | null
  /** False where the browser refused, being full or forbidden: then it is gone with the page. */
  write: (key: string, value: string) => boolean
  remove: (key: string) => void
  keys: () => readonly string[]
}

function attempt<Result>(work: () => Result, otherwise: Result): Result {
  try {
    return work()
  } catch {
    return otherwise
  }
}

/** `storageOf` is asked each time, since already naming a forbidden storage throws. */
export function createBrowserKeep(storageOf: () => Storage): BrowserKeep {
  const refused = new Map<string, string>()
  const put = (key: string, value: string): true => {
    storageOf().setItem(key, value)
    return true
  }
  return {
    read: (key) => refused.get(key) ?? attempt(() => storageOf().getItem(key), null),
    write: (key, value) => {
      refused.delete(key)
      const isKept = attempt(() => put(key, value), false)
      if (!isKept) refused.set(key, value)
      return isKept
    },
    remove: (key) => {
      refused.delete(key)
      attempt(() => storageOf().removeItem(key), undefined)
    },
    keys: () => [...refused.keys(), ...attempt(() => Object.keys(storageOf()), [])],
  }
}

/** Gone when the tab closes. */
export const tabKeep = createBrowserKeep(() => sessionStorage)
/** Stays in this browser, for everybody who uses it. */
export const deviceKeep = createBrowserKeep(() => localStorage)
