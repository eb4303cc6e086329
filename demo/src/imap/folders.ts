/** A mail as it lies in a folder. */
export type StoredMail = { uid: number; receivedAt: number; flags: Set<string>; raw: Buffer }
export type Folder = { name: string; validity: number; nextUid: number; mails: StoredMail[] }

export type Folders = Map<string, Folder>

export const folderOf = (folders: Folders, name: string): Folder => {
  const known = folders.get(name)
  if (known) return known
  const fresh = { name, validity: 1, nextUid: 1, mails: [] }
  folders.set(name, fresh)
  return fresh
}

/** One change of the mailbox, as it is written down. */
export type Line =
  | { did: 'create'; folder: string }
  | { did: 'append'; folder: string; uid: number; at: number; raw: string }
  | { did: 'remove'; folder: string; uid: number }

/** Makes the change in the folders. */
export const apply = (folders: Folders, line: Line): void => {
  const folder = folderOf(folders, line.folder)
  if (line.did === 'remove') folder.mails = folder.mails.filter(({ uid }) => uid !== line.uid)
  if (line.did !== 'append') return
  folder.nextUid = Math.max(folder.nextUid, line.uid + 1)
  const raw = Buffer.from(line.raw, 'base64')
  folder.mails.push({ uid: line.uid, receivedAt: line.at, flags: new Set(), raw })
}
