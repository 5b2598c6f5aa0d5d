// Starts a server of its own as a process, and knows when it answers.
import { spawn } from 'node:child_process'
import { Agent } from 'node:http'
import { createServer } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { answered } from './load.ts'

export type Server = {
  port: number
  pid: number
  /** From the spawn to the first 200, in milliseconds. */
  startMs: number
  stop: () => Promise<void>
}

/** Starts `script` with this Node and resolves at its first 200; throws with what it said when it does not come. */
export async function startServer(
  script: string,
  env: Record<string, string>,
  path = '/readyz',
): Promise<Server> {
  const port = await freePort()
  const start = performance.now()
  const child = spawn(process.execPath, [...nodeFlags(), script], {
    env: { ...process.env, ...env, PORT: String(port) },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let said = ''
  child.stderr.on('data', (text) => {
    said = (said + text).slice(-4_000)
  })
  const ended = new Promise<void>((done) => child.once('exit', () => done()))
  process.once('exit', () => child.kill('SIGKILL'))
  const agent = new Agent({ keepAlive: true })
  for (;;) {
    const status = await answered(agent, port, { method: 'GET', path }).catch(() => 0)
    if (status === 200) break
    if (child.exitCode !== null || performance.now() - start > 60_000) {
      child.kill()
      throw new Error(`${script} does not answer:\n${said}`)
    }
    await sleep(5)
  }
  const startMs = performance.now() - start
  agent.destroy()
  const stop = async () => {
    child.kill('SIGTERM')
    await ended
  }
  return { port, pid: child.pid ?? 0, startMs, stop }
}

/** As bin/start runs it; BENCH_PROFILE=folder writes a CPU profile of each server there. */
const nodeFlags = () => [
  ...(process.env.NODE_FLAGS ?? '').split(' ').filter(Boolean),
  ...(process.env.BENCH_PROFILE
    ? ['--cpu-prof', `--cpu-prof-dir=${process.env.BENCH_PROFILE}`]
    : []),
]

function freePort(): Promise<number> {
  return new Promise((found, failed) => {
    const server = createServer()
    server.once('error', failed)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => found(typeof address === 'object' && address ? address.port : 0))
    })
  })
}
