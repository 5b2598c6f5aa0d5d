// `npm run bench`: the product against a bare server with the same SQL, on the same database, in the same run.
import { join } from 'node:path'
import { casesOn, secret } from './cases.ts'
import { benchDir, openData } from './data.ts'
import { measure } from './rounds.ts'
import { startServer } from './server.ts'

const say = (line: string) => process.stdout.write(`${line}\n`)
const pace = { rounds: 5, seconds: 3, connections: 8 }
const here = import.meta.dirname

await run()

async function run() {
  const data = await openData(say)
  const env = {
    DATABASE_URL: data.url,
    DATA_DIR: join(benchDir, 'app'),
    NODE_COMPILE_CACHE: join(benchDir, 'cache'),
    SECRET_KEYS: secret,
    DEMO: '1',
    LOG_LEVEL: 'warn',
  }
  const bare = await startServer(join(here, 'bare.ts'), env)
  const app = await startServer(join(here, '../src/app/main.ts'), env)
  for (const one of await casesOn(data.sql)) {
    const m = await measure(one, { bare, app }, pace)
    console.log(one.name, m)
  }
  await app.stop()
  await bare.stop()
  await data.close()
}
