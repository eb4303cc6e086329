import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { toMermaid, transitions } from '@meldpunt/domain'
import { describe, expect, test } from 'vitest'
import { root } from './run.ts'
import { stateDiagramPage } from './state-diagram.ts'

const page = readFileSync(join(root, 'docs/state-diagram.md'), 'utf8')

describe('docs/state-diagram.md', () => {
  test('has the diagram that the table gives', () => {
    const diagram = /```mermaid\n([\s\S]*?)\n```/.exec(page)?.[1]
    expect(diagram).toBe(toMermaid(transitions))
  })

  test('is the page that the table gives: if not, run pnpm diagram --write', () => {
    expect(page).toBe(stateDiagramPage())
  })
})

describe('the diagram', () => {
  const lines = toMermaid(transitions).split('\n')

  test('has an arrow for each way that a person would expect', () => {
    expect(lines[0]).toBe('stateDiagram-v2')
    expect(lines).toContain('  [*] --> received: submit')
    expect(lines).toContain('  planned --> in_progress: start, unplan')
    expect(lines).toContain('  handled --> registered: reopen')
  })

  test('has no arrow for what leaves the status as it is', () => {
    expect(lines.filter((line) => /\bnote\b|\bfollow\b|\brate\b/.test(line))).toEqual([])
  })
})
