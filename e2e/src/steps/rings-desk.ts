import type { Page } from 'playwright-core'
import { sees } from '../seen.ts'

const exchange = '/demo/telefoon'

/** Somebody calls 1777 and it rings at the telephone of this clerk. */
export const ringsDesk = async (caller: Page, { number, clerk }: { number: string; clerk: string }) => {
  await caller.goto(exchange)
  await caller.getByLabel('Of een ander nummer').fill(number)
  const line = await caller
    .getByLabel('Waar rinkelt het?')
    .getByRole('option', { name: clerk })
    .getAttribute('value')
  await caller.getByLabel('Waar rinkelt het?').selectOption(line)
  await caller.getByRole('button', { name: 'Bel 1777' }).click()
  await sees(caller.getByRole('listitem').filter({ hasText: number }).first())
}
