import { Writable } from 'node:stream'
import { describe, expect, test } from 'vitest'
import { createLog } from '../http/log.ts'
import { runJob } from './run-job.ts'

const lines: string[] = []
const destination = new Writable({
  write: (chunk, _encoding, done) => {
    lines.push(String(chunk))
    done()
  },
})
const log = createLog('info', destination)
const jobThat = (run: () => Promise<number>) => ({ name: 'sweep', cron: '* * * * *', run })

describe('a job', () => {
  test('says how much it did', async () => {
    await runJob(
      log,
      jobThat(async () => 3),
    )
    expect(JSON.parse(lines.at(-1) ?? '')).toMatchObject({ job: 'sweep', done: 3 })
  })

  test('that fails is in the log, and is tried again by the runner', async () => {
    const failing = jobThat(() => Promise.reject(new Error('no disk')))
    await expect(runJob(log, failing)).rejects.toThrow('no disk')
    expect(JSON.parse(lines.at(-1) ?? '')).toMatchObject({
      level: 50,
      job: 'sweep',
      err: { message: 'no disk' },
    })
  })
})
