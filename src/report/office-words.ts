import type { Words } from './words.js';

/** Names of offices and of the countries of applicants by their two-letter code (WIPO ST.3). */
export const OFFICE_WORDS: Words = Object.fromEntries(
  officeLines().map((line) => {
    const [zh, en] = line.slice(3).split('|');
    return [line.slice(0, 2), { zh: zh!, en: en! }];
  }),
);

function officeLines(): readonly string[] {
  return `
CN 中国|China
US 美国|United States
EP 欧洲专利局|European Patent Office
WO 世界知识产权组织|WIPO
JP 日本|Japan
KR 韩国|Republic of Korea
DE 德国|Germany
GB 英国|United Kingdom
FR 法国|France
TW 中国台湾|Taiwan, China
HK 中国香港|Hong Kong, China
MO 中国澳门|Macao, China
AU 澳大利亚|Australia
CA 加拿大|Canada
BR 巴西|Brazil
IN 印度|India
RU 俄罗斯|Russia
SU 苏联|Soviet Union
EA 欧亚专利组织|Eurasian Patent Organization
EM 欧盟知识产权局|European Union Intellectual Property Office
AP 非洲地区知识产权组织|African Regional Intellectual Property Organization
OA 非洲知识产权组织|African Intellectual Property Organization
GC 海湾合作委员会|Gulf Cooperation Council
AE 阿联酋|United Arab Emirates
AL 阿尔巴尼亚|Albania
AM 亚美尼亚|Armenia
AR 阿根廷|Argentina
AT 奥地利|Austria
AZ 阿塞拜疆|Azerbaijan
BA 波黑|Bosnia and Herzegovina
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
CZ 捷克|Czechia
DD 民主德国|East Germany
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
ID 印度尼西亚|Indonesia
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
MD 摩尔多瓦|Moldova
ME 黑山|Montenegro
MK 北马其顿|North Macedonia
MN 蒙古|Mongolia
MT 马耳他|Malta
MU 毛里求斯|Mauritius
MW 马拉维|Malawi
MX 墨西哥|Mexico
MY 马来西亚|Malaysia
NI 尼加拉瓜|Nicaragua
NL 荷兰|Netherlands
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
SA 沙特阿拉伯|Saudi Arabia
SE 瑞典|Sweden
SG 新加坡|Singapore
SI 斯洛文尼亚|Slovenia
SK 斯洛伐克|Slovakia
SM 圣马力诺|San Marino
SV 萨尔瓦多|El Salvador
TH 泰国|Thailand
TJ 塔吉克斯坦|Tajikistan
TN 突尼斯|Tunisia
TR 土耳其|Türkiye
TT 特立尼达和多巴哥|Trinidad and Tobago
UA 乌克兰|Ukraine
UY 乌拉圭|Uruguay
UZ 乌兹别克斯坦|Uzbekistan
VE 委内瑞拉|Venezuela
VN 越南|Viet Nam
YU 南斯拉夫|Yugoslavia
ZA 南非|South Africa
ZM 赞比亚|Zambia
ZW 津巴布韦|Zimbabwe`
    .trim()
    .split('\n');
}
