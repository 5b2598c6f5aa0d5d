// A load of a few keep-alive connections, and what it costs: how long each request took, and the server's CPU.
import { readFileSync } from 'node:fs'
import { Agent, request } from 'node:http'

export type Ask = {
  method: 'GET' | 'POST'
  path: string
  headers?: Record<string, string>
  body?: string
  /** The visitor's own address on this machine. */
  from?: string
}
export type Load = {
  /** Milliseconds of each request. */
  times: number[]
  seconds: number
  /** CPU of the server's process in milliseconds. */
  cpuMs: number
  failures: number
}

/** Asks for `seconds` over `connections`; `ask(n)` makes the n-th request, which should answer with `status`. */
export async function load(
  server: { port: number; pid: number },
  ask: (n: number) => Ask,
  options: { seconds: number; connections: number; status: number },
): Promise<Load> {
  const agent = new Agent({ keepAlive: true, maxSockets: options.connections })
  const times: number[] = []
  let failures = 0
  let n = 0
  const cpuBefore = cpuOf(server.pid)
  const start = performance.now()
  const end = start + options.seconds * 1000
  const worker = async () => {
    while (performance.now() < end) {
      const asked = ask(n++)
      const before = performance.now()
      const status = await answered(agent, server.port, asked)
      times.push(performance.now() - before)
      if (status !== options.status) failures++
    }
  }
  await Promise.all(Array.from({ length: options.connections }, worker))
  const seconds = (performance.now() - start) / 1000
  const cpuMs = cpuOf(server.pid) - cpuBefore
  agent.destroy()
  return { times, seconds, cpuMs, failures }
}

/** Sends one request and reads it to the end; gives the status. */
export const answered = async (agent: Agent, port: number, ask: Ask): Promise<number> =>
  (await sent(agent, port, ask)).status

/** The same, with where it leads to. */
export function sent(
  agent: Agent,
  port: number,
  ask: Ask,
): Promise<{ status: number; location: string | undefined }> {
  return new Promise((done, failed) => {
    const sent = request(
      {
        agent,
        port,
        host: '127.0.0.1',
        localAddress: ask.from,
        method: ask.method,
        path: ask.path,
        headers: { ...ask.headers, ...lengthOf(ask) },
      },
      (response) => {
        response.on('data', () => {})
        const { statusCode: status = 0, headers } = response
        response.on('end', () => done({ status, location: headers.location }))
      },
    )
    sent.on('error', failed)
    sent.end(ask.body)
  })
}

function lengthOf({ body }: Ask): Record<string, string> {
  if (body === undefined) return {}
  return {
    'Content-Type': 'application/x-www-form-urlencoded',
    'Content-Length': String(Buffer.byteLength(body)),
  }
}

/** CPU time of a process so far in milliseconds (Linux; elsewhere 0). */
function cpuOf(pid: number): number {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? []
    return (Number(fields[11]) + Number(fields[12])) * 10
  } catch {
    return 0
  }
}

/** Memory of a process in MiB (Linux; elsewhere 0). */
export function memoryOf(pid: number): number {
  try {
    const kib = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
    return Math.round(Number(kib) / 1024)
  } catch {
    return 0
  }
}
