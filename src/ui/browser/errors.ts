// After a form came back with errors: the summary gets the focus, and its links land in the field.
const summary = document.querySelector<HTMLElement>('[data-focus]')
summary?.focus()
summary?.addEventListener('click', (event) => {
  const link = (event.target as Element).closest<HTMLAnchorElement>('a[href^="#"]')
  const field = link && document.getElementById(link.hash.slice(1))
  if (!field) return
  event.preventDefault()
  const frame = field.closest('.utrecht-form-field, .utrecht-form-fieldset') ?? field
  frame.scrollIntoView()
  field.focus({ preventScroll: true })
})
