/**
 * Colours of the tokens of the mock-ups. Mail programs know no custom properties, so that light stands inline on each
 * element and dark in one style element, by class.
 */
export const light = {
  sunken: '#f2f0ea',
  surface: '#ffffff',
  ink: '#14202a',
  soft: '#48555f',
  line: '#dedad0',
  accent: '#0a6a6e',
  onAccent: '#ffffff',
  signal: '#b0341d',
} as const

export const font =
  "'Atkinson Hyperlegible Next','Atkinson Hyperlegible',system-ui,-apple-system,'Segoe UI',sans-serif"

export const darkStyle = `:root{color-scheme:light dark;supported-color-schemes:light dark}
@media (prefers-color-scheme:dark){
.page{background:#0b1115!important}.sheet{background:#172129!important}.ink{color:#edf1f3!important}.soft{color:#aebac3!important}
.line{border-color:#2a3640!important}.strong{border-color:#edf1f3!important}.accent{color:#62cbc6!important}
.button{background:#62cbc6!important;color:#06292b!important}.mark{background:#ff917b!important;color:#0f161b!important}
.done{background:#62cbc6!important}.todo{background:#2a3640!important}.now{background:#ff917b!important}.quote{border-color:#62cbc6!important}}
@media (max-width:480px){.pad{padding:24px 20px 32px!important}.title{font-size:28px!important}}`
