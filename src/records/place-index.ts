import data from './data/china-places.json' with { type: 'json' };

/** A place of China in full official names; levels that are not known are ''. */
export interface Place {
  readonly province: string;
  readonly city: string;
  readonly district: string;
}

/** Places by name, for looking up what stands at some position of an address. */
export interface PlaceIndex {
  /** Full and short names of provinces. */
  readonly provinces: NameTable<string>;
  readonly shortProvinces: NameTable<string>;
  /** Full names of cities, with the province. */
  readonly cities: NameTable<Place>;
  /** Names of cities without their suffix, by province; under '' all of them. */
  readonly shortCities: ReadonlyMap<string, NameTable<Place>>;
  /** Districts, counties and county-level cities by the city they belong to, former names included. */
  readonly districts: ReadonlyMap<string, NameTable<Place>>;
  /** Names that mean a district only directly behind the city's: 天津市开发区. */
  readonly anchored: ReadonlyMap<string, NameTable<Place>>;
  /** As `districts`, by province. */
  readonly ofProvince: ReadonlyMap<string, NameTable<Place>>;
  /** Those whose name is the only one of its kind in the country. */
  readonly unique: NameTable<Place>;
}

/** The places of mainland China down to counties. Built on first use. */
export function placeIndex(): PlaceIndex {
  index ??= buildIndex();
  return index;
}

let index: PlaceIndex | undefined;

/** Names that are looked up where they begin in a text: the longest that stands there wins. */
export class NameTable<T> {
  readonly #byStart = new Map<string, (readonly [string, T])[]>();

  /** The first meaning of a name stays. */
  add(name: string, value: T): void {
    const start = name.slice(0, 2);
    const names = this.#byStart.get(start);
    if (names === undefined) {
      this.#byStart.set(start, [[name, value]]);
      return;
    }
    let at = 0;
    for (; at < names.length && names[at]![0].length >= name.length; at++) if (names[at]![0] === name) return;
    names.splice(at, 0, [name, value]);
  }

  /** The longest name that stands in a text at a position. */
  at(text: string, position: number): readonly [string, T] | undefined {
    const names = this.#byStart.get(text.slice(position, position + 2));
    if (names !== undefined) for (const entry of names) if (text.startsWith(entry[0], position)) return entry;
    return undefined;
  }
}

/** Provinces that are their own city. */
export const MUNICIPALITIES: ReadonlySet<string> = new Set(['北京市', '天津市', '上海市', '重庆市']);
/** Longest first: `回族自治区` before `自治区`. */
const PROVINCE_SUFFIX = /(?:特别行政区|维吾尔自治区|壮族自治区|回族自治区|自治区|省|市)$/;
/** What stays of an autonomous prefecture is known by it: 延边, 恩施. */
const CITY_SUFFIX =
  /(?:(?:朝鲜族|土家族|苗族|藏族|羌族|彝族|傣族|壮族|布依族|侗族|白族|哈尼族|景颇族|傈僳族|回族|蒙古族|哈萨克|柯尔克孜|蒙古)*自治州|地区|盟|市)$/;

function buildIndex(): PlaceIndex {
  const built = {
    provinces: new NameTable<string>(),
    shortProvinces: new NameTable<string>(),
    cities: new NameTable<Place>(),
    shortCities: new Map<string, NameTable<Place>>(),
    districts: new Map<string, NameTable<Place>>(),
    anchored: new Map<string, NameTable<Place>>(),
    ofProvince: new Map<string, NameTable<Place>>(),
    unique: new NameTable<Place>(),
  };
  const all: Place[] = [];
  for (const { name: province, cities } of data.provinces) {
    built.provinces.add(province, province);
    built.shortProvinces.add(province.replace(PROVINCE_SUFFIX, ''), province);
    for (const [name, counties] of Object.entries(cities)) {
      const city = name === '-' ? '' : name;
      if (city !== '' && !MUNICIPALITIES.has(city)) addCity(built, { province, city, district: '' });
      for (const county of counties.split(' ')) if (county !== '') all.push(countyPlace(province, city, county));
    }
  }
  addRenamedCities(built);
  for (const place of all) addDistrict(built, place);
  addFormerDistricts(built, all);
  addUnique(built.unique, all);
  return built;
}

/** Counties that belong to no prefecture stand for their own city. */
function countyPlace(province: string, city: string, county: string): Place {
  return city === '' ? { province, city: county, district: '' } : { province, city, district: county };
}

type Building = { readonly [K in keyof PlaceIndex]: PlaceIndex[K] } & {
  readonly shortCities: Map<string, NameTable<Place>>;
  readonly districts: Map<string, NameTable<Place>>;
  readonly anchored: Map<string, NameTable<Place>>;
  readonly ofProvince: Map<string, NameTable<Place>>;
};

function addCity({ cities, shortCities }: Building, place: Place): void {
  cities.add(place.city, place);
  for (const scope of [place.province, '']) tableOf(shortCities, scope).add(place.city.replace(CITY_SUFFIX, ''), place);
}

function addRenamedCities({ cities }: Building): void {
  for (const [former, now] of Object.entries(data.renamedCities)) cities.add(former, cities.at(now, 0)![1]);
}

/** A county that became a district, or a city, is also found under its former suffix. */
function addDistrict(built: Building, place: Place): void {
  const name = place.district === '' ? place.city : place.district;
  addUnder(built, place, name);
  const stem = name.slice(0, -1);
  if (stem.length < 2 || !SUFFIXES.includes(name.charAt(stem.length))) return;
  for (const suffix of SUFFIXES) addUnder(built, place, stem + suffix);
}

const SUFFIXES = '区县市';

function addUnder({ districts, ofProvince }: Building, place: Place, name: string): void {
  tableOf(districts, place.city).add(name, place);
  tableOf(ofProvince, place.province).add(name, place);
}

function addFormerDistricts(built: Building, all: readonly Place[]): void {
  for (const [city, names] of Object.entries(data.renamed as Record<string, Record<string, string>>)) {
    for (const [former, now] of Object.entries(names)) {
      const place = all.find((one) => one.city === city && one.district === now);
      if (!place) continue;
      if (former.startsWith('^')) tableOf(built.anchored, city).add(former.slice(1), place);
      else addUnder(built, place, former);
    }
  }
}

function addUnique(unique: NameTable<Place>, all: readonly Place[]): void {
  const counts = new Map<string, number>();
  for (const { city, district } of all) counts.set(district || city, (counts.get(district || city) ?? 0) + 1);
  for (const place of all) if (counts.get(place.district || place.city) === 1) unique.add(place.district || place.city, place);
}

function tableOf<T>(tables: Map<string, NameTable<T>>, key: string): NameTable<T> {
  const table = tables.get(key) ?? new NameTable<T>();
  tables.set(key, table);
  return table;
}
