// What a handler finds in `c.var`: the platform's variables and what pages need.
import type { PlatformVariables } from '../platform/http.ts'
import type { View } from './view.ts'

export type Env = { Variables: PlatformVariables & { view: View } }
