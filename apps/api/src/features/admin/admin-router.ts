import { router } from '../../trpc.ts'
import { addMapping, removeMapping } from './change-mapping.ts'
import { changes } from './changes.ts'
import { mappings } from './mappings.ts'
import { members, setActive } from './members.ts'
import { previewMapping } from './preview-mapping.ts'

/** Beheer: who gets in as what, and what was changed about it. */
export const adminRouter = router({
  ...{ mappings, previewMapping, addMapping, removeMapping },
  ...{ members, setActive, changes },
})
