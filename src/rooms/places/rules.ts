// The lists of this room, and how names of places are compared.

const regionKinds = ['municipality', 'district', 'neighbourhood'] as const
export type RegionKind = (typeof regionKinds)[number]

/** Our key of a figure → the column names of StatLine (before the number) and of the yearly spreadsheet. */
export const measures = {
  inhabitants: ['AantalInwoners', 'a_inw'],
  'age-0-15': ['k_0Tot15Jaar', 'a_00_14'],
  'age-15-25': ['k_15Tot25Jaar', 'a_15_24'],
  'age-25-45': ['k_25Tot45Jaar', 'a_25_44'],
  'age-45-65': ['k_45Tot65Jaar', 'a_45_64'],
  'age-65-plus': ['k_65JaarOfOuder', 'a_65_oo'],
  households: ['HuishoudensTotaal', 'a_hh'],
  'households-single': ['Eenpersoonshuishoudens', 'a_1p_hh'],
  'households-low-income-share': ['HuishoudensMetEenLaagInkomen', 'p_hh_li'],
  'households-social-minimum-share': ['HuishOnderOfRondSociaalMinimum', 'p_hh_osm'],
  'households-110-share': ['HuishoudensTot110VanSociaalMinimum', 'p_hh_110'],
  'households-120-share': ['HuishoudensTot120VanSociaalMinimum', 'p_hh_120'],
  'poverty-share': ['PersonenInArmoede', 'p_pers_arm'],
  'education-low': ['OpleidingsniveauLaag', 'BasisonderwijsVmboMbo1', 'a_opl_lg'],
  'education-middle': ['OpleidingsniveauMiddelbaar', 'HavoVwoMbo24', 'a_opl_md'],
  'education-high': ['OpleidingsniveauHoog', 'HboWo', 'a_opl_hg'],
  'benefit-bijstand': ['PersonenPerSoortUitkeringBijstand', 'a_soz_wb'],
  'benefit-ao': ['PersonenPerSoortUitkeringAO', 'a_soz_ao'],
  'benefit-ww': ['PersonenPerSoortUitkeringWW', 'a_soz_ww'],
  'benefit-aow': ['PersonenPerSoortUitkeringAOW', 'a_soz_ow'],
  'median-wealth': ['MediaanVermogenVanParticuliereHuish', 'm_hh_ver'],
  urbanity: ['MateVanStedelijkheid', 'ste_mvs'],
} as const satisfies Record<string, readonly string[]>
export type Measure = keyof typeof measures

/** Small letters without accents: how names of places are compared, the same as `plain_text` in the database. */
export const plainName = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’‘`]/g, "'")
    .replace(/\s+/g, ' ')
    .trim()

/** Names by which people know places that GeoNames calls otherwise. */
export const otherNames: Record<string, readonly string[]> = {
  'The Hague': ['Den Haag', "'s-Gravenhage"],
  "'s-Hertogenbosch": ['Den Bosch'],
}
