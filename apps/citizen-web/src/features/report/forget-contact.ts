import { draftKey } from './draft-key.ts'

/** Takes who makes it out of the report that this browser keeps; what is reported stays. */
export function forgetContact(): void {
  try {
    const draft: unknown = JSON.parse(localStorage.getItem(draftKey) ?? 'null')
    if (typeof draft !== 'object' || draft === null) return
    localStorage.setItem(draftKey, JSON.stringify({ ...draft, contact: null }))
  } catch {
    // A browser that keeps nothing has nothing to forget.
  }
}
