import { type ComponentType, lazy, memo, Suspense } from 'react'

const loaders: (() => Promise<void>)[] = []

/**
 * A part of a page whose script comes after the page. The server renders it at once; the browser brings it to life when
 * its script is there, and until then it works as a page without script does.
 */
export function lazyPart<Props extends object>(fetchPart: () => Promise<ComponentType<Props>>) {
  let here: ComponentType<Props> | null = null
  loaders.push(async () => {
    here ??= await fetchPart()
  })
  // Without a network what the server rendered stays as it is; an error would take the whole page away.
  const whenThere = () => fetchPart().catch(() => new Promise<never>(() => {}))
  const Lazy: ComponentType<Props> = lazy(async () => ({ default: await whenThere() }))
  // React gives up what the server rendered when it has to render it anew before its script is there.
  return memo((props: Props) => {
    const Part = here ?? Lazy
    return (
      <Suspense fallback={null}>
        <Part {...props} />
      </Suspense>
    )
  })
}

/** For who renders a page in one go: everything that the pages that are loaded would fetch later. */
export async function loadParts(): Promise<void> {
  await Promise.all(loaders.map((load) => load()))
}
