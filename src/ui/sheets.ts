/** Which CSS files make which style sheet, and how they get smaller. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const here = import.meta.dirname
const packages = join(here, '../../node_modules')

const utrecht = ['button', 'textbox', 'textarea', 'select', 'form-label', 'form-field']
  .concat(['form-field-description', 'form-field-error-message', 'form-fieldset', 'table'])
  .concat(['alert', 'breadcrumb-nav'])
  .map((name) => join(packages, `@utrecht/${name}-css/dist/index.min.css`))
const candidates = ['heading', 'link', 'paragraph', 'skip-link', 'data-badge'].map((name) =>
  join(packages, `@nl-design-system-candidate/${name}-css/dist/${name}.css`),
)
const parts = ['button', 'field', 'notice', 'list', 'nav', 'table'].map((name) =>
  join(here, `parts/${name}.css`),
)

/** name -> files, in the order in which they overrule each other. */
export const sheets: Record<string, string[]> = {
  'site.css': [
    join(here, 'themes/ketenwijzer.css'),
    join(here, 'themes/tokens.css'),
    ...utrecht,
    ...candidates,
    join(here, 'base.css'),
    join(here, 'frame.css'),
    ...parts,
    join(here, 'print.css'),
  ],
  'work.css': [join(here, 'parts/figures.css'), join(here, 'work.css')],
  'voorbeeld.css': [join(here, 'themes/voorbeeld.css')],
  'denhaag.css': [join(here, 'themes/denhaag.css')],
}

// The licences ask that their notice stays; one line does for all twelve packages.
const thanks =
  '/* Contains NL Design System components (EUPL-1.2): (c) Frameless B.V., Gemeente Utrecht, NL Design System community */\n'

/** A style sheet as one text, smaller, with `asset:NAME` replaced by `addressOf(NAME)`. */
export function styleSheet(files: string[], addressOf: (name: string) => string): string {
  const text = files.map((file) => smaller(readFileSync(file, 'utf8'))).join('\n')
  const credit = files.some((file) => file.includes('node_modules')) ? thanks : ''
  return credit + text.replace(/asset:([\w.-]+)/g, (_, name: string) => addressOf(name))
}

/** Without comments and needless blanks; what stands in quotes is left alone. */
export function smaller(css: string): string {
  return css
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .split(/("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')/)
    .map((piece, at) => (at % 2 === 1 ? piece : withoutBlanks(piece)))
    .join('')
    .trim()
}

function withoutBlanks(piece: string): string {
  return piece
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,]) ?/g, '$1')
    .replace(/: /g, ':')
    .replace(/;}/g, '}')
}
