/** What the forms of the back-office choose from. */
export type ListsView = {
  departments: readonly { code: string; name: string }[]
  partners: readonly { code: string; name: string }[]
  categories: readonly {
    code: string
    label: string
    group: { code: string; label: string }
    department: string
    needsPhoto: boolean
  }[]
  crews: readonly { code: string; name: string; department: string }[]
  members: readonly { memberId: string; name: string; departments: readonly string[] }[]
}
