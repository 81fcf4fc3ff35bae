import { parseOffice } from '../records/offices.js';
import { type Place, parseCity, parseDistrict, parsePlace, parseProvince } from '../records/place.js';
import type { BatchColumns } from './batch-columns.js';
import { CellCache } from './cell-cache.js';
import type { Field } from './preset.js';
import type { RowView } from './row-view.js';

/**
 * Reads the place of the first applicant: from the vendor's own columns, and what those leave open from the address, where the two agree.
 * Names of Chinese places are made full and official; others stay as they are. What neither tells stays ''.
 */
export class PlaceReader {
  readonly #province: readonly number[];
  readonly #city: readonly number[];
  readonly #district: readonly number[];
  readonly #address: readonly number[];
  readonly #provinces: CellCache<FoundPlace> = new CellCache(readProvince);
  readonly #cities: CellCache<FoundPlace> = new CellCache(readCity);
  readonly #addresses: CellCache<FoundPlace> = new CellCache(readAddress, 50_000);
  readonly #hasOwnColumns: boolean;
  /** Whether the table has any of the columns. */
  readonly isPresent: boolean;

  constructor(fields: ReadonlyMap<Field, readonly number[]>) {
    this.#province = fields.get('province') ?? [];
    this.#city = fields.get('city') ?? [];
    this.#district = fields.get('district') ?? [];
    this.#address = fields.get('applicantAddress') ?? [];
    this.#hasOwnColumns = this.#province.length + this.#city.length + this.#district.length > 0;
    this.isPresent = this.#hasOwnColumns || this.#address.length > 0;
  }

  /** Puts the place, and the country it tells, into the record under way. */
  read(row: RowView, to: BatchColumns): void {
    if (this.#hasOwnColumns) this.#readOwn(row, to);
    else {
      const { province, city, district, country } = this.#readAddress(row);
      if (province !== '') put(to, province, city, district, country);
    }
  }

  #readOwn(row: RowView, to: BatchColumns): void {
    const hasProvince = row.seek(this.#province);
    const own = hasProvince ? this.#provinces.at(row) : NOWHERE;
    const hasCity = row.seek(this.#city);
    const ownCity = hasCity ? this.#cities.at(row) : NOWHERE;
    const districtCell = row.value(this.#district);
    const found = hasProvince && hasCity && districtCell !== '' ? NOWHERE : this.#readAddress(row);
    const province = own.province || ownCity.province || found.province;
    const city = ownCity.city || (province === found.province ? found.city : '');
    const district =
      districtCell === '' ? (city === found.city ? found.district : '') : parseDistrict(firstOf(districtCell), city);
    put(to, province, city, district, own.country || ownCity.country || found.country);
  }

  #readAddress(row: RowView): FoundPlace {
    return row.seek(this.#address) ? this.#addresses.at(row) : NOWHERE;
  }
}

/** A place, or a part of one, with the ST.3 code of the country that it tells. A column of provinces also names countries. */
interface FoundPlace extends Place {
  readonly country: string;
}

const NOWHERE: FoundPlace = { province: '', city: '', district: '', country: '' };

function put(to: BatchColumns, province: string, city: string, district: string, country: string): void {
  const i = to.length;
  to.province.set(i, province);
  to.city.set(i, city);
  to.district.set(i, district);
  to.applicantCountry.set(i, country);
}

const HAN = /[\u4e00-\u9fff]/;

const COUNTRIES: Readonly<Record<string, string | undefined>> = { 台湾省: 'TW', 香港特别行政区: 'HK', 澳门特别行政区: 'MO' };

function readAddress(address: string): FoundPlace {
  return withCountry(parsePlace(address));
}

function readProvince(cell: string): FoundPlace {
  const text = firstOf(cell);
  const province = parseProvince(text);
  if (province !== '') return withCountry({ province, city: '', district: '' });
  const country = HAN.test(text) ? parseOffice(text) : '';
  return { ...NOWHERE, province: country === '' ? text : '', country };
}

function readCity(cell: string): FoundPlace {
  const text = firstOf(cell);
  const place = parseCity(text, '');
  return place === null ? { ...NOWHERE, city: text } : withCountry(place);
}

/** Written out: objects made by spreading differ in shape, and reading them for every row is several times as slow. */
function withCountry({ province, city, district }: Place): FoundPlace {
  return { province, city, district, country: province === '' ? '' : (COUNTRIES[province] ?? 'CN') };
}

/** The first of several places, without the code that incoPat appends: `江苏;32`. */
function firstOf(cell: string): string {
  return cell.split(/\s*[|;；]\s*/)[0]!.trim();
}
