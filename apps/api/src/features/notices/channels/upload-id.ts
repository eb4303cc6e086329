import type { StoredNotice } from '@meldpunt/db'
import { v5 } from 'uuid'

/** Any UUID will do, as long as it never changes. */
const namespace = '5d0f5a5e-6f0a-4c7b-9a51-1777a1777b17'

/** The same for every attempt, so that a service knows a repeat; sending again by hand is a new one. */
export const uploadIdOf = ({ id, resends }: Pick<StoredNotice, 'id' | 'resends'>): string =>
  v5(`${id}.${resends}`, namespace)
