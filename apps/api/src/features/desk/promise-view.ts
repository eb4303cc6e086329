/** What a clerk may promise before a report is made: who does it and by when, and which rule says so. */
export type PromiseView = {
  destination: { kind: 'department' | 'partner'; code: string; name: string }
  workingDays: number | null
  due: number | null
  /** The rule that decided, as people count: the first one is 1. Null where none did and the desk keeps it. */
  rule: { number: number; name: string } | null
}
