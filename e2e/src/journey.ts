import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Page,
} from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, inject } from 'vitest'

export type Mail = { id: number; to: string; subject: string; text: string; html: string; messageId: string }

/** What a journey needs: windows of separate people, and the post box to read what they were sent. */
export const useJourney = () => {
  const url = inject('cityUrl')
  const open: BrowserContext[] = []
  let browser: Browser

  beforeAll(async () => {
    browser = await chromium.connect(inject('browserUrl'))
  })
  afterAll(async () => {
    await Promise.all(open.map((context) => context.close()))
    await browser.close()
  })

  /** What everybody saw when it went wrong. */
  afterEach(async ({ task }) => {
    if (task.result?.state !== 'fail') return
    const folder = await mkdtemp(join(tmpdir(), 'meldpunt-journey-'))
    const pages = open.flatMap((context) => context.pages())
    await Promise.all(
      pages.map(async (page, index) => {
        await page.screenshot({ path: join(folder, `${index + 1}.png`), fullPage: true })
        await writeFile(join(folder, `${index + 1}.txt`), `${page.url()}\n${await page.ariaSnapshot()}`)
      }),
    )
    process.stderr.write(`"${task.name}" failed; what its people saw: ${folder}\n`)
  })

  /** A window of a person who shares no cookie with anybody else. */
  const newPerson = async (how: BrowserContextOptions = {}): Promise<Page> => {
    const context = await browser.newContext({
      baseURL: url,
      viewport: { width: 1280, height: 900 },
      locale: 'nl-BE',
      timezoneId: 'Europe/Brussels',
      ...how,
    })
    open.push(context)
    const page = await context.newPage()
    page.setDefaultTimeout(15_000)
    return page
  }

  /** A window of a colleague who signed in. */
  const staff = async (name: string, how: BrowserContextOptions = {}): Promise<Page> => {
    const page = await newPerson({ viewport: { width: 1440, height: 1000 }, ...how })
    await page.goto('/balie/aanmelden')
    await page
      .getByRole('listitem')
      .filter({ hasText: name })
      .getByRole('button', { name: 'Aanmelden' })
      .click()
    await page.waitForURL(/\/balie\/(?!aan)/)
    return page
  }

  /** A mail address that nobody else of any run has. */
  const addressOf = (name: string): string => `${name}.${inject('run')}@voorbeeld.be`

  const mailsTo = async (address: string): Promise<readonly Mail[]> => {
    const answer = await fetch(`${url}/demo/postbus/mails.json?to=${encodeURIComponent(address)}`)
    const newestFirst: Mail[] = JSON.parse(await answer.text())
    return newestFirst.toReversed()
  }

  /**
   * Waits until so many mails reached the address: fewer is a loss, more is a double. A double that comes later still shows
   * at the next count, so a journey counts again at its end.
   */
  const expectMails = async (address: string, count: number): Promise<readonly Mail[]> => {
    await expect
      .poll(async () => (await mailsTo(address)).map(({ subject }) => subject), {
        timeout: 15_000,
        interval: 100,
      })
      .toHaveLength(count)
    return mailsTo(address)
  }

  return { url, newPerson, staff, addressOf, mailsTo, expectMails }
}

/** The one link of a mail to the report. */
export const linkIn = (mail: Mail | undefined): string => {
  const link = /https?:\/\/[^\s")]+\/volg\/[^\s")]+/.exec(mail?.text ?? '')?.[0]
  if (!link) throw new Error(`No link to follow in the mail: ${mail?.text ?? '(no mail)'}`)
  return link
}
