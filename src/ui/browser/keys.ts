// Single keys choose a pill or press a button, unless someone is typing or has turned them off.
const stored = 'kw-keys-off'
const root = document.documentElement
const switches = document.querySelectorAll<HTMLButtonElement>('button[data-keys]')

function keysAreOn(): boolean {
  return sessionStorage.getItem(stored) === null
}

function showState(): void {
  root.classList.toggle('kw-keys', keysAreOn())
  for (const button of switches) {
    button.hidden = false
    const words = button.querySelector('span')
    if (words) words.textContent = (keysAreOn() ? button.dataset.off : button.dataset.on) ?? ''
  }
}

function someoneTypes(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  if (target instanceof HTMLInputElement)
    return !/^(radio|checkbox|button|submit)$/.test(target.type)
  return target.isContentEditable || /^(TEXTAREA|SELECT)$/.test(target.tagName)
}

for (const button of switches) {
  button.addEventListener('click', () => {
    if (keysAreOn()) sessionStorage.setItem(stored, 'yes')
    else sessionStorage.removeItem(stored)
    showState()
  })
}

document.addEventListener('keydown', (event) => {
  if (!keysAreOn() || event.ctrlKey || event.metaKey || event.altKey || event.repeat) return
  if (event.key.length !== 1 || someoneTypes(event.target)) return
  const key = CSS.escape(event.key.toLowerCase())
  const target = document.querySelector<HTMLElement>(`[data-key="${key}"]`)
  if (!target) return
  event.preventDefault()
  target.focus()
  target.click()
})

showState()
