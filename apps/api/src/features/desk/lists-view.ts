import type { Destination } from '@meldpunt/domain'

/** What the forms of the back-office choose from. Crews are free text: a department names its own. */
export type ListsView = {
  departments: readonly { code: string; name: string }[]
  partners: readonly { code: string; name: string }[]
  categories: readonly {
    code: string
    label: string
    group: { code: string; label: string }
    handledBy: Destination
    needsPhoto: boolean
  }[]
  members: readonly { memberId: string; name: string; departments: readonly string[] }[]
}
