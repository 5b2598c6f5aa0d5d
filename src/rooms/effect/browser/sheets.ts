// Typing sheets over from paper: after a digit the next box comes by itself, the arrows walk through the grid.
const boxes = [...document.querySelectorAll<HTMLInputElement>('[data-cell]')]
const across = Number(document.querySelector<HTMLElement>('[data-across]')?.dataset.across ?? 8)

function goTo(at: number): void {
  boxes[at]?.focus()
  boxes[at]?.select()
}

for (const [at, box] of boxes.entries()) {
  box.addEventListener('input', () => {
    if (/^\d$/.test(box.value)) goTo(at + 1)
  })
  box.addEventListener('keydown', (event) => {
    const steps: Record<string, number> = {
      ArrowRight: 1,
      ArrowLeft: -1,
      ArrowDown: across,
      ArrowUp: -across,
    }
    const step = steps[event.key]
    if (step === undefined) return
    event.preventDefault()
    goTo(at + step)
  })
}
