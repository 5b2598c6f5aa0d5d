// Buttons that stay hidden until a script can carry them out: print, and copy the link.
for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-print]')) {
  button.hidden = false
  button.addEventListener('click', () => window.print())
}

for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-copy]')) {
  // Only on https, and not in every browser.
  if (!navigator.clipboard) continue
  button.hidden = false
  button.addEventListener('click', async () => {
    const address = new URL(button.dataset.copy || location.href, location.href)
    try {
      await navigator.clipboard.writeText(address.href)
    } catch {
      // The browser refused: the address is still in its own bar.
      button.hidden = true
      return
    }
    const words = button.querySelector('[role=status]')
    if (words) words.textContent = button.dataset.done ?? ''
  })
}
