import type { Preset } from '../preset.js';

/** Espacenet result lists in English, German and French, in the form of today and of the years before 2019: some lines above the header, a line for each value of a cell. */
export const espacenet: Preset = {
  name: 'espacenet',
  vendor: 'Espacenet (EPO)',
  signatures: [
    ['Publication number', 'Earliest priority', 'Family number'],
    ['Veröffentlichungsnummer', 'Früheste Priorität', 'Familiennummer'],
    ['Numéro de publication', 'Priorité la plus ancienne'],
    ['Publication number', 'International classification', 'Cooperative Patent Classification', 'Priority number(s)'],
    ['Applicant(s)', 'Inventor(s)', 'International classification'],
  ],
  columns: {
    application: ['Application number', 'Anmeldenummer', 'Numéro de demande'],
    publication: ['Publication number', 'Veröffentlichungsnummer', 'Numéro de publication'],
    filingDay: ['Date of application', 'Application date', 'Filing date', 'Anmeldedatum', 'Date de dépôt'],
    priorityDay: ['Earliest priority', 'Earliest priority date', 'Früheste Priorität', 'Priorité la plus ancienne'],
    publicationDay: [
      'Publication date',
      'Veröffentlichungsdatum',
      'Date de publication',
      'Earliest publication',
      'Früheste Veröffentlichung',
      'Publication la plus ancienne',
    ],
    title: ['Title', 'Titel', 'Titre'],
    abstract: ['Abstract', 'Zusammenfassung', 'Abrégé'],
    applicant: ['Applicants', 'Applicant(s)', 'Applicant', 'Anmelder', 'Demandeurs', 'Demandeur'],
    inventor: ['Inventors', 'Inventor(s)', 'Inventor', 'Erfinder', 'Inventeurs', 'Inventeur'],
    ipc: ['IPC', 'International classification', 'CIB'],
    cpc: ['CPC', 'Cooperative Patent Classification'],
    familyId: ['Family number', 'Familiennummer', 'Numéro de famille'],
    priority: ['Priority number(s)', 'Priority numbers', 'Prioritätsnummern', 'Numéros de priorité'],
    citation: ['Patents cited in the search report', 'Patents cited by applicant'],
  },
  applicantSeparators: ['\n', ';'],
};
