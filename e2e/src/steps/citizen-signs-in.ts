import type { Page } from 'playwright-core'
import { isAt } from '../seen.ts'

/** Signs in at the stand-in of ACM/IDM, and comes back on the page that was asked for. */
export const citizenSignsIn = async (page: Page, name: string, back: string): Promise<void> => {
  await page.goto(`/aanmelden?terug=${encodeURIComponent(back)}`)
  await page.getByRole('button', { name: `Aanmelden als ${name}` }).click()
  await isAt(page, new RegExp(`^${back}`))
}
