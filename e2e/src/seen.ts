import type { Locator, Page } from 'playwright-core'
import { expect } from 'vitest'

/** Waits for what a person would see; says what was looked for when it does not come. */
export const sees = (what: Locator): Promise<void> => what.waitFor({ state: 'visible' })

export const seesText = (where: Page | Locator, text: string | RegExp): Promise<void> =>
  sees(where.getByText(text).first())

export const seesNoMore = (what: Locator): Promise<void> => what.waitFor({ state: 'hidden' })

/** The title that a browser tab and a screen reader say. */
export const seesTitle = (page: Page, title: string | RegExp): Promise<void> =>
  expect.poll(() => page.title(), { timeout: 10_000 }).toMatch(title)

/** The address that a person would see. */
export const isAt = (page: Page, path: RegExp): Promise<void> =>
  page.waitForURL((url) => path.test(`${url.pathname}${url.search}`))
