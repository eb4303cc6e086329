import { QueryClient, QueryObserver } from '@tanstack/react-query'
import { expect, test } from 'vitest'
import { readAgain } from './read-again.ts'

test('a first reading that is under way is begun anew: it may be from before what was told', async () => {
  const queries = new QueryClient()
  const answers: ((text: string) => void)[] = []
  const queryFn = () => new Promise<string>((resolve) => answers.push(resolve))
  const observer = new QueryObserver(queries, { queryKey: ['calls'], queryFn })
  const leave = observer.subscribe(() => {})
  const again = readAgain(queries, { queryKey: ['calls'] })
  answers[0]?.('nobody rings')
  await expect.poll(() => answers.length).toBe(2)
  answers[1]?.('Els rings')
  await again
  expect(observer.getCurrentResult().data).toBe('Els rings')
  leave()
})
