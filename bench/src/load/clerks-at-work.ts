import { cti } from '@meldpunt/demo/cti'
import { createAsking } from '../asking.ts'
import type { Clerks } from '../desk/open-clerks.ts'
import { openScreens } from '../desk/open-screens.ts'
import { oneCall, type Times } from '../desk/work-of-clerk.ts'

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

/** The clerks of the desk at another process of the product, with their screens open there. */
export async function sitDown({ clerks, token }: Clerks, url: string) {
  const seated = clerks.map(({ cookie, line }) => ({ cookie, line, asking: createAsking(url, cookie) }))
  const screens = await openScreens({ clerks: seated, host: { url } })
  const exchange = cti(url, token)
  const free = [...seated]
  const nextFree = async (): Promise<(typeof seated)[number]> => {
    for (;;) {
      const clerk = free.shift()
      if (clerk) return clerk
      await wait(20)
    }
  }
  /** The next free clerk takes a call; with nobody free it waits, as callers do. */
  const takeCall = async (round: number, times: Times): Promise<void> => {
    const clerk = await nextFree()
    try {
      await oneCall({ clerk, exchange, round }, times)
    } finally {
      free.push(clerk)
    }
  }
  const close = async () => {
    await screens.close()
    for (const { asking } of seated) asking.close()
  }
  return { takeCall, close }
}
