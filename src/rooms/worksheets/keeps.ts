import type { Keep } from '../../platform/keeps.ts'

export const keeps: readonly Keep[] = [
  {
    table: 'worksheet, worksheet_row, worksheet_part',
    holds: {
      nl: 'werkbladen van de organisatie die de regie voert: wie doet wat, belangen, afwegingen en afspraken',
      en: 'worksheets of the organisation that leads: who does what, interests, weighings and agreements',
    },
    personal: {
      nl: 'welke medewerker een afweging invulde',
      en: 'which member of staff filled in a weighing',
    },
    ground: 'public-task',
    why: {
      nl: 'om samenwerking voor te bereiden en later te vergelijken',
      en: 'to prepare cooperation and compare it later',
    },
    until: {
      nl: 'tot de organisatie het werkblad weghaalt',
      en: 'until the organisation removes the worksheet',
    },
  },
]
