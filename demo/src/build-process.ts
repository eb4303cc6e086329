import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { delimiter, join } from 'node:path'
import { text } from 'node:stream/consumers'
import { beAside } from './aside.ts'

/** Builds web apps by their own scripts `build`, without asking for a package manager on the path. */
const building = new Set<ChildProcess>()

/** A shell's children do not end with it; their group does. */
const leave = () => {
  for (const { pid } of building) if (pid !== undefined) endGroup(pid)
}

const endGroup = (pid: number) => {
  try {
    process.kill(process.platform === 'win32' ? pid : -pid, 'SIGKILL')
  } catch {
    // It was done already.
  }
}

const build = async (folder: string): Promise<void> => {
  const { scripts }: { scripts: { build: string } } = JSON.parse(
    await readFile(join(folder, 'package.json'), 'utf8'),
  )
  const path = [join(folder, 'node_modules/.bin'), process.env.PATH].join(delimiter)
  const child = spawn(scripts.build, {
    cwd: folder,
    shell: true,
    detached: process.platform !== 'win32',
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, NODE_ENV: 'production', PATH: path },
  })
  building.add(child)
  const said = Promise.all([text(child.stdout), text(child.stderr)])
  const [code] = await once(child, 'exit')
  building.delete(child)
  if (code !== 0) throw new Error(`${(await said).join('')}\n${folder} did not build.`)
}

const { done } = beAside(leave)
await Promise.all(process.argv.slice(2).map(build)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  leave()
  process.exit(1)
})
done()
