import { BIOMEDICINE } from './biomedicine.js';
import { COMBINATIONS } from './combinations.js';
import { ENERGY_SAVING } from './energy-saving.js';
import type { Exemplar } from './exemplar.js';
import { HIGH_END_EQUIPMENT } from './high-end-equipment.js';
import { NEW_ENERGY } from './new-energy.js';
import { NEW_ENERGY_VEHICLES } from './new-energy-vehicles.js';
import { NEW_MATERIALS } from './new-materials.js';
import { NEXT_GEN_IT } from './next-gen-it.js';
import { ORDINARY } from './ordinary.js';

/** Exemplars of exactly one industry. */
export const SINGLE: readonly Exemplar[] = [
  ...BIOMEDICINE,
  ...NEW_MATERIALS,
  ...NEXT_GEN_IT,
  ...HIGH_END_EQUIPMENT,
  ...ENERGY_SAVING,
  ...NEW_ENERGY,
  ...NEW_ENERGY_VEHICLES,
];

/** Every exemplar by its id. */
export const EXEMPLARS: ReadonlyMap<string, Exemplar> = new Map(
  [...SINGLE, ...COMBINATIONS, ...ORDINARY].map((exemplar) => [exemplar.id, exemplar]),
);
