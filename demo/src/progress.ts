import { createServer, type RequestListener, type Server } from 'node:http'
import { escapeHtml } from './pages/html.ts'

/** What takes time at a start: in Dutch for the page, in English for the terminal. */
const steps = {
  database: { page: 'De databank start', terminal: 'Starting the database' },
  screens: { page: 'De schermen worden gebouwd', terminal: 'Building the screens' },
  city: {
    page: 'De meldingen van de laatste twaalf weken worden verteld',
    terminal: 'Telling the reports of the last twelve weeks',
  },
}

export type Step = keyof typeof steps
export type Say = (step: Step) => void

export const isStep = (value: unknown): value is Step =>
  typeof value === 'string' && Object.hasOwn(steps, value)

export type Progress = {
  say: Say
  /** From now on the real product answers. */
  handOver(listener: RequestListener): void
  close(): Promise<void>
}

const waitingPage = (
  taken: readonly Step[],
) => `<!doctype html><html lang="nl"><head><meta charset="utf-8"><meta http-equiv="refresh" content="1">
<meta name="viewport" content="width=device-width, initial-scale=1"><title>Meldpunt 1777 start</title>
<style>:root{color-scheme:light dark}body{max-width:34rem;margin:15vh auto;padding:0 20px;font:18px/1.5 system-ui}li:last-child{font-weight:700}</style></head>
<body><h1>Meldpunt 1777 start</h1><p>De demostad wordt klaargezet. Deze bladzijde gaat vanzelf verder.</p><ol>${taken.map((step) => `<li>${escapeHtml(steps[step].page)}</li>`).join('')}</ol></body></html>`

const listening = (server: Server, port: number) =>
  new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const taken = `Port ${port} is in use. Stop what runs there, or choose another: PORT=${port + 1} npx --yes pnpm@12 start`
      reject(error.code === 'EADDRINUSE' ? new Error(taken) : error)
    })
    server.listen(port, resolve)
  })

/** Answers on the port from the first second with the steps taken so far, until the product itself takes over. */
export const startProgress = async (port: number): Promise<Progress> => {
  const taken: Step[] = []
  let current: RequestListener = (_request, response) => {
    response
      .writeHead(503, { 'content-type': 'text/html; charset=utf-8', 'retry-after': '1' })
      .end(waitingPage(taken))
  }
  const server = createServer((request, response) => current(request, response))
  await listening(server, port)
  console.log(`Meldpunt 1777 starts: http://localhost:${port}/demo shows how far it is\n`)
  const say = (step: Step) => {
    taken.push(step)
    console.log(`  ${steps[step].terminal}`)
  }
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve())
      server.closeAllConnections()
    })
  const handOver = (listener: RequestListener) => {
    current = listener
  }
  return { say, handOver, close }
}
