// What all rooms hold, in one list: for the nightly erasure, the register and the page for residents.
import type { Keep } from '../platform/keeps.ts'
import { keeps as partners } from '../rooms/partners/keeps.ts'

export const allKeeps: readonly Keep[] = [...partners]
