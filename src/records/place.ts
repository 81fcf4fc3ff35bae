import data from './data/china-places.json' with { type: 'json' };
import { MUNICIPALITIES, type Place, type PlaceIndex, placeIndex } from './place-index.js';

export type { Place };

/**
 * Province, city and district of a Chinese address, in full official names; '' for a level that the address does not tell, and for an
 * address that is not Chinese. The post code in front counts where no name does.
 *
 * Former districts are read as what they became (塘沽区 is 滨海新区, 蓟县 蓟州区). A district without its city counts when no other place
 * bears its name. Of a municipality the city is the municipality itself. Source: GB/T 2260, the division codes of 2023.
 *
 * @example parsePlace('226634 江苏省南通市海安县曲塘镇') //=> { province: '江苏省', city: '南通市', district: '海安市' }
 * @example parsePlace('天津市塘沽区新港路1号') //=> { province: '天津市', city: '天津市', district: '滨海新区' }
 * @example parsePlace('1 Main Street, Springfield') //=> { province: '', city: '', district: '' }
 */
export function parsePlace(address: string): Place {
  if (!HAN.test(address)) return NOWHERE;
  const start = address.slice(0, MOST_CHARACTERS);
  const text = UNSEEN.test(start) ? start.replaceAll(UNSEEN_ALL, '') : start;
  const postcode = /^\d{6}(?!\d)/.exec(text)?.[0] ?? '';
  const named = namedPlace(text, COUNTRY.exec(text)?.[0].length ?? 0);
  return postcode === '' || named.district !== '' ? named : withPostcode(named, postcode);
}

/**
 * The province of a vendor's column: full or short name, or the code of GB/T 2260 (`江苏`, `江苏省`, `江苏;32`, `32`). '' when it is none.
 *
 * @example parseProvince('内蒙古') //=> '内蒙古自治区'
 */
export function parseProvince(text: string): string {
  const plain = text.trim();
  const { provinces, shortProvinces } = placeIndex();
  const found = provinces.at(plain, 0) ?? shortProvinces.at(plain, 0);
  if (found !== undefined && found[0].length === plain.length) return found[1];
  return data.provinces.find(({ code }) => code === plain)?.name ?? '';
}

/**
 * A city of a vendor's column with its province: full or short name. Null when it is none, or when two provinces have one.
 *
 * @example parseCity('深圳', '广东省')?.city //=> '深圳市'
 */
export function parseCity(text: string, province: string): Place | null {
  const plain = text.trim();
  const index = placeIndex();
  const found = index.cities.at(plain, 0) ?? index.shortCities.get(province)?.at(plain, 0);
  if (found !== undefined && found[0].length === plain.length) return found[1];
  const own = parseProvince(plain);
  return MUNICIPALITIES.has(own) ? { province: own, city: own, district: '' } : null;
}

/**
 * The district of a city by a vendor's word, former names included; the word itself when the city has none of that name.
 *
 * @example parseDistrict('塘沽区', '天津市') //=> '滨海新区'
 */
export function parseDistrict(text: string, city: string): string {
  const plain = text.trim();
  const found = placeIndex().districts.get(city)?.at(plain, 0);
  return found !== undefined && found[0].length === plain.length ? found[1].district : plain;
}

/**
 * The full name of a province or city by its short one, that of the province where both bear it; any other text as it is.
 *
 * @example fullPlaceName('天津') //=> '天津市'
 * @example fullPlaceName('滨海新区') //=> '滨海新区'
 */
export function fullPlaceName(text: string): string {
  return parseProvince(text) || (parseCity(text, '')?.city ?? text);
}

const MOST_CHARACTERS = 120;
const HAN = /[\u4e00-\u9fff]/;
const UNSEEN = /[\s\u200b-\u200f\ufeff"'，,]/;
const UNSEEN_ALL = new RegExp(UNSEEN, 'g');
/** What may stand in front: post code and country. */
const COUNTRY = /^(?:\d{6}(?!\d))?(?:中华人民共和国|中国)?/;
const NOWHERE: Place = { province: '', city: '', district: '' };

function namedPlace(text: string, start: number): Place {
  const index = placeIndex();
  const province = index.provinces.at(text, start);
  if (province !== undefined) return inProvince(index, province[1], text, start + province[0].length);
  const city = index.cities.at(text, start);
  if (city !== undefined) return inCity(index, city[1], text, start + city[0].length);
  const unique = index.unique.at(text, start);
  if (unique !== undefined) return unique[1];
  const short = index.shortProvinces.at(text, start);
  if (short !== undefined && !STREET.test(text.slice(start + short[0].length)))
    return inProvince(index, short[1], text, start + short[0].length);
  const shortCity = index.shortCities.get('')?.at(text, start);
  if (shortCity === undefined) return NOWHERE;
  return index.districts.get(shortCity[1].city)?.at(text, start + shortCity[0].length)?.[1] ?? NOWHERE;
}

/** A street may bear the name of a province: 四川北路, 海南大道. */
const STREET = /^(?:[东西南北中])?(?:路|街|大街|大道|道|大厦|里|村|弄|巷|镇|乡)/;

function inProvince(index: PlaceIndex, province: string, text: string, start: number): Place {
  if (MUNICIPALITIES.has(province)) return inCity(index, { province, city: province, district: '' }, text, start);
  const city = index.cities.at(text, start);
  if (city !== undefined && city[1].province === province) return inCity(index, city[1], text, start + city[0].length);
  const county = index.ofProvince.get(province)?.at(text, start);
  if (county !== undefined) return county[1];
  const short = index.shortCities.get(province)?.at(text, start);
  return short === undefined ? { province, city: '', district: '' } : inCity(index, short[1], text, start + short[0].length);
}

/** A district mostly follows its city at once; else its full name may stand a little later. */
function inCity(index: PlaceIndex, city: Place, text: string, start: number): Place {
  const anchored = index.anchored.get(city.city)?.at(text, start);
  if (anchored !== undefined) return anchored[1];
  const districts = index.districts.get(city.city);
  for (let at = start; districts && at < Math.min(text.length, start + FARTHEST); at++) {
    const found = districts.at(text, at);
    if (found !== undefined) return found[1];
  }
  return city;
}

/** Characters behind the city's name among which the district's begins. */
const FARTHEST = 14;

function withPostcode(named: Place, postcode: string): Place {
  const provinces: Readonly<Record<string, string | undefined>> = data.postcodes.provinces;
  const province = named.province || (provinces[postcode.slice(0, 2)] ?? '');
  const city = named.city || (MUNICIPALITIES.has(province) ? province : '');
  const districts: Readonly<Record<string, string | undefined>> =
    (data.postcodes.districts as Record<string, Record<string, string>>)[city] ?? {};
  return { province, city, district: districts[postcode.slice(0, 5)] ?? districts[postcode.slice(0, 4)] ?? '' };
}
