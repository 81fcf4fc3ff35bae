import type { ApplicantType } from './applicant-type.js';

/**
 * Type of an applicant from a vendor's word, Chinese or English, whole: `unknown` for an empty or unknown word, for `其他`, and for one
 * that names two types at once (`院校/研究所`). Associations and other 机关团体 are `government`.
 *
 * @example readApplicantType('大专院校') //=> 'university'
 * @example readApplicantType('其他') //=> 'unknown'
 */
export function readApplicantType(word: string): ApplicantType {
  return TYPES.get(word) ?? TYPES.get(word.normalize('NFKC').trim().toLowerCase()) ?? 'unknown';
}

const WORDS: Readonly<Record<Exclude<ApplicantType, 'unknown'>, string>> = {
  enterprise:
    '企业,公司,工矿企业,企业单位,个体工商户,银行,enterprise,company,corporate,corporation,business,firm,industry,organization',
  university:
    '大专院校,大学,高校,院校,学校,高等院校,高等学校,大中专院校,university,academic,academic institution,college,education,school',
  institute: '科研单位,科研院所,科研机构,研究机构,研究所,研究院,科研院校所,institute,research institute,research',
  hospital: '医院,医疗机构,卫生机构,hospital',
  government: '机关团体,政府,政府机构,政府机关,机关,社会团体,团体,government,government agency,gov non-profit,public body,state',
  person: '个人,自然人,非职务,individual,person,natural person',
};

const TYPES: ReadonlyMap<string, ApplicantType> = new Map(
  (Object.entries(WORDS) as [ApplicantType, string][]).flatMap(([type, words]) =>
    words.split(',').map((word) => [word, type] as const),
  ),
);
