import { join } from 'node:path'
import pg from 'pg'
import { createAsking } from './asking.ts'
import { prepareCity } from './city.ts'
import type { Sized } from './measure.ts'
import { startBenchHost } from './server.ts'
import { signIn } from './sign-in.ts'
import { pickSubjects } from './subjects.ts'

export type OpenSize = Sized & { close(): Promise<void> }

/** A city of one size with the product on one copy of it, signed in, and a connection to the other. */
export const openSize = async (root: string, size: number, reports: number): Promise<OpenSize> => {
  const folder = join(root, String(size))
  const city = await prepareCity(folder, size)
  const [apiUrl, floorUrl] = [await city.copy('bench_api'), await city.copy('bench_floor')]
  const host = await startBenchHost(apiUrl, folder)
  const asking = createAsking(host.url, await signIn(host.url, 'nadia.maes'))
  const subjects = await pickSubjects(apiUrl, host.linkKey, reports)
  const floor = new pg.Client({ connectionString: floorUrl })
  await floor.connect()
  const close = async () => {
    asking.close()
    await host.close()
    await floor.end()
    await city.stop()
  }
  return { size, asking, floor, subjects, close }
}
