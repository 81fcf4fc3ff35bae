import { policyIndustry, type SeiEdition } from '../../taxonomy/crosswalk.js';
import type { Label } from './label.js';

/**
 * Labels of the national classification (codes such as those of `SEI_2021`) as labels of the seven industries of the 2013 policy, in their
 * order, each industry once with its strongest evidence. Codes without counterpart fall out; the area is null, since the policy's areas are finer.
 *
 * @example policyLabels([{ industry: '6', area: '6.2' }, { industry: '4', area: '4.3' }], '2018') //=> [{ industry: 'new-energy', area: null }]
 */
export function policyLabels(labels: readonly Label[], edition: SeiEdition): Label[] {
  const found = new Map<string, Label>();
  for (const label of labels) {
    const industry = policyIndustry(label.area ?? label.industry, edition);
    if (industry !== null && !found.has(industry)) found.set(industry, { ...label, industry, area: null });
  }
  return [...found.values()];
}
