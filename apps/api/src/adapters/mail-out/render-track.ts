import type { TrackStep } from '@meldpunt/domain'
import { escapeHtml } from '../../http/plain-page.ts'
import { light } from './mail-style.ts'

const colour = { done: light.accent, now: light.signal, todo: light.line } as const

const stretch = ({ state }: TrackStep, width: number): string =>
  `<td width="${width}%" style="padding:0 4px 0 0"><div class="${state}" style="height:10px;border-radius:5px;background:${colour[state]};font-size:0;line-height:0">&nbsp;</div></td>`

const saying = ({ label, state, stateLabel, detail }: TrackStep): string => {
  const strong = state === 'now' ? 'font-weight:700' : ''
  const more =
    detail === null || state === 'done'
      ? ''
      : `<br><span class="soft" style="color:${light.soft};font-weight:400">${escapeHtml(detail)}</span>`
  return `<tr><td class="ink" style="padding:2px 0;color:${light.ink};font-size:16px;line-height:1.4;${strong}">${escapeHtml(label)}${more}</td><td class="soft" align="right" valign="top" width="34%" style="padding:2px 0 2px 12px;color:${light.soft};font-size:16px;line-height:1.4">${escapeHtml(stateLabel)}</td></tr>`
}

/** The river of the follow page as a row of stretches that every mail program can draw, and below it what it says in words. */
export function renderTrack(steps: readonly TrackStep[]): string {
  if (steps.length === 0) return ''
  const width = Math.floor(100 / steps.length)
  return `<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="margin:24px 0 8px" aria-hidden="true"><tr>${steps.map((step) => stretch(step, width)).join('')}</tr></table>
<table width="100%" cellpadding="0" cellspacing="0" style="margin:0 0 16px">${steps.map(saying).join('\n')}</table>`
}
