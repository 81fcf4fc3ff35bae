import biomedicine from './data/biomedicine.json' with { type: 'json' };
import documents from './data/documents.json' with { type: 'json' };
import energySavingEnvironmental from './data/energy-saving-environmental.json' with { type: 'json' };
import highEndEquipment from './data/high-end-equipment.json' with { type: 'json' };
import newEnergy from './data/new-energy.json' with { type: 'json' };
import newEnergyVehicles from './data/new-energy-vehicles.json' with { type: 'json' };
import newMaterials from './data/new-materials.json' with { type: 'json' };
import nextGenIt from './data/next-gen-it.json' with { type: 'json' };
import type { Industry, Taxonomy } from './taxonomy.js';

/**
 * The seven strategic emerging industries of Tianjin's 2013 policy with their 240 key technology areas (30, 30, 50, 50, 20, 50, 10).
 *
 * The policy gives the numbers and names 43 of the areas (`namedInPolicy`); the other 197, and every clause, are a proposal of this
 * library. Each clause says which document supports it. Symbols are given in the old and the new place where the IPC moved them.
 *
 * Weights say how well the evidence fits, so that the strongest clause is the sensible primary area:
 *
 * | weight | evidence |
 * |---|---|
 * | 1 | a place of the area's own in the IPC, and a term |
 * | 0.9 | a place shared with other areas, and a term |
 * | 0.8 | a place of its own alone |
 * | 0.7 | a broad place, or one that names the use and not the thing (A61P, CPC Y02), and a term; a technology that the title names |
 * | 0.6 | a place that names the use, alone |
 * | 0.5 | a shared place alone, mostly as the main symbol |
 * | 0.4 | an unmistakable phrase alone |
 *
 * @example SEI_2013.industries.map(({ areas }) => areas.length) //=> [30, 30, 50, 50, 20, 50, 10]
 */
export const SEI_2013: Taxonomy = {
  id: 'sei-2013',
  version: '2.0.0',
  name: {
    zh: '战略性新兴产业重点技术领域（2013年政策）',
    en: 'Key technology areas of the strategic emerging industries (2013 policy)',
  },
  documents,
  industries: [
    biomedicine,
    newMaterials,
    nextGenIt,
    highEndEquipment,
    energySavingEnvironmental,
    newEnergy,
    newEnergyVehicles,
  ] as readonly Industry[],
};
