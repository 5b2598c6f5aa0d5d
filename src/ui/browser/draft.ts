// Keeps what was typed in a work form for this tab, so that an expired sign-in loses nothing.
// Only forms that ask for it (data-draft), and those hold no personal data.
function controls(form: HTMLFormElement): (HTMLInputElement | HTMLTextAreaElement)[] {
  const all = form.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input, textarea')
  return [...all].filter((one) => one.name && !/^(hidden|password|file)$/.test(one.type))
}

function isChoice(one: HTMLInputElement | HTMLTextAreaElement): one is HTMLInputElement {
  return one instanceof HTMLInputElement && /^(radio|checkbox)$/.test(one.type)
}

function keep(form: HTMLFormElement, name: string): void {
  const kept = controls(form).map((one) => (isChoice(one) ? one.checked : one.value))
  sessionStorage.setItem(name, JSON.stringify(kept))
}

function restore(form: HTMLFormElement, name: string): void {
  const kept: unknown = JSON.parse(sessionStorage.getItem(name) ?? 'null')
  const all = controls(form)
  if (!Array.isArray(kept) || kept.length !== all.length) return
  for (const [at, one] of all.entries()) {
    const value: unknown = kept[at]
    if (isChoice(one)) one.checked = value === true
    else if (typeof value === 'string') one.value = value
  }
}

for (const form of document.querySelectorAll<HTMLFormElement>('form[data-draft]')) {
  const name = `kw-draft-${form.dataset.draft}`
  // A form that came back with errors already holds what was typed.
  if (!document.querySelector('[data-focus]')) restore(form, name)
  form.addEventListener('input', () => keep(form, name))
  form.addEventListener('submit', () => sessionStorage.removeItem(name))
}
