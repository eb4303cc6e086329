import type { Locator, Page } from 'playwright-core'
import { isAt, sees, seesNoMore } from '../seen.ts'

/** Finds a report in the queue by its number, as a person reads it from a mail, and opens it. */
export const staffOpens = async (page: Page, reference: string): Promise<void> => {
  await page.goto('/balie/wachtrij?gesloten=true')
  await page.getByRole('searchbox', { name: 'Zoek' }).fill(reference)
  await page.getByRole('row').filter({ hasText: reference }).getByRole('link').click()
  await isAt(page, /\/balie\/melding\//)
}

const tries = 20

/** In the menu of what is done less often; closed again where the command is not in it. */
const findsInMenu = async (page: Page, command: string): Promise<boolean> => {
  await page.getByRole('group', { name: 'Wat kan nu' }).getByRole('button', { name: 'Meer' }).click()
  const item = page.getByRole('menuitem', { name: command })
  await sees(page.getByRole('menu'))
  const isThere = (await item.count()) > 0
  if (isThere) await item.click()
  else await page.keyboard.press('Escape')
  return isThere
}

/**
 * Opens the form of a command, by its button or from the menu. Looks again while the page is still taking in what was
 * done before.
 */
export const staffBegins = async (page: Page, command: string): Promise<Locator> => {
  const button = page
    .getByRole('group', { name: 'Wat kan nu' })
    .getByRole('button', { name: command, exact: true })
  const dialog = page.getByRole('dialog', { name: command })
  await sees(page.getByRole('group', { name: 'Wat kan nu' }))
  for (let tried = 0; tried < tries; tried += 1) {
    if ((await button.count()) > 0) {
      await button.click()
      return dialog
    }
    if (await findsInMenu(page, command)) return dialog
  }
  throw new Error(`"${command}" cannot be done now`)
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
