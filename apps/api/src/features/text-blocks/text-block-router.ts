import { router } from '../../trpc.ts'
import { fill } from './fill.ts'
import { all, list, versions } from './read-blocks.ts'
import { retire, save } from './save-block.ts'

export const textBlockRouter = router({ list, fill, all, versions, save, retire })
