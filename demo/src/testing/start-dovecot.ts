import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { chown, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { connect, createServer } from 'node:net'
import { tmpdir, userInfo } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

export type Dovecot = { url: string; restart: () => Promise<void>; close: () => Promise<void> }

const find = (program: string): string | null =>
  ['/usr/sbin', '/usr/bin', '/usr/local/sbin', '/opt/homebrew/sbin']
    .map((folder) => join(folder, program))
    .find((path) => spawnSync(path, ['--version']).status === 0) ?? null

/** Whether a Dovecot is on this machine, which a test can start for itself. */
export const findDovecot = (): string | null => find('dovecot')

const freePort = () =>
  new Promise<number>((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })

/** Mails belong to somebody who is not root, which Dovecot insists on. */
const owner = () => {
  const { uid, gid, username } = userInfo()
  return uid === 0 ? { uid: 65_534, gid: 65_534, login: 'nobody' } : { uid, gid, login: username }
}

const settings = (folder: string, port: number): string => {
  const { uid, gid, login } = owner()
  return `
base_dir = ${folder}/run
state_dir = ${folder}/run
log_path = ${folder}/log
protocols = imap
listen = 127.0.0.1
ssl = no
disable_plaintext_auth = no
first_valid_uid = 1
first_valid_gid = 1
default_internal_user = ${login}
default_login_user = ${login}
mail_location = maildir:${folder}/mail
namespace inbox {
  inbox = yes
}
passdb {
  driver = static
  args = password=only-for-the-tests
}
userdb {
  driver = static
  args = uid=${uid} gid=${gid} home=${folder}/mail
}
service imap-login {
  chroot =
  inet_listener imap {
    port = ${port}
  }
  inet_listener imaps {
    port = 0
  }
}
service anvil {
  chroot =
}
`
}

const answers = (port: number) =>
  new Promise<boolean>((resolve) => {
    const socket = connect(port, '127.0.0.1')
    const end = (isThere: boolean) => {
      socket.destroy()
      resolve(isThere)
    }
    socket.once('data', () => end(true))
    socket.once('error', () => end(false))
  })

const run = async (program: string, config: string, port: number) => {
  const child = spawn(program, ['-F', '-c', config], { stdio: 'ignore' })
  const ended = once(child, 'exit')
  for (let tries = 0; !(await answers(port)); tries += 1) {
    if (tries > 100 || child.exitCode !== null) throw new Error(`Dovecot did not start: ${config}`)
    await pause(50)
  }
  return async () => {
    child.kill('SIGTERM')
    await ended
  }
}

/** A real Dovecot of the test's own, with one mailbox, on a free port of the loopback address. */
export const startDovecot = async (program: string): Promise<Dovecot> => {
  const folder = await mkdtemp(join(tmpdir(), 'meldpunt-dovecot-'))
  const { uid, gid } = owner()
  for (const name of ['', 'run', 'mail']) {
    await mkdir(join(folder, name), { recursive: true, mode: 0o755 })
    await chown(join(folder, name), uid, gid)
  }
  const port = await freePort()
  const config = join(folder, 'dovecot.conf')
  await writeFile(config, settings(folder, port))
  let stop = await run(program, config, port)
  return {
    url: `imap://1777:only-for-the-tests@127.0.0.1:${port}/INBOX`,
    restart: async () => {
      await stop()
      stop = await run(program, config, port)
    },
    close: async () => {
      await stop()
      await rm(folder, { recursive: true, force: true })
    },
  }
}
