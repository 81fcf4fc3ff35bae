import { checkGiven } from '../../util/check-given.js';
import type { CoApplicants } from './co-applicants.js';

/**
 * A network of co-applicants as GEXF 1.3, the format of Gephi and many other tools: nodes with type, applications, community and betweenness, links with the
 * joint applications as weight. Every text is escaped; characters that XML does not allow become U+FFFD.
 *
 * Source: gexf.net/1.3.
 *
 * @example networkGexf(await coApplicants(engine)).includes('<nodes></nodes>') //=> true
 */
export function networkGexf(network: Pick<CoApplicants, 'nodes' | 'links' | 'conventions'>): string {
  checkGiven('networkGexf', network, ['nodes', 'links', 'conventions'], 'network', 'give what coApplicants returned');
  const { nodes, links, conventions } = network;
  const attributes = ATTRIBUTES.map(([title, type], id) => `<attribute id="${id}" title="${title}" type="${type}"/>`).join('');
  const nodeText = nodes.map((node) => {
    const values = ATTRIBUTES.map(([title], id) => `<attvalue for="${id}" value="${escaped(String(node[title]))}"/>`).join('');
    return `<node id="${escaped(node.key)}" label="${escaped(node.name)}"><attvalues>${values}</attvalues></node>`;
  });
  const linkText = links.map(
    ({ a, b, weight }, id) =>
      `<edge id="${id}" source="${escaped(nodes[a]!.key)}" target="${escaped(nodes[b]!.key)}" weight="${weight}"/>`,
  );
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<gexf xmlns="http://gexf.net/1.3" version="1.3">',
    `<meta><description>${escaped(`co-applicants, data up to ${conventions.asOf ?? 'an unknown day'}`)}</description></meta>`,
    '<graph mode="static" defaultedgetype="undirected">',
    `<attributes class="node">${attributes}</attributes>`,
    `<nodes>${nodeText.join('')}</nodes>`,
    `<edges>${linkText.join('')}</edges>`,
    '</graph>',
    '</gexf>',
    '',
  ].join('\n');
}

const ATTRIBUTES = [
  ['type', 'string'],
  ['count', 'double'],
  ['partners', 'integer'],
  ['joint', 'double'],
  ['community', 'integer'],
  ['betweenness', 'double'],
] as const;

function escaped(text: string): string {
  return text.replace(ILLEGAL, '\ufffd').replace(/[&<>"']/g, (character) => ENTITIES[character]!);
}

const ILLEGAL = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
