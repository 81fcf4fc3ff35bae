import { describe, expect, test } from 'vitest';
import { compileClassifier } from '../../src/classify/classifier.js';
import { classifyRecord } from '../../src/classify/classify-record.js';
import { SEI_2013 } from '../../src/taxonomy/sei-2013.js';
import { TYPICAL_PATENTS, UNRELATED_PATENTS } from './typical-patents.js';

const classifier = compileClassifier(SEI_2013);

function assignmentsOf(title: string, symbols: string, abstract = '') {
  return classifyRecord(classifier, { title, abstract, symbols: symbols.split(' ') });
}

const areasOf = (...given: Parameters<typeof assignmentsOf>) => assignmentsOf(...given).map(({ area }) => area);
const industriesOf = (...given: Parameters<typeof assignmentsOf>) => [
  ...new Set(assignmentsOf(...given).map(({ industry }) => industry)),
];

describe('a plainly worded application', () => {
  test('is there for every area', () => {
    expect(TYPICAL_PATENTS.map(([area]) => area)).toEqual(SEI_2013.industries.flatMap(({ areas }) => areas.map(({ id }) => id)));
  });

  test.each(TYPICAL_PATENTS)('of %s has that area first: %s (%s)', (area, title, symbols) => {
    expect(areasOf(title, symbols)[0]).toBe(area);
  });

  test.each(UNRELATED_PATENTS)('of no field has no area: %s (%s)', (title, symbols) => {
    expect(assignmentsOf(title, symbols)).toEqual([]);
  });
});

describe('fields that share symbols', () => {
  test('a battery is new energy, a vehicle battery is both', () => {
    expect(industriesOf('一种锂离子电池的化成方法', 'H01M10/0525 H01M10/44')).toEqual(['new-energy']);
    expect(industriesOf('一种动力锂离子电池组', 'H01M2/10')).toEqual(
      expect.arrayContaining(['new-energy', 'new-energy-vehicles']),
    );
    expect(areasOf('一种电动汽车用锂离子电池包', 'H01M10/0525 H01M50/249')).toEqual(
      expect.arrayContaining(['li-ion-battery-pack-design', 'traction-battery-manufacturing']),
    );
  });

  test('a fuel cell is new energy, a fuel-cell vehicle is a vehicle', () => {
    expect(industriesOf('一种燃料电池双极板', 'H01M8/02')).toEqual(['new-energy']);
    expect(areasOf('一种燃料电池客车的动力系统', 'B60L11/18')).toContain('fuel-cell-vehicles');
    expect(industriesOf('一种燃料电池车辆', 'B60L58/30')).toEqual(['new-energy-vehicles']);
  });

  test('light-sensitive and light-emitting parts go to energy or information technology by their group', () => {
    expect(industriesOf('一种光伏电池', 'H01L31/068')).toEqual(['new-energy']);
    expect(industriesOf('一种光电探测器', 'H01L31/103')).toEqual(['next-gen-it']);
    expect(industriesOf('一种发光器件', 'H01L33/48')).toEqual(['next-gen-it']);
    expect(industriesOf('一种图像传感器', 'H10F39/12')).toEqual(['next-gen-it']);
    expect(industriesOf('一种发光器件', 'H10H20/85')).toEqual(['next-gen-it']);
    expect(industriesOf('一种背接触电池', 'H10F10/146')).toEqual(['new-energy']);
  });

  test('a motor goes where its words say', () => {
    expect(industriesOf('一种高效永磁电机', 'H02K1/27')).toEqual(['energy-saving-environmental']);
    expect(industriesOf('一种电动汽车永磁驱动电机', 'H02K1/27')).toEqual(['new-energy-vehicles']);
    expect(industriesOf('一种风力发电用双馈电机', 'H02K17/42')).toContain('new-energy');
    expect(industriesOf('一种电机端盖', 'H02K5/15')).toEqual([]);
  });

  test('a membrane is a material, desalination by it environment, a dialyser medicine, a separator energy', () => {
    expect(areasOf('一种聚偏氟乙烯膜', 'B01D71/34')).toEqual(['separation-membrane-materials']);
    expect(areasOf('一种反渗透海水淡化装置', 'C02F1/44 B01D61/02')[0]).toBe('seawater-desalination');
    expect(areasOf('一种家用反渗透净水机', 'C02F1/44')).not.toContain('seawater-desalination');
    expect(industriesOf('一种透析装置', 'A61M1/16')).toEqual(['biomedicine']);
    expect(areasOf('一种隔膜', 'H01M50/449')).toEqual(['battery-separators']);
  });

  test('bulk petrochemistry is no drug, a compound with pharmaceutical words is', () => {
    expect(areasOf('一种乙烯的分离方法', 'C07C7/09 C07C11/04')).toEqual([]);
    expect(areasOf('一种醋酸乙烯的合成工艺', 'C07C67/05 C07C69/15')).toEqual([]);
    expect(areasOf('一种氨基酸酰胺化合物及其药用盐', 'C07C237/06')).toEqual(['chemical-drugs']);
    expect(areasOf('一种吡啶类除草剂', 'C07D213/64')).toEqual([]);
  });

  test('a biomaterial is a material, the implant made of it medicine', () => {
    expect(industriesOf('一种骨修复材料', 'A61L27/12')).toEqual(['new-materials']);
    expect(industriesOf('一种人工椎间盘', 'A61F2/44')).toEqual(['biomedicine']);
  });

  test('nanostructures by lithography are equipment, nano powders materials', () => {
    expect(industriesOf('一种纳米压印模板的加工方法', 'B82Y40/00 G03F7/00')).toContain('high-end-equipment');
    expect(areasOf('一种纳米压印模板的加工方法', 'B82Y40/00 G03F7/00')).not.toContain('nanomaterial-preparation');
    expect(industriesOf('一种银纳米颗粒的制备方法', 'B22F9/24 B82Y40/00')).toEqual(['new-materials']);
  });

  test('a gas analyser is environmental monitoring only with a pollution word', () => {
    expect(areasOf('一种烟气在线监测系统及污染物分析', 'G01N21/31')).toContain('environmental-monitoring');
    expect(areasOf('一种光谱分析仪', 'G01N21/31')).not.toContain('environmental-monitoring');
    expect(areasOf('一种检测仪', 'G01N33/18')).toEqual(['environmental-monitoring']);
  });

  test('an umbrella takes only what no finer area that it covers takes', () => {
    expect(areasOf('一种电池', 'H01M10/02')).toEqual(['green-batteries']);
    expect(areasOf('一种电池', 'H01M10/02 H01M10/0566')).toEqual(['battery-electrolytes']);
    expect(areasOf('一种电池', 'H01M10/02 H01G11/30').sort()).toEqual(['green-batteries', 'supercapacitors']);
    expect(areasOf('一种纳米复合材料', 'B82Y30/00 C08L63/00')).toContain('nanotechnology-applications');
  });
});

describe('terms and places of whole landscapes', () => {
  test.each([
    ['一种电池级单水氢氧化锂的制备方法', 'C01D15/02', 'green-batteries'],
    ['Process for producing battery grade lithium carbonate', 'C22B26/12 C01D15/08', 'green-batteries'],
    ['一种多线切割机加工硅棒的工艺', 'B28D5/04', 'polysilicon-wafers'],
    ['一种基于深度学习的风电功率短期预测方法', 'G06Q10/04 G06Q50/06 G06N3/04', 'renewable-grid-integration'],
    ['Method for forecasting wind power', 'G06Q50/06', 'renewable-grid-integration'],
    ['一种加氢枪', 'B67D7/42 F17C5/06', 'hydrogen-storage'],
    ['核主泵', 'F04D7/08 F04D29/08', 'nuclear-energy'],
    ['一种电能质量监测装置', 'G01R19/25 G01R31/00', 'smart-grid'],
    ['Transformer cooling', 'H01F27/12 H01F27/02', 'smart-grid'],
    ['Organic thin film transistor', 'H01L51/05 H01L51/40', 'novel-display-devices'],
    ['Gate driver on a flexible base', 'H10K77/10', 'novel-display-devices'],
    ['一种湿电子化学品氢氟酸的纯化方法', 'C01B7/19', 'electronic-chemicals-photoresist'],
    ['一种内容推荐方法及系统', 'G06F16/9535 G06Q30/06', 'big-data-databases'],
    ['一种受电弓碳滑板', 'B60L5/20 C04B35/52', 'rail-vehicles'],
    ['一种流式细胞仪', 'G01N15/14', 'biochips-poct'],
    ['质谱检测血清代谢物的方法', 'G01N30/88 G01N30/72', 'biochips-poct'],
    ['一种脉动真空灭菌器', 'A61L2/07', 'pharmaceutical-equipment-packaging'],
    ['一种芳纶纤维纸', 'D21H13/26 D21H25/04', 'high-performance-organic-fibers'],
  ])('%s (%s) is in %s', (title, symbols, area) => {
    expect(areasOf(title, symbols)).toContain(area);
  });

  test.each([
    ['一种有机材料的成膜方法，用于太阳能电池', 'H10K71/12', 'novel-display-devices'],
    ['一种芯片用硅片的切片装置', 'B28D5/00', 'polysilicon-wafers'],
    ['一种光伏组件的回收装置，带寿命预测', 'B09B3/00', 'renewable-grid-integration'],
    ['一种红外测距仪', 'G01N15/06', 'biochips-poct'],
  ])('%s (%s) is not in %s', (title, symbols, area) => {
    expect(areasOf(title, symbols)).not.toContain(area);
  });
});

describe('a place that moved', () => {
  test.each([
    ['F24J2/05', 'F24S10/40', '一种集热器'],
    ['F24J3/08', 'F24T10/00', '一种取热装置'],
    ['H01L31/068', 'H10F10/14', '一种电池'],
    ['H01L51/52', 'H10K50/80', '一种器件'],
    ['H01L29/78', 'H10D30/60', '一种器件'],
    ['H01L33/00', 'H10H20/80', '一种器件'],
    ['H01L45/00', 'H10N70/20', '一种器件'],
    ['H01M2/16', 'H01M50/449', '一种隔膜'],
    ['H01M2/10', 'H01M50/20', '一种电池箱'],
    ['G06K9/00', 'G06V20/00', '一种识别方法'],
    ['H04L12/24', 'H04L41/08', '一种配置方法'],
    ['H04L12/56', 'H04L45/00', '一种转发方法'],
    ['G06F17/30', 'G06F16/20', '一种查询方法'],
    ['G06F17/27', 'G06F40/20', '一种分析方法'],
    ['G06F17/50', 'G06F30/20', '一种仿真方法'],
    ['G06F19/18', 'G16B20/00', '一种分析方法'],
    ['C01B31/02', 'C01B32/158', '一种碳纳米管'],
    ['F03D11/04', 'F03D13/20', '一种塔架'],
    ['H05B37/02', 'H05B47/10', '一种照明控制电路'],
    ['B64C39/02', 'B64U10/10', '一种无人机'],
    ['B22F3/105', 'B22F10/28', '一种增材制造方法'],
    ['H04N5/225', 'H04N23/50', '一种相机'],
    ['A61B5/0402', 'A61B5/318', '一种监护仪'],
    ['H04Q7/20', 'H04W72/04', '一种通信方法'],
    ['A61K35/78', 'A61K36/00', '一种药物'],
  ])('keeps its area under the old symbol %s and the new %s', (before, after, title) => {
    const old = areasOf(title, before);
    expect(areasOf(title, after).filter((area) => old.includes(area))).not.toEqual([]);
  });
});
