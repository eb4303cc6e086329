import { v7 as newId } from 'uuid'
import { type Asking, createAsking } from '../asking.ts'
import { timed } from '../figures.ts'
import { submission } from '../operations.ts'

const asked = ['recyclagepark open', 'paspoort', 'zwerfvuil', 'parkeerkaart', 'straatlamp kapot']

/** Somebody with a browser of their own: reads the home page, asks something, reads the form and reports. */
export async function visit(url: string, round: number, saved: number[]): Promise<void> {
  const asking: Asking = createAsking(url, '')
  try {
    await asking.page('/nl/', '')
    const text = asked[round % asked.length] ?? ''
    await asking.citizen.query('answer.search', { text, language: 'nl', counts: false })
    await asking.page('/nl/melden', '')
    saved.push(await timed(() => asking.citizen.mutate('citizen.submit', submission(newId()))))
  } finally {
    asking.close()
  }
}
