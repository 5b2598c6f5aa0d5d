// Everything that differs between installations comes from the environment, checked once at the start.
import { resolve } from 'node:path'
import { z } from 'zod'

const yes = z.stringbool({
  truthy: ['1', 'true', 'yes', 'ja'],
  falsy: ['0', 'false', 'no', 'nee', ''],
})

const environment = z.object({
  PORT: z.coerce.number().int().min(0).max(65535).default(3000).describe('a port number, 0–65535'),
  BASE_URL: z
    .url({ protocol: /^https?$/ })
    .optional()
    .describe('the public address, such as https://digihulp.example'),
  DATA_DIR: z.string().min(1).default('data').describe('a folder the app may write to'),
  DATABASE_URL: z
    .url({ protocol: /^postgres(ql)?$/ })
    .optional()
    .describe('postgres://user:password@host:5432/name of a PostgreSQL 15 or newer'),
  SECRET_KEYS: z
    .string()
    .transform((text) => text.split(',').map((key) => key.trim()))
    .pipe(z.array(z.string().min(32)).min(1))
    .optional()
    .describe('secrets of at least 32 characters each, newest first, separated by commas'),
  SMTP_URL: z
    .url({ protocol: /^smtps?$/ })
    .optional()
    .describe('smtp://user:password@host:587 or smtps://…'),
  MAIL_FROM: z.email().default('noreply@ketenwijzer.example').describe('an e-mail address'),
  LOG_LEVEL: z
    .enum(['error', 'warn', 'info', 'debug'])
    .default('info')
    .describe('error, warn, info or debug'),
  DEMO: yes.optional().describe('1 or 0'),
  TRUST_PROXY: z.coerce
    .number()
    .int()
    .min(0)
    .max(5)
    .default(0)
    .describe('how many proxies stand in front, 0–5'),
  GEOCODER_URL: z
    .url({ protocol: /^https?$/ })
    .optional()
    .describe('the address of a PDOK Locatieserver'),
  MAP_TILES_URL: z
    .url({ protocol: /^https?$/ })
    .optional()
    .describe('a tile address with {z}/{x}/{y}'),
  S3_URL: z
    .url({ protocol: /^https?$/ })
    .optional()
    .describe('https://s3.example/bucket, where attachments go instead of the database'),
  S3_REGION: z.string().min(1).default('eu-west-1').describe('the region of the bucket'),
  S3_ACCESS_KEY: z.string().min(1).optional().describe('the access key of the bucket'),
  S3_SECRET_KEY: z.string().min(1).optional().describe('the secret key of the bucket'),
  SMS_URL: z
    .url({ protocol: /^https?$/ })
    .optional()
    .describe('the address of a gateway for text messages, which takes {to, text}'),
  SMS_TOKEN: z.string().min(1).optional().describe('the token of that gateway'),
  SMS_TIMEOUT_SECONDS: z.coerce
    .number()
    .min(0.1)
    .max(60)
    .default(10)
    .describe('how long that gateway may take to answer, 0.1–60'),
  LINK_CHECK: z
    .enum(['on', 'off'])
    .default('off')
    .describe('on or off: whether addresses of the municipal module are looked at each day'),
  DEV: yes.default(false).describe('1 or 0'),
})

export type Config = Omit<z.infer<typeof environment>, 'DEMO' | 'SECRET_KEYS' | 'BASE_URL'> & {
  DEMO: boolean
  SECRET_KEYS: string[] | undefined
  BASE_URL: string
}

/** Reads the configuration; throws one Error that names each wrong variable and what is expected. */
export function readConfig(env: Record<string, string | undefined>): Config {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''))
  const read = environment.safeParse(given)
  if (!read.success) throw new Error(whatIsWrong(read.error))
  const { DEMO = !read.data.DATABASE_URL, ...rest } = read.data
  const config = {
    ...rest,
    DEMO,
    SECRET_KEYS: rest.SECRET_KEYS,
    DATA_DIR: resolve(rest.DATA_DIR),
    BASE_URL: (rest.BASE_URL ?? `http://localhost:${rest.PORT}`).replace(/\/+$/, ''),
  }
  const missing = whatARealInstallationMisses(config)
  if (missing.length > 0) throw new Error(missing.join('\n'))
  return config
}

/** With its own database and no demo the app may not invent secrets or swallow mail; a bucket and a gateway need their keys. */
function whatARealInstallationMisses(config: Config): string[] {
  const isReal = config.DATABASE_URL && !config.DEMO
  const needed = [
    ...(isReal ? (['SECRET_KEYS', 'SMTP_URL'] as const) : []),
    ...(config.S3_URL ? (['S3_ACCESS_KEY', 'S3_SECRET_KEY'] as const) : []),
    ...(config.SMS_URL ? (['SMS_TOKEN'] as const) : []),
  ]
  return needed
    .filter((name) => config[name] === undefined)
    .map((name) => `${name} is missing: expected ${environment.shape[name].description}`)
}

function whatIsWrong(error: z.ZodError): string {
  const names = [...new Set(error.issues.map((issue) => String(issue.path[0])))]
  return names
    .map((name) => {
      const field = environment.shape[name as keyof typeof environment.shape]
      return `${name} is wrong: expected ${field.description}`
    })
    .join('\n')
}
