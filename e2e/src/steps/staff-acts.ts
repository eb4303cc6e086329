import type { Locator, Page } from 'playwright-core'
import { isAt, sees, seesNoMore } from '../seen.ts'

/** Finds a report in the queue by its number, as a person reads it from a mail, and opens it. */
export const staffOpens = async (page: Page, reference: string): Promise<void> => {
  await page.goto('/balie/wachtrij?gesloten=true')
  await page.getByRole('searchbox', { name: 'Zoek' }).fill(reference)
  await page.getByRole('row').filter({ hasText: reference }).getByRole('link').click()
  await isAt(page, /\/balie\/melding\//)
}

/** Opens the form of a command, by its button or from the menu of what is done less often. */
export const staffBegins = async (page: Page, command: string): Promise<Locator> => {
  const toolbar = page.getByRole('group', { name: 'Wat kan nu' })
  await sees(toolbar)
  const button = toolbar.getByRole('button', { name: command, exact: true })
  if ((await button.count()) > 0) await button.click()
  else {
    await toolbar.getByRole('button', { name: 'Meer' }).click()
    await page.getByRole('menuitem', { name: command }).click()
  }
  return page.getByRole('dialog', { name: command })
}

/** Carries out a command by its button, its form and its second button. */
export const staffActs = async (
  page: Page,
  command: string,
  fill?: (form: Locator) => Promise<void>,
): Promise<void> => {
  const form = await staffBegins(page, command)
  await fill?.(form)
  await form.getByRole('button', { name: command, exact: true }).click()
  await seesNoMore(form)
}

export const staffRegisters = (page: Page): Promise<void> => staffActs(page, 'Registreren')
