import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { keysFile } from './keys.ts'

export const storageOf = (dataDir: string): string => join(dataDir, 'storage')
export const postBoxOf = (dataDir: string): string => join(dataDir, 'postbus.jsonl')

export const smsBoxOf = (dataDir: string): string => join(dataDir, 'sms.jsonl')

export const mailboxOf = (dataDir: string): string => join(dataDir, 'mailbox.jsonl')

export const burgerprofielOf = (dataDir: string): string => join(dataDir, 'burgerprofiel.jsonl')

/** Takes away what a demo keeps beside its database; the keys first, so that a removal broken off is taken up again. */
export const forgetCity = async (dataDir: string): Promise<void> => {
  const boxes = [postBoxOf(dataDir), smsBoxOf(dataDir), mailboxOf(dataDir), burgerprofielOf(dataDir)]
  for (const path of [keysFile(dataDir), ...boxes, storageOf(dataDir)])
    await rm(path, { recursive: true, force: true })
}
