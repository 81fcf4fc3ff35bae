import type { Bilingual } from './bilingual.js';

/** Names of one office or country: the first of a language is the one to show, the others are read too. */
export type OfficeNames = { readonly [lang in keyof Bilingual]: readonly [string, ...string[]] };

/** Names of the offices and countries by their two-letter code. Source of the codes: WIPO ST.3. */
export const OFFICE_NAMES: ReadonlyMap<string, OfficeNames> = new Map(
  officeLines().map((line) => {
    const [zh, en] = line.slice(3).split('|');
    return [line.slice(0, 2), { zh: namesIn(zh!), en: namesIn(en!) }];
  }),
);

function namesIn(list: string): readonly [string, ...string[]] {
  return list.split('/') as [string, ...string[]];
}

/** Code, Chinese names, `|`, English names; several names are separated by `/`. */
function officeLines(): readonly string[] {
  return `
CN 中国/中国大陆/中华人民共和国/国家知识产权局/国知局|China/People's Republic of China/CNIPA/SIPO
US 美国|United States/United States of America/USA/USPTO
EP 欧洲专利局/欧洲/欧盟/欧专局|European Patent Office/European Patent Office (EPO)/EPO/Europe
WO 世界知识产权组织/国际局/PCT国际申请|WIPO/PCT/World Intellectual Property Organization
JP 日本|Japan/JPO
KR 韩国/大韩民国|Republic of Korea/Korea/South Korea/KIPO
DE 德国|Germany/DPMA
GB 英国|United Kingdom/Great Britain/UK/UKIPO
FR 法国|France/INPI
TW 中国台湾/台湾/中国台湾省|Taiwan, China/Taiwan/Chinese Taipei
HK 中国香港/香港|Hong Kong, China/Hong Kong
MO 中国澳门/澳门|Macao, China/Macao/Macau
AU 澳大利亚|Australia
CA 加拿大|Canada
BR 巴西|Brazil
IN 印度|India
RU 俄罗斯/俄罗斯联邦|Russia/Russian Federation
SU 苏联|Soviet Union
EA 欧亚专利组织/欧亚专利局|Eurasian Patent Organization/EAPO
EM 欧盟知识产权局/欧盟外观|European Union Intellectual Property Office/EUIPO
AP 非洲地区知识产权组织|African Regional Intellectual Property Organization/ARIPO
OA 非洲知识产权组织|African Intellectual Property Organization/OAPI
GC 海湾合作委员会|Gulf Cooperation Council/GCC
AE 阿联酋|United Arab Emirates
AL 阿尔巴尼亚|Albania
AM 亚美尼亚|Armenia
AR 阿根廷|Argentina
AT 奥地利|Austria
AZ 阿塞拜疆|Azerbaijan
BA 波黑/波斯尼亚和黑塞哥维那|Bosnia and Herzegovina
BE 比利时|Belgium
BG 保加利亚|Bulgaria
BO 玻利维亚|Bolivia
BY 白俄罗斯|Belarus
CH 瑞士|Switzerland
CL 智利|Chile
CO 哥伦比亚|Colombia
CR 哥斯达黎加|Costa Rica
CS 捷克斯洛伐克|Czechoslovakia
CU 古巴|Cuba
CY 塞浦路斯|Cyprus
CZ 捷克|Czechia/Czech Republic
DD 民主德国/东德|East Germany/German Democratic Republic
DK 丹麦|Denmark
DO 多米尼加|Dominican Republic
DZ 阿尔及利亚|Algeria
EC 厄瓜多尔|Ecuador
EE 爱沙尼亚|Estonia
EG 埃及|Egypt
ES 西班牙|Spain
FI 芬兰|Finland
GE 格鲁吉亚|Georgia
GR 希腊|Greece
GT 危地马拉|Guatemala
HN 洪都拉斯|Honduras
HR 克罗地亚|Croatia
HU 匈牙利|Hungary
ID 印度尼西亚/印尼|Indonesia
IE 爱尔兰|Ireland
IL 以色列|Israel
IR 伊朗|Iran
IS 冰岛|Iceland
IT 意大利|Italy
JO 约旦|Jordan
KE 肯尼亚|Kenya
KZ 哈萨克斯坦|Kazakhstan
LT 立陶宛|Lithuania
LU 卢森堡|Luxembourg
LV 拉脱维亚|Latvia
MA 摩洛哥|Morocco
MC 摩纳哥|Monaco
MD 摩尔多瓦|Moldova/Republic of Moldova
ME 黑山|Montenegro
MK 北马其顿/马其顿|North Macedonia/Macedonia
MN 蒙古|Mongolia
MT 马耳他|Malta
MU 毛里求斯|Mauritius
MW 马拉维|Malawi
MX 墨西哥|Mexico
MY 马来西亚|Malaysia
NI 尼加拉瓜|Nicaragua
NL 荷兰|Netherlands/The Netherlands
NO 挪威|Norway
NZ 新西兰|New Zealand
PA 巴拿马|Panama
PE 秘鲁|Peru
PH 菲律宾|Philippines
PL 波兰|Poland
PT 葡萄牙|Portugal
PY 巴拉圭|Paraguay
RO 罗马尼亚|Romania
RS 塞尔维亚|Serbia
SA 沙特阿拉伯/沙特|Saudi Arabia
SE 瑞典|Sweden
SG 新加坡|Singapore
SI 斯洛文尼亚|Slovenia
SK 斯洛伐克|Slovakia
SM 圣马力诺|San Marino
SV 萨尔瓦多|El Salvador
TH 泰国|Thailand
TJ 塔吉克斯坦|Tajikistan
TN 突尼斯|Tunisia
TR 土耳其|Türkiye/Turkey
TT 特立尼达和多巴哥|Trinidad and Tobago
UA 乌克兰|Ukraine
UY 乌拉圭|Uruguay
UZ 乌兹别克斯坦|Uzbekistan
VE 委内瑞拉|Venezuela
VN 越南|Viet Nam/Vietnam
YU 南斯拉夫|Yugoslavia
ZA 南非|South Africa
ZM 赞比亚|Zambia
ZW 津巴布韦|Zimbabwe`
    .trim()
    .split('\n');
}
