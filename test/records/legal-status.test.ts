import { describe, expect, test } from 'vitest';
import { parseLegalStatus } from '../../src/records/legal-status.js';

describe('Chinese vendors', () => {
  test.each([
    ['有效', 'active'],
    ['有权', 'active'],
    ['授权', 'active'],
    ['[授权]', 'active'],
    ['有效专利', 'active'],
    ['部分无效', 'active'],
    ['公开', 'pending'],
    ['实质审查', 'pending'],
    ['实质审查的生效', 'pending'],
    ['审中', 'pending'],
    ['在审', 'pending'],
    ['无效', 'inactive'],
    ['失效', 'inactive'],
    ['失效专利', 'inactive'],
    ['未授权失效', 'inactive'],
    ['未缴年费', 'lapsed'],
    ['权利终止', 'lapsed'],
    ['专利权的终止（未缴年费专利权终止）', 'lapsed'],
    ['届满', 'expired'],
    ['期限届满', 'expired'],
    ['专利权有效期届满', 'expired'],
    ['驳回', 'refused'],
    ['发明专利申请公布后的驳回', 'refused'],
    ['撤回', 'withdrawn'],
    ['视为撤回', 'withdrawn'],
    ['撤回-视为撤回', 'withdrawn'],
    ['放弃', 'withdrawn'],
    ['放弃-主动放弃授权', 'withdrawn'],
    ['避免重复授权', 'withdrawn'],
    ['全部无效', 'revoked'],
    ['权利恢复', 'active'],
    ['未授权', 'unknown'],
    ['未知', 'unknown'],
    ['申请终止', 'withdrawn'],
    ['失效-申请终止', 'withdrawn'],
    ['未授权-驳回', 'refused'],
    ['授权-未缴年费', 'lapsed'],
    ['PCT指定期内', 'pending'],
    ['PCT进入指定国（指定期内）', 'pending'],
    ['PCT指定期满', 'inactive'],
    ['PCT未进入指定国（指定期满）', 'inactive'],
    ['专利申请权、专利权的转移', 'unknown'],
    ['专利申请权转移 | 授权', 'active'],
    ['審査中', 'pending'],
    ['登録査定', 'active'],
  ])('reads %s as %s', (text, status) => {
    expect(parseLegalStatus(text)).toBe(status);
  });

  test('takes the event that ends the right when a cell holds several', () => {
    expect(parseLegalStatus('未缴年费 | 公开')).toBe('lapsed');
    expect(parseLegalStatus('未缴年费 | 许可')).toBe('lapsed');
    expect(parseLegalStatus('公开 | 实质审查 | 授权')).toBe('active');
    expect(parseLegalStatus('授权 | 质押')).toBe('active');
    expect(parseLegalStatus('无效宣告请求 | 授权')).toBe('active');
    expect(parseLegalStatus('授权 | 无效宣告程序')).toBe('active');
    expect(parseLegalStatus('失效；专利权有效期届满')).toBe('expired');
  });
});

describe('English vendors', () => {
  test.each([
    ['ACTIVE', 'active'],
    ['INACTIVE', 'inactive'],
    ['Not active', 'inactive'],
    ['DISCONTINUED', 'inactive'],
    ['PENDING', 'pending'],
    ['EXPIRED', 'expired'],
    ['Grant of patent is intended', 'pending'],
    ['No opposition filed within time limit', 'active'],
    ['Opposition rejected', 'active'],
    ['Examination is in progress', 'pending'],
    ['無効', 'inactive'],
    ['特許 有効', 'active'],
    ['特許 消滅', 'lapsed'],
    ['みなし取下げ', 'withdrawn'],
    ['却下', 'refused'],
    ['係属', 'pending'],
    ['무효', 'inactive'],
    ['취소', 'revoked'],
    ['존속기간만료', 'expired'],
    ['등록료불납', 'lapsed'],
    ['Expired - Lifetime', 'expired'],
    ['Expired - Fee Related', 'lapsed'],
    ['Granted', 'active'],
    ['Patented', 'active'],
    ['In force', 'active'],
    ['Not in force', 'inactive'],
    ['Withdrawn', 'withdrawn'],
    ['Abandoned', 'withdrawn'],
    ['Ceased', 'lapsed'],
    ['Lapsed', 'lapsed'],
    ['Rejected', 'refused'],
    ['Revoked', 'revoked'],
    ['Application status: pending', 'pending'],
    ['Radioactive', 'unknown'],
    ['impending', 'unknown'],
  ])('reads %s as %s', (text, status) => {
    expect(parseLegalStatus(text)).toBe(status);
  });
});

test('says unknown for empty, foreign and hostile cells', () => {
  for (const text of ['', '-', '  ', 'x'.repeat(1e6), '__proto__', '12-3456']) expect(parseLegalStatus(text)).toBe('unknown');
});
