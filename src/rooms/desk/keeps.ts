import { addMonths, instantOf, localDate } from '../../platform/dates.ts'
import type { Keep } from '../../platform/keeps.ts'
import type { Db } from '../../platform/tenant.ts'
import { eraseRemoved, forgetChosen, forgetDetails } from './store.ts'

const detailsMonths = 12
const removedDays = 30
const chosenDays = 7

const daysBefore = (db: Db, days: number) => new Date(db.at.getTime() - days * 86_400_000)
const monthsBefore = (db: Db, months: number) =>
  instantOf({ date: addMonths(localDate(db.at), -months), time: '00:00' })

export const keeps: readonly Keep[] = [
  {
    table: 'question',
    holds: {
      nl: 'vragen aan de balie: onderwerp, hulp, dag, hulppunt; soms een korte toelichting, en wie haar noteerde',
      en: 'questions at the desk: subject, help, day, help point; sometimes a short remark, and who noted it',
    },
    personal: {
      nl: 'wie de vraag noteerde (een medewerker); niets over de bezoeker',
      en: 'who noted the question (a member of staff); nothing about the visitor',
    },
    ground: 'legitimate-interest',
    why: {
      nl: 'om te zien welke hulp nodig is, en om een fout te kunnen verbeteren',
      en: 'to see what help is needed, and to be able to correct a mistake',
    },
    until: {
      nl: 'toelichting en medewerker 12 maanden, daarna blijft alleen wat niemand aanwijst; verwijderde vragen 30 dagen',
      en: 'remark and member of staff 12 months, after that only what points to nobody stays; removed questions 30 days',
    },
    erase: async (db) =>
      (await forgetDetails(db, monthsBefore(db, detailsMonths))) +
      (await eraseRemoved(db, daysBefore(db, removedDays))),
  },
  {
    table: 'chosen_point',
    holds: { nl: 'waar een medewerker vandaag werkt', en: 'where a member of staff works today' },
    personal: { nl: 'medewerker en hulppunt', en: 'member of staff and help point' },
    ground: 'legitimate-interest',
    why: { nl: 'om het hulppunt niet steeds te vragen', en: 'so as not to ask every time' },
    until: { nl: '7 dagen', en: '7 days' },
    erase: (db) => forgetChosen(db, daysBefore(db, chosenDays)),
  },
  {
    table: 'help_point',
    holds: { nl: 'hulppunten met openingstijden', en: 'help points with their hours' },
    personal: null,
    ground: 'nothing-personal',
    why: { nl: 'om te weten waar hulp is', en: 'to know where help is' },
    until: { nl: 'zolang het netwerk bestaat', en: 'as long as the network exists' },
  },
]
