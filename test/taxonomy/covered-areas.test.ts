import { describe, expect, test } from 'vitest';
import { areaIndex } from '../../src/taxonomy/area-index.js';
import { coveredAreas } from '../../src/taxonomy/covered-areas.js';
import { SEI_2013 } from '../../src/taxonomy/sei-2013.js';

const covered = (id: string) => coveredAreas(areaIndex(SEI_2013).get(id));

describe('coveredAreas', () => {
  test('are those an umbrella names, in taxonomy order', () => {
    expect(covered('wind-key-components')).toEqual([
      'wind-control-systems',
      'wind-testing',
      'wind-turbine-blades',
      'wind-drivetrain-generators',
      'offshore-wind-towers',
    ]);
  });

  test('are all others of the industry when it names none', () => {
    const vehicles = areaIndex(SEI_2013).get('battery-electric-vehicle-integration').industry.areas;
    expect(covered('battery-electric-vehicle-integration')).toEqual(
      vehicles.filter(({ umbrella }) => !umbrella).map(({ id }) => id),
    );
  });

  test('are none of an area that is no umbrella', () => {
    expect(covered('wind-testing')).toEqual([]);
  });
});
