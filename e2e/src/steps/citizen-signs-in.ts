import type { Page } from 'playwright-core'
import { isAt } from '../seen.ts'

/** Chooses who to be at the stand-in of ACM/IDM. */
export const choosesAtProvider = (page: Page, name: string): Promise<void> =>
  page.getByRole('button', { name: `Aanmelden als ${name}` }).click()

/** Signs in at the stand-in of ACM/IDM, and comes back on the page that was asked for. */
export const citizenSignsIn = async (page: Page, name: string, back: string): Promise<void> => {
  await page.goto(`/aanmelden?terug=${encodeURIComponent(back)}`)
  await choosesAtProvider(page, name)
  await isAt(page, new RegExp(`^${back}`))
}
