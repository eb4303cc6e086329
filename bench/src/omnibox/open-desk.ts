import pg from 'pg'
import { type Asking, createAsking } from '../asking.ts'
import { prepareGrown } from '../city.ts'
import { startBenchHost } from '../server.ts'
import { signIn } from '../sign-in.ts'
import { growDesk } from './grow-city.ts'
import type { Known } from './kinds.ts'

type Desk = { asking: Asking; floor: pg.Client; known: Known; close(): Promise<void> }

/** The product over a city with a long memory, a clerk who signed in, and a connection of our own to the same database. */
export const openDesk = async (
  folder: string,
  size: { reports: number; people: number; keep: boolean },
): Promise<Desk> => {
  const city = await prepareGrown(folder, {
    name: `bench_omnibox_${size.reports}`,
    keep: size.keep,
    grow: (client) => growDesk(client, size),
  })
  const host = await startBenchHost(city.url, folder)
  const asking = createAsking(host.url, await signIn(host.url, 'els.verhaeghe'))
  const floor = new pg.Client({ connectionString: city.url })
  await floor.connect()
  const known = await findKnown(floor)
  const close = async () => {
    asking.close()
    await host.close()
    await floor.end()
    await city.stop()
  }
  return { asking, floor, known, close }
}

const findKnown = async (client: pg.Client): Promise<Known> => {
  const some = async (statement: string): Promise<readonly string[]> =>
    (await client.query(`${statement} limit 10`)).rows.map(({ found }) => String(found))
  return {
    references: await some('select reference as found from report order by md5(id::text)'),
    phones: await some('select phone as found from person where phone is not null order by md5(id::text)'),
    mails: await some('select email as found from person where email is not null order by md5(id::text)'),
    names: await some("select given_name || ' ' || family_name as found from person order by md5(id::text)"),
  }
}
