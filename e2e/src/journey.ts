import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject } from 'vitest'

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

  /** A window of a person who shares no cookie with anybody else. */
  const newPerson = async (
    size: { width: number; height: number } = { width: 1280, height: 900 },
  ): Promise<Page> => {
    const context = await browser.newContext({
      baseURL: url,
      viewport: size,
      locale: 'nl-BE',
      timezoneId: 'Europe/Brussels',
    })
    open.push(context)
    const page = await context.newPage()
    page.setDefaultTimeout(15_000)
    return page
  }

  const staff = async (name: string): Promise<Page> => {
    const page = await newPerson({ width: 1440, height: 1000 })
    await page.goto('/balie/aanmelden')
    await page
      .getByRole('listitem')
      .filter({ hasText: name })
      .getByRole('button', { name: 'Aanmelden' })
      .click()
    await page.waitForURL(/\/balie\/(?!aan)/)
    return page
  }

  const mailsTo = async (address: string): Promise<readonly Mail[]> => {
    const answer = await fetch(`${url}/demo/postbus/mails.json?to=${encodeURIComponent(address)}`)
    const newestFirst = (await answer.json()) as Mail[]
    return newestFirst.toReversed()
  }

  /** Waits until exactly so many mails reached the address: fewer is a loss, more is a double. */
  const expectMails = async (address: string, count: number): Promise<readonly Mail[]> => {
    await expect
      .poll(async () => (await mailsTo(address)).map(({ subject }) => subject), {
        timeout: 15_000,
        interval: 100,
      })
      .toHaveLength(count)
    return mailsTo(address)
  }

  return { url, newPerson, staff, mailsTo, expectMails }
}

/** The one link of a mail to the report. */
export const linkIn = (mail: Mail | undefined): string => {
  const link = /https?:\/\/[^\s")]+\/volg\/[^\s")]+/.exec(mail?.text ?? '')?.[0]
  if (!link) throw new Error(`No link to follow in the mail: ${mail?.text ?? '(no mail)'}`)
  return link
}
