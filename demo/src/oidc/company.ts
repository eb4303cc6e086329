import { type DemoPerson, demoPeople } from '../people.ts'

export type Company = {
  /** Who works for the city today. */
  staff: () => readonly DemoPerson[]
  hasLeft: (sub: string) => boolean
  /** Takes somebody out of the company, or back in. */
  leaveOrReturn: (sub: string) => void
}

/** Who works for the demo city; everybody is back after a restart. */
export function createCompany(): Company {
  const left = new Set<string>()
  return {
    staff: () => demoPeople.filter(({ sub }) => !left.has(sub)),
    hasLeft: (sub) => left.has(sub),
    leaveOrReturn: (sub) => {
      if (!left.delete(sub)) left.add(sub)
    },
  }
}
