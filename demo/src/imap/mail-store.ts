import { appendFile, mkdir } from 'node:fs/promises'
import { dirname } from 'node:path'
import { readJsonLines } from '../json-lines.ts'
import { apply, type Folder, type Folders, folderOf, type Line } from './folders.ts'

/** Folders with mails, and who hears of a change. */
export type MailStore = {
  folders: ReadonlyMap<string, Folder>
  /** False where it is there already. */
  create: (name: string) => Promise<boolean>
  append: (folder: string, raw: Buffer) => Promise<number>
  /** Gives for each mail its number there and here. */
  move: (from: string, uids: readonly number[], to: string) => Promise<readonly (readonly [number, number])[]>
  onChange: (listener: (folder: string) => void) => () => void
}

const readFolders = async (file: string | null): Promise<Folders> => {
  const folders: Folders = new Map()
  folderOf(folders, 'INBOX')
  if (file === null) return folders
  await mkdir(dirname(file), { recursive: true })
  for (const line of await readJsonLines<Line>(file)) apply(folders, line)
  return folders
}

/** Folders in memory, written down in a file where one is named, so that a restart loses nothing. */
export const openMailStore = async (file: string | null): Promise<MailStore> => {
  const folders = await readFolders(file)
  const listeners = new Set<(folder: string) => void>()
  const change = async (lines: readonly Line[]) => {
    if (file !== null) await appendFile(file, lines.map((line) => `${JSON.stringify(line)}\n`).join(''))
    for (const line of lines) apply(folders, line)
    for (const listener of listeners) for (const { folder } of lines) listener(folder)
  }
  const newUid = (name: string): number => {
    const folder = folderOf(folders, name)
    folder.nextUid += 1
    return folder.nextUid - 1
  }
  const append: MailStore['append'] = async (folder, raw) => {
    const uid = newUid(folder)
    await change([{ did: 'append', folder, uid, at: Date.now(), raw: raw.toString('base64') }])
    return uid
  }
  return {
    folders,
    append,
    create: async (folder) => {
      if (folders.has(folder)) return false
      await change([{ did: 'create', folder }])
      return true
    },
    move: async (from, uids, to) => {
      const mails = folderOf(folders, from).mails.filter(({ uid }) => uids.includes(uid))
      const moved: [number, number][] = []
      for (const { uid, raw } of mails) moved.push([uid, await append(to, raw)])
      await change(uids.map((uid) => ({ did: 'remove', folder: from, uid })))
      return moved
    },
    onChange: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
