import { describe, expect, test } from 'vitest';
import { compileClassifier } from '../../src/classify/classifier.js';
import { classifyRecord } from '../../src/classify/classify-record.js';
import { SEI_2013 } from '../../src/taxonomy/sei-2013.js';

const classifier = compileClassifier(SEI_2013);

const industriesOf = (title: string, symbols: readonly string[]) =>
  new Set(classifyRecord(classifier, { title, abstract: '', symbols }).map(({ industry }) => industry));

/** The symbol alone decides: the title says nothing. */
const missing = (industry: string, symbols: string) =>
  symbols.split(' ').filter((symbol) => !industriesOf('一种结构', [symbol]).has(industry));

describe('what official tables call energy technology lies in new energy by its symbol alone', () => {
  test.each([
    [
      'CNIPA green 2.1 hydropower',
      'F03B1/00 F03B3/12 F03B7/00 F03B13/00 F03B13/08 F03B15/00 F03B17/02 F03B17/06 E02B9/00 E02B9/06',
    ],
    ['CNIPA green 2.2.1 solar heat', 'F02C1/05 F24J2/00 F24J2/46 F24S10/00 F24S23/00 F24S40/00 F24S80/00'],
    [
      'CNIPA green 2.2.2 solar cells',
      'H01G9/20 H01M14/00 H01L51/42 H10K30/00 H10K39/10 H01L31/02 H01L31/04 H01L31/18 E04D13/18 H02S10/00',
    ],
    ['CNIPA green 2.2.3 solar power', 'F03G6/00 F03G6/06'],
    ['CNIPA green 2.3 wind', 'F03D1/00 F03D7/02 F03D9/00 F03D11/00 F03D13/20 F03D80/00 H02P101/15 F04B17/02'],
    ['CNIPA green 2.4 ocean energy', 'F03B13/12 F03B13/26 E02B9/08 F03G7/05'],
    ['CNIPA green 2.5 geothermal energy', 'F24J3/08 F24T10/00 F24T50/00 F03G4/00'],
    [
      'CNIPA green 2.6 hydrogen and fuel cells',
      'C01B3/02 C01B3/34 C01B6/00 C12P3/00 C25B1/04 C25B1/10 H01M4/86 H01M8/00 H01M8/04 H01M8/008 H01M12/06',
    ],
    ['CNIPA green 2.7 biofuels', 'C10L1/02 C10L5/40 C10L5/44 C12P7/06 C02F11/04 C12M1/107 C10B53/02'],
    ['CNIPA green 2.8 nuclear energy', 'G21B1/00 G21C3/00 G21D1/00 G21H1/00 G21J3/00'],
    ['CNIPA green 3.1 and 3.2 storage', 'F02C6/16 H02J3/28 H02J3/30 H02J15/00 H02K7/02 F24H7/00 F28D20/00 C09K5/06'],
    ['CNIPA green 3.3 batteries and capacitors', 'H01M2/10 H01M4/58 H01M10/0525 H01M50/20 H01G11/00'],
    ['CNIPA new three 2.5 and 3', 'G01R31/36 H02J7/00 H01M50/586 C01B33/035 C01B33/107 H01L31/0747 H01L31/05'],
    [
      'CNIPA SEI 6.5 smart grid',
      'H02B1/00 H02G7/00 H02H3/00 H02J1/00 H02J3/18 H02J13/00 H01F29/00 H01F36/00 H01H33/00 H01B9/00 H01B17/00 G01R22/00',
    ],
    [
      'WIPO green inventory, alternative energy',
      'C12P7/14 C12P7/649 C12P5/02 C10L1/19 F03G7/05 H01L27/142 H02S40/44 F24S90/00 F25B30/06 G05F1/67',
    ],
    ['places the IPC left', 'H02N6/00 H01G9/155 C25B1/08 F24J2/14 F03D11/02 H01M2/30'],
  ])('%s', (_, symbols) => expect(missing('new-energy', symbols)).toEqual([]));

  test.each([
    [
      'CPC Y02E 10 renewables',
      'Y02E10/10 Y02E10/20 Y02E10/30 Y02E10/40 Y02E10/44 Y02E10/46 Y02E10/47 Y02E10/50 Y02E10/52 Y02E10/541 Y02E10/549 Y02E10/56 Y02E10/60 Y02E10/70 Y02E10/72 Y02E10/728 Y02E10/74 Y02E10/76',
    ],
    ['CPC Y02E 30 to 50', 'Y02E30/10 Y02E30/30 Y02E40/10 Y02E40/30 Y02E40/60 Y02E40/70 Y02E50/10 Y02E50/30'],
    [
      'CPC Y02E 60 and 70',
      'Y02E60/10 Y02E60/13 Y02E60/14 Y02E60/16 Y02E60/30 Y02E60/32 Y02E60/34 Y02E60/36 Y02E60/50 Y02E60/60 Y02E70/30',
    ],
    [
      'CPC Y02E before 2020',
      'Y02E10/18 Y02E10/38 Y02E10/45 Y02E10/58 Y02E10/721 Y02E10/763 Y02E30/40 Y02E50/343 Y02E60/122 Y02E60/145 Y02E60/17 Y02E60/321 Y02E60/366 Y02E60/525 Y02E60/721',
    ],
    [
      'CPC Y02B 10 and Y04S',
      'Y02B10/10 Y02B10/20 Y02B10/30 Y02B10/40 Y02B10/50 Y02B10/70 Y04S10/12 Y04S20/30 Y04S40/12 Y04S50/10',
    ],
  ])('%s', (_, symbols) => expect(missing('new-energy', symbols)).toEqual([]));
});

describe('what official tables call an electric vehicle lies in new-energy vehicles by its symbol alone', () => {
  test.each([
    ['CNIPA SEI 5.1 vehicles', 'B60K1/00 B60K6/20 B60K6/48 B60K7/00 B60L8/00 B60L50/50 B60L50/60 B60L50/75 B60L50/90'],
    ['CNIPA SEI 5.2 parts', 'B60L1/00 B60L3/00 B60L7/00 B60L15/00 B60L58/10 B60L58/40 B60W20/00 H01M10/625'],
    ['CNIPA SEI 5.3 facilities', 'B60L53/10 B60L53/60 B60L53/80 B60L55/00 B60S5/06'],
    ['WIPO green inventory, transportation', 'B60K6/30 B60K16/00 B60L7/10 B60L50/30 B60W10/26'],
    ['the place before 2019', 'B60L11/02 B60L11/12 B60L11/18'],
    [
      'CPC Y02T',
      'Y02T10/62 Y02T10/64 Y02T10/70 Y02T10/7072 Y02T10/72 Y02T10/90 Y02T10/92 Y02T90/12 Y02T90/14 Y02T90/16 Y02T90/167 Y02T90/40',
    ],
    [
      'CPC Y02T before 2020',
      'Y02T10/6221 Y02T10/641 Y02T10/7005 Y02T10/7275 Y02T90/121 Y02T90/163 Y02T90/32 Y02T90/42 Y04S30/14',
    ],
  ])('%s', (_, symbols) => expect(missing('new-energy-vehicles', symbols)).toEqual([]));
});

describe('neighbours stay outside both industries', () => {
  test.each([
    ['一种汽车发动机曲轴箱通风装置', 'F01M13/00'],
    ['一种轿车变速器同步器', 'F16D23/06'],
    ['一种盘式制动器摩擦片', 'F16D69/02'],
    ['一种汽车电动车窗升降器', 'E05F15/689 B60J1/17'],
    ['Vehicle lane keeping assist', 'B62D15/02 B60W30/12'],
    ['Drive train for a truck', 'B60K17/04 F16H57/02'],
    ['Engine control with automatic transmission', 'B60W10/06 B60W10/10 B60W30/18'],
    ['一种地铁列车牵引电路', 'B60L15/32'],
    ['一种磁浮导轨', 'B60L13/04'],
    ['一种电动自行车车架', 'B62K19/02'],
    ['Wireless charger for a mobile phone', 'H02J50/12 H04M1/02'],
    ['一种吸尘器用电机', 'H02K7/14 A47L9/22'],
    ['Toy with rechargeable battery', 'A63H3/00 A63H29/22'],
    ['Power tool with lithium battery', 'B25F5/02'],
    ['一种风扇', 'F04D25/08 H02J7/00'],
    ['一种家用燃气壁挂炉采暖系统', 'F24D3/18 F24H9/20'],
    ['一种电暖器', 'F24H3/04 F24D13/00'],
    ['一种照明开关', 'H01H23/00 H01H13/02'],
    ['一种插座', 'H01R13/652'],
    ['一种包括多晶硅栅的晶体管', 'H01L29/78 H01L21/336'],
    ['一种光电二极管', 'H01L31/103 H01L31/18'],
    ['一种射线探测器', 'H01L31/115 H01L31/0224'],
    ['一种医用射线防护服', 'G21F3/02'],
    ['一种白酒发酵工艺', 'C12G3/02 C12H6/02'],
    ['一种食用油精炼方法', 'C11B3/00 C11B3/10'],
    ['Process for the production of yeast biomass', 'C12N1/16 A21D8/04'],
    ['一种秸秆还田机', 'A01B49/02'],
    ['一种燃煤锅炉', 'F22B31/00 F23C5/08'],
    ['一种井下涡轮', 'E21B4/02 F03B13/02'],
    ['Purchase of goods over a distribution network', 'G06Q30/00'],
  ])('%s (%s)', (title, symbols) => {
    const industries = industriesOf(title, symbols.split(' '));
    expect(['new-energy', 'new-energy-vehicles'].filter((industry) => industries.has(industry))).toEqual([]);
  });
});
