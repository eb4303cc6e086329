const prefix = 'meldpunt.draft.'

/** What was typed and not yet sent, kept by this tab only: it holds personal data, so it goes when the tab closes. */
export const drafts = {
  read: (name: string): unknown => {
    const text = sessionStorage.getItem(prefix + name)
    if (text === null) return null
    try {
      return JSON.parse(text)
    } catch {
      return null
    }
  },
  write: (name: string, value: unknown): void => sessionStorage.setItem(prefix + name, JSON.stringify(value)),
  remove: (name: string): void => sessionStorage.removeItem(prefix + name),
  /** Nothing of one person stays for the next at the same desk. */
  clear: (): void => {
    for (const key of Object.keys(sessionStorage))
      if (key.startsWith('meldpunt.')) sessionStorage.removeItem(key)
  },
}
