import { closeSync, openSync, writeSync } from 'node:fs';
import { seededRandom } from '../src/util/random.js';

/** Columns of the generated export: an incoPat-like layout. */
const HEADER = [
  '公开（公告）号',
  '申请号',
  '申请日',
  '公开（公告）日',
  '标题',
  '摘要',
  '申请人',
  'IPC主分类',
  'IPC',
  '专利类型',
  '申请人地址',
  '当前法律状态',
];

/** Words of a title or abstract: about one in twenty names a technology, as in real abstracts. */
const TOPICS = (
  '锂离子电池 风力发电 太阳能电池 石墨烯 中药组合物 图像识别 电动汽车 污水处理 数控机床 传感器 半导体器件 铝合金 复合材料 通信网络 储能装置 换热器 轴承 齿轮 逆变器 ' +
  '催化剂 抗体 医疗器械 显示面板 服务器 机器人'
).split(' ');
const WORDS = (
  '本发明公开了一种 实用新型涉及 包括 所述 其特征在于 设置有 连接 壳体 顶部 底部 内侧 外侧 固定 安装 支架 螺栓 挡板 滑槽 弹簧 手柄 转轴 通孔 密封 溶液 加热 冷却 温度 压力 ' +
  '步骤 混合 搅拌 干燥 过滤 得到 结构简单 成本低 效率高 使用方便 延长了使用寿命 提高了稳定性 便于安装维护 适用于工业生产 避免了 进一步地 优选地 根据 第一 第二 之间 一端 另一端'
).split(' ');
const SYMBOLS = (
  'H01M10/0525 H01M4/58 F03D7/04 F03D80/70 H01L31/0224 H02S40/22 C01B32/184 A61K36/8945 G06F17/30 G06K9/62 B60L11/18 B60K6/20 C02F1/44 C02F9/14 B23Q5/40 G01D5/353 ' +
  'G05B19/418 H01L21/336 C22C21/00 C08L63/02 H04L29/06 H04W72/04 F28D7/16 F16C33/58 F16H57/04 H02K1/27 H02M7/5387 B01J23/755 C08G18/48 C07K16/28 G01N33/68 A61B5/0402 ' +
  'G09G3/36 H01L27/146 G06F9/50 B25J9/16 A47B96/20 E05B65/06 A63H33/08 B65D85/62 E04B1/76 A23L1/29 D06F58/20 B43K5/17'
).split(' ');

/**
 * Writes an invented export of about 740 bytes a row: quoted texts with line breaks and doubled quotes now and then, Zipf-like applicants,
 * 1-4 symbols, and a second publication for every eighth application. The same seed gives the same bytes.
 */
export function writeRows(path: string, rows: number, seed = 1): void {
  const random = seededRandom(seed);
  const file = openSync(path, 'w');
  let block = `\ufeff${HEADER.join(',')}\r\n`;
  for (let i = 0; i < rows; i++) {
    block += row(i, random);
    if (block.length > 1 << 20) {
      writeSync(file, block);
      block = '';
    }
  }
  writeSync(file, block);
  closeSync(file);
}

function row(i: number, random: () => number): string {
  const pick = <T>(values: readonly T[]): T => values[Math.floor(random() * values.length)]!;
  const application = i % 8 === 7 ? i - 1 : i;
  const year = 2005 + (application % 12);
  const digits = `${year}1${String(application).padStart(7, '0')}`;
  const symbols = Array.from({ length: 1 + Math.floor(4 * random() ** 2) }, () => pick(SYMBOLS));
  const word = (): string => pick(random() < 0.05 ? TOPICS : WORDS);
  const title = pick(TOPICS) + word() + word();
  const abstract = Array.from({ length: 54 }, word).join('') + (i % 20 === 0 ? '\n“引号""内容”' : '');
  const applicants = Array.from(
    { length: 1 + Math.floor(random() * 2.2) },
    () => `样例${Math.floor(50_000 * random() ** 4)}科技有限公司`,
  );
  const month = String(1 + (application % 12)).padStart(2, '0');
  const cells = [
    `CN${101000000 + application}${i % 8 === 7 ? 'B' : 'A'}`,
    `CN${digits}.${checkDigit(digits)}`,
    `${year}-${month}-15`,
    `${year + (i % 8 === 7 ? 3 : 2)}-${month}-20`,
    `"${title}"`,
    `"${abstract}"`,
    `"${applicants.join('; ')}"`,
    symbols[0]!,
    `"${symbols.join('; ')}"`,
    i % 8 === 7 ? '发明授权' : '发明申请',
    `样例市样例区样例路${i % 997}号`,
    pick(['授权', '实质审查', '公开']),
  ];
  return `${cells.join(',')}\r\n`;
}

function checkDigit(digits: string): string {
  const weights = [2, 3, 4, 5, 6, 7, 8, 9, 2, 3, 4, 5];
  const sum = weights.reduce((total, weight, k) => total + weight * Number(digits[k]), 0) % 11;
  return sum === 10 ? 'X' : String(sum);
}
