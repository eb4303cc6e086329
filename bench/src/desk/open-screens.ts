import { createAsking } from '../asking.ts'
import { listenAs } from './listen-as.ts'
import type { Clerk, Clerks } from './open-clerks.ts'

/** The call screen of a clerk: at every word of the server it reads its calls again, one reading at a time. */
async function openScreen(clerk: Clerk, url: string, onRead: () => void) {
  const asking = createAsking(url, clerk.cookie)
  let isStale = false
  let reading: Promise<void> | null = null
  const read = async () => {
    while (isStale) {
      isStale = false
      onRead()
      await asking.staff.query('calls.current', undefined)
    }
    reading = null
  }
  const heard = () => {
    isStale = true
    reading ??= read()
  }
  const listening = await listenAs(clerk, url, heard)
  const close = async () => {
    listening.close()
    await reading
    asking.close()
  }
  return { close }
}

/** The call screens of all clerks, open as they are while they work. */
export async function openScreens({ clerks, host }: Pick<Clerks, 'clerks'> & { host: { url: string } }) {
  let reads = 0
  const count = () => {
    reads += 1
  }
  const screens = await Promise.all(clerks.map((clerk) => openScreen(clerk, host.url, count)))
  const close = async () => {
    await Promise.all(screens.map((screen) => screen.close()))
  }
  return { reads: () => reads, close }
}
