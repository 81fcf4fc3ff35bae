import { expect, test } from 'vitest';
import { parsePatentType } from '../../src/records/patent-type-text.js';

test.each([
  ['发明申请', 'invention', 'application'],
  ['发明公布', 'invention', 'application'],
  ['发明公开', 'invention', 'application'],
  ['发明专利申请', 'invention', 'application'],
  ['发明授权', 'invention', 'grant'],
  ['授权发明', 'invention', 'grant'],
  ['发明', 'invention', 'unknown'],
  ['发明专利', 'invention', 'unknown'],
  ['PCT发明', 'invention', 'unknown'],
  ['[发明授权]', 'invention', 'grant'],
  ['实用新型', 'utilityModel', 'grant'],
  ['外观设计', 'design', 'grant'],
  ['Patent Application', 'unknown', 'application'],
  ['Granted Patent', 'unknown', 'grant'],
  ['Limited Patent', 'utilityModel', 'grant'],
  ['Design Right', 'design', 'grant'],
  ['Utility Model', 'utilityModel', 'unknown'],
  ['utility', 'invention', 'unknown'],
  ['design', 'design', 'unknown'],
  ['plant', 'other', 'unknown'],
  ['reissue', 'invention', 'unknown'],
  ['特許', 'invention', 'unknown'],
  ['実用新案', 'utilityModel', 'unknown'],
  ['特허', 'unknown', 'unknown'],
  ['특허', 'invention', 'unknown'],
  ['실용신안', 'utilityModel', 'unknown'],
  ['授权', 'unknown', 'grant'],
  ['unknown', 'unknown', 'unknown'],
  ['', 'unknown', 'unknown'],
])('reads %j as %s, %s', (text, type, stage) => {
  expect(parsePatentType(text)).toEqual({ type, stage });
});
