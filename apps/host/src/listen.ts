import { createServer, type Server } from 'node:http'
import type { Express } from 'express'

export type Listening = { port: number; close: () => Promise<void> }

const open = (server: Server, port: number): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(error.code === 'EADDRINUSE' ? new Error(`Port ${port} is in use: set PORT to another.`) : error),
    )
    server.listen(port, () => {
      const address = server.address()
      resolve(typeof address === 'object' && address ? address.port : port)
    })
  })

/** Longest that a stop waits for requests that are under way. */
const patience = 10_000

/** Stops accepting, lets what is under way finish, and ends what does not. */
const shut = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    const impatient = setTimeout(() => server.closeAllConnections(), patience)
    // A connection whose last request was answered meanwhile would otherwise stay for the next one.
    const tidying = setInterval(() => server.closeIdleConnections(), 50)
    server.close(() => {
      clearTimeout(impatient)
      clearInterval(tidying)
      resolve()
    })
  })

/** Answers on a port; 0 takes a free one. */
export async function listen(app: Express, port: number): Promise<Listening> {
  const server = createServer(app)
  // Longer than proxies keep a connection, so that they close first and no request falls between.
  server.keepAliveTimeout = 75_000
  return { port: await open(server, port), close: () => shut(server) }
}
