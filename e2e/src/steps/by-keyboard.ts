import type { Locator, Page } from 'playwright-core'
import { sees } from '../seen.ts'

const mostStops = 80

const hasFocus = (what: Locator): Promise<boolean> =>
  what.evaluate((element) => element === element.ownerDocument.activeElement)

/** Whether one of the choices has the focus: the tab key stops once at a group, where its choice stands. */
const isInside = (group: Locator): Promise<boolean> =>
  group.evaluate((element) => element.querySelector('input[type=radio]:focus') !== null)

const tabsUntil = async (page: Page, what: Locator, isThere: (what: Locator) => Promise<boolean>) => {
  await sees(what)
  for (let stops = 0; stops < mostStops; stops += 1) {
    if (await isThere(what)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`The tab key does not reach ${what}`)
}

/** Goes there with the tab key alone, as somebody without a mouse. */
export const tabsTo = (page: Page, what: Locator): Promise<void> => tabsUntil(page, what, hasFocus)

export const typesInto = async (page: Page, field: Locator, text: string): Promise<void> => {
  await tabsTo(page, field)
  await page.keyboard.type(text)
}

export const presses = async (page: Page, button: Locator): Promise<void> => {
  await tabsTo(page, button)
  await page.keyboard.press('Enter')
}

/** Comes to a group of choices and goes on with the arrows until the right one is chosen. */
export const chooses = async (page: Page, group: Locator, name: string): Promise<void> => {
  const wanted = group.getByRole('radio', { name }).first()
  await tabsUntil(page, group, isInside)
  await page.keyboard.press('Space')
  for (let steps = 0; steps < 20 && !(await wanted.isChecked()); steps += 1)
    await page.keyboard.press('ArrowDown')
}
