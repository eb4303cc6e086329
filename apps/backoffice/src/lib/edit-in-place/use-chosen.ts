import { useState } from 'react'
import { drafts } from '../draft.ts'

/** Which one is open, kept by this tab: after a reload what was typed is there again, also of a new one. */
export function useChosen(kind: string): readonly [string | null, (id: string | null) => void] {
  const name = `chosen-${kind}`
  const [chosen, setChosen] = useState<string | null>(() => {
    const kept = drafts.read(name)
    return typeof kept === 'string' ? kept : null
  })
  const choose = (id: string | null) => {
    setChosen(id)
    if (id === null) drafts.remove(name)
    else drafts.write(name, id)
  }
  return [chosen, choose]
}
