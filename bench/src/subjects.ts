import { createHmac } from 'node:crypto'
import pg from 'pg'
import type { Subject } from './operations.ts'

/** The token of a secret link, made as the API makes it, so that the follow page opens without reading a mail first. */
const token = (key: string, reportId: string): string => {
  const id = Buffer.from(reportId.replaceAll('-', ''), 'hex')
  const version = Buffer.from([0, 1])
  const mac = createHmac('sha256', Buffer.from(key, 'hex'))
    .update(`meldpunt-link:1:${reportId}:reporter:1`)
    .digest()
    .subarray(0, 16)
  return Buffer.concat([id, version, mac]).toString('base64url')
}

/** Registered reports of one department, each to be started once; the copies that growth made are as good as the first. */
export const pickSubjects = async (
  connectionString: string,
  linkKey: string,
  count: number,
): Promise<readonly Subject[]> => {
  const client = new pg.Client({ connectionString })
  await client.connect()
  const { rows } = await client.query(
    `select id, fields_version as "fieldsVersion" from report
     where active and status = 'registered' and department = 'nette-stad' and merged_into is null order by id limit $1`,
    [count],
  )
  await client.end()
  if (rows.length < count)
    throw new Error(`The city has ${rows.length} registered reports of Nette Stad; ${count} are needed`)
  return rows.map(({ id, fieldsVersion }) => ({
    id,
    fieldsVersion,
    link: `mp_follow_${id}=${token(linkKey, id)}`,
  }))
}
