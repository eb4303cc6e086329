import { deleteHeldAttachment, listHeldAttachments, showHeldAttachment } from '@meldpunt/db'
import type { Antivirus } from '../../adapters/antivirus/antivirus.ts'
import type { ApiDeps } from '../../deps.ts'
import { forgetFiles } from './forget-files.ts'

const batchSize = 200
type ScanDeps = Pick<ApiDeps, 'db' | 'storage' | 'antivirus' | 'log'>

/** Looks again at the photos that came while the scanner was away; gives how many of them are settled. */
export async function scanHeld({ db, storage, antivirus, log }: ScanDeps): Promise<number> {
  if (antivirus === null) return 0
  const settle = settling({ db, storage, log }, antivirus)
  let settled = 0
  for (const held of await listHeldAttachments(db.write, batchSize)) if (await settle(held)) settled += 1
  return settled
}

type Held = Awaited<ReturnType<typeof listHeldAttachments>>[number]

function settling({ db, storage, log }: Omit<ScanDeps, 'antivirus'>, antivirus: Antivirus) {
  return async ({ id, storageKey }: Held): Promise<boolean> => {
    const content = await storage.get(storageKey)
    const verdict = content === null ? null : await antivirus.scan(content)
    if (verdict === null || verdict.kind === 'unknown') {
      log.warn({ attachment: id, reason: verdict?.reason ?? 'no file' }, 'a photo is still held')
      return false
    }
    if (verdict.kind === 'clean') {
      await showHeldAttachment(db.write, id)
      return true
    }
    log.warn({ attachment: id, signature: verdict.signature }, 'a held photo was infected and is deleted')
    await forgetFiles({ db, storage, log }, await deleteHeldAttachment(db.write, id))
    return true
  }
}
