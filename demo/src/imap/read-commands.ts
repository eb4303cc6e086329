/** One command of a client with the literals that it sent along. */
export type Command = { tag: string; name: string; rest: string; literals: readonly Buffer[] }

type Reading = {
  onCommand: (command: Command) => void
  /** The client waits to hear that it may send a literal. */
  onLiteral: () => void
  /** A line of a dialogue (`DONE`, an answer to a challenge); true when it was that. */
  onLine: (line: string) => boolean
}

const literal = /\{(\d+)(\+?)\}$/

/** Cuts what a client sends into commands: lines, with literals (`{12}` and the bytes after it) in between. */
export const readCommands = ({ onCommand, onLiteral, onLine }: Reading): ((chunk: Buffer) => void) => {
  let waiting = Buffer.alloc(0)
  let line = ''
  let literals: Buffer[] = []
  let missing: number | null = null

  const end = (whole: string) => {
    const [, tag = '', name = '', rest = ''] = /^(\S+) (\S+) ?(.*)$/s.exec(whole) ?? []
    const taken = { tag, name: name.toUpperCase(), rest, literals }
    line = ''
    literals = []
    onCommand(taken)
  }
  const takeLiteral = (): boolean => {
    if (missing === null || waiting.length < missing) return false
    literals.push(waiting.subarray(0, missing))
    waiting = waiting.subarray(missing)
    missing = null
    return true
  }
  const takeLine = (): boolean => {
    const at = waiting.indexOf('\r\n')
    if (at < 0) return false
    const text = waiting.subarray(0, at).toString('utf8')
    waiting = waiting.subarray(at + 2)
    if (line === '' && onLine(text)) return true
    const [found, size, isSent] = literal.exec(text) ?? []
    if (found === undefined) end(line + text)
    else {
      line += `${text.slice(0, -found.length)}{}`
      missing = Number(size)
      if (isSent === '') onLiteral()
    }
    return true
  }
  return (chunk) => {
    waiting = Buffer.concat([waiting, chunk])
    let more = true
    while (more) more = missing === null ? takeLine() : takeLiteral()
  }
}
