// Believable agreements for the demo and for tests.
import { addFile } from '../../platform/files/store.ts'
import type { Db } from '../../platform/tenant.ts'
import type { Party } from './rules.ts'
import { addAgreement, type Content } from './store.ts'

export type AgreementData = Content & {
  id: string
  organisationId: string
  parties: Party[]
  /** Attachments as plain text. */
  files?: { name: string; text: string }[]
}

export async function fillAgreements(db: Db, agreements: readonly AgreementData[]): Promise<void> {
  for (const { parties, files = [], ...agreement } of agreements) {
    await addAgreement(db, agreement, parties)
    for (const { name, text } of files)
      await addFile(db, { on: 'agreement', id: agreement.id }, { name, bytes: Buffer.from(text) })
  }
}

export const sampleParty = (facts: Partial<Party>): Party => ({
  ...{
    organisationId: null,
    name: '',
    does: '',
    contributionIds: [],
    signedBy: '',
    signedOn: null,
  },
  ...facts,
})
