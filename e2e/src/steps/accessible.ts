import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { seesTitle } from '../seen.ts'

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
const widths = [360, 1440]
const schemes = ['light', 'dark'] as const

const findings = async (page: Page, where: string, without: string[]): Promise<string[]> => {
  const axe = new AxeBuilder({ page }).withTags(tags).setLegacyMode(true).disableRules(without)
  const { violations } = await axe.analyze()
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ html, failureSummary }) => `${where}: ${id}\n${html.slice(0, 300)}\n${failureSummary ?? ''}`,
    ),
  )
}

const scrollsSideways = (page: Page): Promise<number> =>
  page.locator(':root').evaluate((root) => root.scrollWidth - root.clientWidth)

/** Where the main part scrolls by itself, a window that scrolls too leads past its end into nothing. */
const scrollsTwice = (page: Page): Promise<boolean> =>
  page.locator('main').evaluate((main) => {
    const root = main.ownerDocument.documentElement
    return main.scrollHeight > main.clientHeight && root.scrollHeight > root.clientHeight
  })

/** Title, axe in both colour schemes on a phone and a desk, and no sideways scrolling on the smallest phone. */
export const expectAccessible = async (page: Page, title: RegExp, without: string[] = []): Promise<void> => {
  await seesTitle(page, title)
  const before = page.viewportSize() ?? { width: 1280, height: 900 }
  const found: string[] = []
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 })
    for (const colorScheme of schemes) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      found.push(...(await findings(page, `${title} at ${width}, ${colorScheme}`, without)))
    }
  }
  if (await scrollsTwice(page)) found.push(`${title} at 1440: the window scrolls beside its parts`)
  await page.setViewportSize({ width: 320, height: 700 })
  const sideways = await scrollsSideways(page)
  if (sideways > 0) found.push(`${title} at 320: scrolls ${sideways} px sideways`)
  await page.setViewportSize(before)
  await page.emulateMedia({ colorScheme: null })
  expect.soft(found).toEqual([])
}
