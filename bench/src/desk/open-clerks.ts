import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { type Asking, createAsking } from '../asking.ts'
import { prepareCity } from '../city.ts'
import { type BenchHost, startBenchHost } from '../server.ts'
import { signIn } from '../sign-in.ts'

export type Clerk = { asking: Asking; cookie: string; line: string }
export type Clerks = { host: BenchHost; token: string; clerks: readonly Clerk[]; close(): Promise<void> }

const hour = 3_600_000

/** Everybody signed in as the one clerk of the demo; each session then becomes that of a colleague of hers. */
async function tellApart(client: pg.Client): Promise<void> {
  await client.query(`create temp table seat as
    select sid, gen_random_uuid() as id, row_number() over (order by sid) as number from session
    where sess -> 'member' ->> 'memberId' is not null`)
  await client.query(`insert into member (id, subject, name, email, role)
    select id, 'clerk-' || number, 'Clerk ' || number, 'clerk-' || number || '@city.example', 'clerk' from seat`)
  await client.query(
    `update session s set sess = jsonb_set(jsonb_set(s.sess::jsonb, '{member,memberId}', to_jsonb(seat.id::text)),
      '{checkedAt}', to_jsonb($1::bigint))::json from seat where seat.sid = s.sid`,
    [Date.now() + hour],
  )
}

type Wish = { folder: string; reports: number; count: number }

/** The product over a city, with so many clerks who signed in and sit at a telephone of their own. */
export async function openClerks({ folder, reports, count }: Wish): Promise<Clerks> {
  const city = await prepareCity(folder, reports)
  const databaseUrl = await city.copy('bench_desk')
  const token = randomBytes(32).toString('hex')
  const host = await startBenchHost(databaseUrl, folder, () => ({ telephony: { token, ownNumbers: [] } }))
  const cookies: string[] = []
  for (let number = 0; number < count; number += 1) cookies.push(await signIn(host.url, 'els.verhaeghe'))
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  await tellApart(client)
  await client.end()
  const clerks = cookies.map((cookie, place) => ({
    ...{ cookie, asking: createAsking(host.url, cookie), line: String(200 + place) },
  }))
  for (const { asking, line } of clerks) await asking.staff.mutate('calls.setLine', { line })
  const close = async () => {
    for (const { asking } of clerks) asking.close()
    await host.close()
    await city.stop()
  }
  return { host, token, clerks, close }
}
