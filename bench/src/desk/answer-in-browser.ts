import { cti } from '@meldpunt/demo/cti'
import { launchBrowser } from '@meldpunt/e2e/browser'
import { type BrowserContext, chromium, type Page } from 'playwright-core'
import { v7 as newId } from 'uuid'
import { timed } from '../figures.ts'
import { callsOf } from './active-call.ts'
import type { Clerk, Clerks } from './open-clerks.ts'

export type BrowserTimes = { screen: readonly number[]; floor: readonly number[] }

const omnibox = 'input[role="combobox"]'
const card = 'section[aria-label="Gesprek"]'

/** The call is before the clerk: its number on the card, and the one field ready to be typed in. */
const isReady = async (page: Page, shown: string): Promise<void> => {
  await page.locator(card).getByText(shown).waitFor()
  await page.locator(`${omnibox}:focus`).waitFor()
}

async function openScreen(context: BrowserContext, { cookie }: Clerk, url: string): Promise<Page> {
  const [name = '', ...value] = cookie.split('=')
  await context.addCookies([{ name, value: value.join('='), url }])
  const page = await context.newPage()
  await page.goto(`${url}/balie/oproep`)
  await page.waitForSelector(omnibox)
  return page
}

/** What the same browser, asked in the same way, takes for a page with nothing but a number and a field. */
async function emptyPage(context: BrowserContext, count: number): Promise<readonly number[]> {
  const page = await context.newPage()
  const times: number[] = []
  for (let number = 0; number < count; number += 1) {
    const shown = `0491 00 01 ${number + 10}`
    const html = `<section aria-label="Gesprek">${shown}</section><input role="combobox" autofocus>`
    const render = async () => {
      await page.setContent(html)
      await page.focus(omnibox)
      await isReady(page, shown)
    }
    times.push(await timed(render))
  }
  await page.close()
  return times
}

async function screensOf(page: Page, clerk: Clerk, { host, token, count }: Measuring): Promise<number[]> {
  const exchange = cti(host.url, token)
  const times: number[] = []
  for (let number = 0; number < count; number += 1) {
    const callId = newId()
    const shown = `0491 00 01 ${number + 10}`
    const call = { from: shown.replaceAll(' ', ''), answeringNumber: clerk.line }
    await exchange.ring(callId, { from: call.from })
    await page.getByText(shown).first().waitFor()
    // Wherever the clerk was: the field has to take the focus by itself.
    await page.locator(omnibox).first().blur()
    const answered = async () => {
      await exchange.answer(callId, call)
      await isReady(page, shown)
    }
    times.push(await timed(answered))
    await exchange.hangUp(callId, 'normalClearing', call)
    await finishCalls(clerk)
    await page.locator(card).getByText('Niemand aan de lijn').waitFor()
  }
  return times
}

type Measuring = Pick<Clerks, 'host' | 'token'> & { count: number }

/** Writes down what came of every call that the clerk has, so that the screen is free for the next. */
async function finishCalls({ asking }: Clerk): Promise<void> {
  for (const callId of callsOf(await asking.staff.query('calls.current', undefined))) {
    const ended = { commandId: newId(), callId, contactId: newId(), outcome: 'answered' }
    await asking.staff.mutate('calls.finish', ended)
  }
}

/** Milliseconds in a real browser from the `answer` of the exchange until the clerk can type, with who is on the line. */
export async function answerInBrowser(
  { host, token, clerks }: Clerks,
  count: number,
  warmUp = 2,
): Promise<BrowserTimes> {
  const [clerk] = clerks
  if (!clerk) return { screen: [], floor: [] }
  const server = await launchBrowser()
  const browser = await chromium.connect(server.wsEndpoint())
  try {
    const context = await browser.newContext({ locale: 'nl-BE', viewport: { width: 1440, height: 1000 } })
    context.setDefaultTimeout(20_000)
    await finishCalls(clerk)
    const page = await openScreen(context, clerk, host.url)
    const screen = await screensOf(page, clerk, { host, token, count: count + warmUp })
    const floor = await emptyPage(context, count + warmUp)
    return { screen: screen.slice(warmUp), floor: floor.slice(warmUp) }
  } finally {
    await browser.close()
    await server.close()
  }
}
