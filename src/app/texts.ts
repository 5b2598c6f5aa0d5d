// What the assembled product says itself: the menu and the start page.
export const nl = {
  groups: { desk: 'Balie', chain: 'Keten', result: 'Resultaat', manage: 'Beheer' },
  menu: {
    note: 'Vraag noteren',
    referrals: 'Doorverwijzingen',
    offers: 'Aanbod',
    partners: 'Partners',
    points: 'Hulppunten',
    figures: 'Cijfers',
    own: 'Mijn organisatie',
    settings: 'Instellingen',
  },
  start: {
    title: 'Hulp bij computer, telefoon en internet',
    lead: 'Kies uw gemeente. Dan ziet u waar u hulp krijgt.',
    choose: 'Waar woont u?',
    none: 'Er zijn hier nog geen gemeenten.',
    call: (phone: string) => `Bel ${phone}`,
    aboutTitle: 'Wat is Ketenwijzer?',
    about:
      'Ketenwijzer is de software waarmee gemeenten, bibliotheken en andere organisaties samen hulp geven bij digitale zaken. U hoeft nergens in te loggen. Wij houden niet bij wie u bent.',
    follow: 'Bent u doorverwezen? Kijk hoe het ermee staat',
    mailTitle: 'Post van de demo',
    mailEmpty: 'Er is nog geen post. Wat het systeem zou mailen, komt hier te staan.',
    mailLead:
      'In de demo verstuurt het systeem geen e-mail. De brieven komen hier binnen, de nieuwste bovenaan.',
    to: 'Aan',
  },
}
export const en: typeof nl = {
  groups: { desk: 'Desk', chain: 'Network', result: 'Results', manage: 'Manage' },
  menu: {
    note: 'Note a question',
    referrals: 'Referrals',
    offers: 'Offers',
    partners: 'Partners',
    points: 'Help points',
    figures: 'Figures',
    own: 'My organisation',
    settings: 'Settings',
  },
  start: {
    title: 'Help with computer, phone and internet',
    lead: 'Choose your municipality. Then you see where to get help.',
    choose: 'Where do you live?',
    none: 'There are no municipalities here yet.',
    call: (phone: string) => `Call ${phone}`,
    aboutTitle: 'What is Ketenwijzer?',
    about:
      'Ketenwijzer is the software with which municipalities, libraries and other organisations give digital help together. You never need to sign in. We do not keep track of who you are.',
    follow: 'Were you referred to someone? See how it is going',
    mailTitle: 'Mail of the demo',
    mailEmpty: 'There is no mail yet. What the system would send appears here.',
    mailLead: 'In the demo the system sends no e-mail. The letters arrive here, the newest first.',
    to: 'To',
  },
}
export const texts = { nl, en }
