import * as inputs from '@meldpunt/domain/input'
import { act } from '../../lib/act.ts'
import { client } from '../../lib/trpc-client.ts'

/** Following by reference and a code that is mailed. */
export const askCode = act(inputs.askCodeInput, (input) => client.follow.askCode.mutate(input))
export const useCode = act(inputs.useCodeInput, (input) => client.follow.useCode.mutate(input))
