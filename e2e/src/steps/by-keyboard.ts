import type { Locator, Page } from 'playwright-core'
import { sees } from '../seen.ts'

const mostStops = 80

const hasFocus = (what: Locator): Promise<boolean> =>
  what.evaluate((element) => element === element.ownerDocument.activeElement)

/** Goes there with the tab key alone, as somebody without a mouse. */
export const tabsTo = async (page: Page, what: Locator): Promise<void> => {
  await sees(what)
  for (let stops = 0; stops < mostStops; stops += 1) {
    if (await hasFocus(what)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`The tab key does not reach ${what}`)
}

export const typesInto = async (page: Page, field: Locator, text: string): Promise<void> => {
  await tabsTo(page, field)
  await page.keyboard.type(text)
}

export const presses = async (page: Page, button: Locator): Promise<void> => {
  await tabsTo(page, button)
  await page.keyboard.press('Enter')
}

/** Comes to the first of a group of choices and goes on with the arrows until the right one is chosen. */
export const chooses = async (page: Page, group: Locator, name: string): Promise<void> => {
  const radios = group.getByRole('radio')
  const wanted = group.getByRole('radio', { name }).first()
  await tabsTo(page, radios.first())
  await page.keyboard.press('Space')
  for (let steps = 0; steps < 20 && !(await wanted.isChecked()); steps += 1)
    await page.keyboard.press('ArrowDown')
}
