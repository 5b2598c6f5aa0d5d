import type { Keep } from '../../platform/keeps.ts'
import { forgetTopics } from './store.ts'

export const keeps: readonly Keep[] = [
  {
    table: 'module_topic, module_topic_version',
    holds: {
      nl: 'onderwerpen van de gemeentelijke module, met eerdere versies',
      en: 'topics of the municipal module, with earlier versions',
    },
    personal: {
      nl: 'welke medewerker een onderwerp wijzigde of nakeek',
      en: 'which member of staff changed or checked a topic',
    },
    ground: 'public-task',
    why: {
      nl: 'om lessen over de gemeente goed te houden',
      en: 'to keep lessons about the municipality right',
    },
    until: {
      nl: 'een jaar nadat een onderwerp uit de module is gehaald',
      en: 'one year after a topic left the module',
    },
    erase: (db) => forgetTopics(db, new Date(db.at.getTime() - 365 * 86_400_000)),
  },
]
