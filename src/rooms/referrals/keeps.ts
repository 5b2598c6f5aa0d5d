// What is kept of a resident, why, and until when; and that it goes.
import { record } from '../../platform/audit.ts'
import { addMonths, localDate } from '../../platform/dates.ts'
import type { Keep } from '../../platform/keeps.ts'
import type { Db } from '../../platform/tenant.ts'
import { ownNetwork } from '../partners/door.ts'
import { eraseDraftContacts, eraseEnded, eraseOldLinks, eraseShownPins } from './bulk-store.ts'
import { pinShownMinutes } from './contact.ts'

export const keeps: readonly Keep[] = [
  {
    table: 'referral_content',
    holds: {
      nl: 'de vraag, waar de helper op let, en hoe de inwoner bereikt wil worden',
      en: 'the question, what the helper minds, and how the resident wants to be reached',
    },
    personal: {
      nl: 'naam, telefoonnummer of e-mailadres (versleuteld), en waar de helper op let',
      en: 'name, phone number or e-mail address (encrypted), and what the helper minds',
    },
    ground: 'consent',
    why: {
      nl: 'om de inwoner te kunnen helpen bij de partner die de inwoner zelf koos',
      en: 'to help the resident at the partner that the resident agreed to',
    },
    until: {
      nl: '3 maanden na afloop (een netwerk kan dit korter of langer kiezen); bij intrekken meteen; van een concept na 7 dagen',
      en: '3 months after the end (a network may choose less or more); at once when withdrawn; of a draft after 7 days',
    },
    erase: eraseWhatIsPast,
  },
  {
    table: 'referral, referral_event, referral_settled',
    holds: {
      nl: 'code, onderwerp, de twee organisaties, de stappen, wat zij elkaar schreven, en wat de regievoerder noteerde bij het afhandelen',
      en: 'code, theme, the two organisations, the steps, what they wrote to each other, and what the lead noted on settling',
    },
    personal: {
      nl: 'wat zij schreven; de medewerker die een stap zette',
      en: 'what they wrote; the member of staff who made a step',
    },
    ground: 'public-task',
    why: {
      nl: 'om te weten hoe het afloopt en te kunnen tellen',
      en: 'to know how it ends and to be able to count',
    },
    until: {
      nl: 'wat zij schreven en de code: samen met de contactgegevens; de stappen blijven om te tellen',
      en: 'what they wrote and the code: together with the contact data; the steps stay, to be counted',
    },
  },
  {
    table: 'answer_link, referral_code, referral_filter',
    holds: {
      nl: 'versleutelde sleutels van links en codes, en bewaarde filters van medewerkers',
      en: 'hashed keys of links and codes, and saved filters of staff',
    },
    personal: null,
    ground: 'nothing-personal',
    why: {
      nl: 'om zonder account te kunnen antwoorden en volgen',
      en: 'to be able to answer and follow without an account',
    },
    until: {
      nl: 'links een maand na hun laatste dag; codes tot de gegevens gewist zijn',
      en: 'links a month after their last day; codes until the data is erased',
    },
    erase: (db) => eraseOldLinks(db, new Date(db.at.getTime() - 30 * 86_400_000)),
  },
]

const draftDays = 7

async function eraseWhatIsPast(db: Db): Promise<number> {
  const { settings } = await ownNetwork(db)
  const endedBefore = addMonths(localDate(db.at), -settings.contactKeptMonths)
  const drafts = await eraseDraftContacts(db, new Date(db.at.getTime() - draftDays * 86_400_000))
  await eraseShownPins(db, new Date(db.at.getTime() - pinShownMinutes * 60_000))
  const ended = await eraseEnded(db, endedBefore)
  for (const id of [...drafts, ...ended]) await record(db, 'referral.erased', id)
  return drafts.length + ended.length
}
