import type { Burgerprofiel } from '../../../adapters/burgerprofiel/create-burgerprofiel.ts'
import type { NationalNumbers } from '../../../national-number/national-numbers.ts'
import type { ChannelAdapter } from '../channel.ts'
import { readToldStatus, type ToldDeps } from './read-told-status.ts'
import { uploadIdOf } from './upload-id.ts'

export type BurgerprofielDeps = ToldDeps & { there: Burgerprofiel; nationalNumbers: NationalNumbers }

/** Notifications in Mijn Burgerprofiel. */
export const messageChannel = (deps: BurgerprofielDeps): ChannelAdapter => ({
  prepare: async (notice) => {
    const { there, nationalNumbers } = deps
    if (there.config.dossierNotifies)
      return { ok: false, reason: 'The dossier service notifies of it by itself' }
    const read = await readToldStatus(deps, notice)
    if (!read.ok) return read
    const { sealed, ...whose } = read.person
    const id = uploadIdOf(notice)
    const send = async () => {
      const nationalNumber = await nationalNumbers.open(sealed, { ...whose, what: 'mijn_burgerprofiel' })
      await there.notify(read.told, { id, nationalNumber })
      return { detail: null, messageId: id }
    }
    return { ok: true, send }
  },
})
