import { dayNumber } from './calendar.js';
import type { Draft } from './draft.js';
import { EXEMPLARS } from './exemplars/all.js';
import { COMBINATIONS } from './exemplars/combinations.js';
import type { Exemplar } from './exemplars/exemplar.js';
import { DESIGNS, ORDINARY } from './exemplars/ordinary.js';
import { type Filing, room } from './filing.js';
import { filingDay } from './life.js';
import type { Language, Organisation, PatentKind } from './model.js';
import type { Random } from './random.js';
import { abstractOf, titleOf } from './text.js';

/** One application, or a same-day pair of an invention and a utility model (一案双申). */
export function draftFor(filing: Filing, lead: Organisation): Draft[] {
  const exemplar = fieldFor(filing, lead);
  const kind = kindFor(filing.random, exemplar, lead);
  const paired =
    kind === 'invention' &&
    exemplar?.form === 'device' &&
    lead.type !== 'person' &&
    room(filing, lead) >= 2 &&
    filing.random.chance(0.16);
  const draft = draftOf(filing, exemplar, kind, lead.language, applicantsFor(filing, lead, paired ? 2 : 1), lead.since);
  if (!paired || draft.numbered !== draft.filing || draft.pct) return [draft];
  const abstract = abstractOf(exemplar, draft.title, lead.language, true, filing.random);
  return [draft, { ...draft, kind: 'utilityModel', abstract }];
}

/** An application on a day on which nothing else has its title. */
export function draftOf(
  filing: Filing,
  exemplar: Exemplar | null,
  kind: PatentKind,
  language: Language,
  applicants: readonly Organisation[],
  since: number,
): Draft {
  const { random, taken } = filing;
  for (;;) {
    const day = filingDay(since, random);
    const design = exemplar === null ? designOf(random) : null;
    const title = design?.title ?? titleOf(exemplar!, language, random);
    if (taken.has(`${day}|${title}`)) continue;
    taken.add(`${day}|${title}`);
    const abstract = design?.abstract ?? abstractOf(exemplar!, title, language, kind === 'utilityModel', random);
    const divisional = kind === 'invention' && random.chance(0.004) && day - 720 >= dayNumber(2003, 1, 6);
    const pct =
      kind === 'invention' && !divisional && random.chance(language === 'en' ? 0.2 : 0.01) && day >= dayNumber(2004, 1, 1);
    const locarno = design?.locarno ?? '';
    const dates = { filing: divisional ? day - 720 : day, numbered: day };
    return { kind, language, applicants, title, abstract, exemplar, locarno, ...dates, pct };
  }
}

const LOOKS = ['圆形', '方形', '花纹', '经典', '简约', '组合', '高脚', '条纹'];

function designOf(random: Random): { readonly title: string; readonly locarno: string; readonly abstract: string } {
  const [product, locarno] = random.pick(DESIGNS);
  const title = `${product}（${random.pick(LOOKS)}${random.integer(1, 99)}）`;
  const abstract = `本外观设计产品的名称：${title}。用途：用作日常生活中的${product}。设计要点在于产品的形状与图案，最能表明设计要点的图片为主视图。`;
  return { title, locarno, abstract };
}

/** Home fields mostly; now and then something ordinary, a design, or two industries at once. */
function fieldFor({ random }: Filing, lead: Organisation): Exemplar | null {
  const field = random.pick(lead.fields);
  if (field === 'design') return lead.language === 'zh' ? null : random.pick(ORDINARY);
  const home = EXEMPLARS.get(field)!;
  if (home.industries.length === 0 || lead.type === 'person') return home;
  const draw = random.next();
  if (draw < 0.05) {
    const near = COMBINATIONS.filter((combination) => combination.industries.includes(home.industries[0]!));
    if (near.length > 0) return random.pick(near);
  }
  if (draw < 0.12) return random.pick(ORDINARY);
  return draw < 0.15 && lead.language === 'zh' ? null : home;
}

function kindFor(random: Random, exemplar: Exemplar | null, lead: Organisation): PatentKind {
  if (exemplar === null) return 'design';
  if (exemplar.form !== 'device') return 'invention';
  const utility = lead.language === 'en' ? 0.3 : lead.type === 'person' ? 0.8 : lead.type === 'enterprise' ? 0.6 : 0.35;
  return random.chance(utility) ? 'utilityModel' : 'invention';
}

const JOINT: Readonly<Record<Organisation['type'], number>> = {
  enterprise: 0.06,
  university: 0.16,
  institute: 0.16,
  hospital: 0.1,
  government: 0.2,
  person: 0.12,
};

function applicantsFor(filing: Filing, lead: Organisation, needed: number): Organisation[] {
  const { random, organisations } = filing;
  if (!random.chance(JOINT[lead.type])) return [lead];
  const partners = organisations.filter(
    (other) => other !== lead && other.language === lead.language && room(filing, other) >= needed,
  );
  if (partners.length === 0) return [lead];
  const partner = random.pick(partners);
  return random.chance(0.2) ? [partner, lead] : [lead, partner];
}
