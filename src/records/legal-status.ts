import { compilePhrases } from './phrase-scanner.js';

/**
 * The closed set of legal states. Position = column code.
 * pending: published or under examination. active: granted and in force. refused, withdrawn (also deemed withdrawn or
 * abandoned), lapsed (fees not paid, right terminated), expired (full term), revoked (declared invalid), inactive: dead,
 * reason not said.
 *
 * @example LEGAL_STATUSES.indexOf('active') //=> 2
 */
export const LEGAL_STATUSES = [
  'unknown',
  'pending',
  'active',
  'refused',
  'withdrawn',
  'lapsed',
  'expired',
  'revoked',
  'inactive',
] as const;

/**
 * States that only a granted right can be in; lapsed and inactive may be those of an application too.
 *
 * @example GRANTED_STATUSES.includes('lapsed') //=> false
 */
export const GRANTED_STATUSES: readonly LegalStatus[] = ['active', 'expired', 'revoked'];

/** One of {@link LEGAL_STATUSES}. */
export type LegalStatus = (typeof LEGAL_STATUSES)[number];

/**
 * Legal state of an application from a vendor's words, Chinese or English, one or several events in a cell (`未缴年费 | 公开`).
 *
 * Words are matched whole and longest first: `未授权失效` and `放弃-主动放弃授权` are not active, though 授权 is in them. Of several events
 * the one that ends the right counts, and a restored right is active again. `unknown` when no word is known. Dead without a
 * reason (`失效`, `无效`, Lens's `INACTIVE` and `DISCONTINUED`) is `inactive`; only `全部无效` and its like say that the right was
 * declared invalid.
 *
 * @example parseLegalStatus('未缴年费 | 公开') //=> 'lapsed'
 * @example parseLegalStatus('放弃-主动放弃授权') //=> 'withdrawn'
 * @example parseLegalStatus('Expired - Fee Related') //=> 'lapsed'
 */
export function parseLegalStatus(text: string): LegalStatus {
  const known = WHOLE.get(text);
  if (known !== undefined) return known;
  let status: LegalStatus = 'unknown';
  let rank = RANK.length;
  for (const word of scan(text)) {
    const place = RANK.indexOf(word);
    if (place >= rank) continue;
    rank = place;
    status = word === 'restored' ? 'active' : word === 'ignored' ? 'unknown' : word;
  }
  return status;
}

/** A meaning of a word: a state, a right restored after it lapsed, or a word that only looks like a state. */
type Meaning = Exclude<LegalStatus, 'unknown'> | 'restored' | 'ignored';

/** Which of several events counts: the first in this list. */
const RANK: readonly Meaning[] = [
  'restored',
  'revoked',
  'expired',
  'lapsed',
  'refused',
  'withdrawn',
  'inactive',
  'active',
  'pending',
  'ignored',
];

const WORDS: Readonly<Record<Meaning, string>> = {
  restored: '权利恢复 恢复权利 专利权恢复 复效 reinstated restored',
  revoked: `全部无效 宣告无效 被宣告无效 宣告全部无效 无效宣告全部无效 专利权全部无效 专利权的无效宣告全部无效 全部撤销 撤销专利权 撤销 全部失效 revoked revocation
      invalidated cancelled canceled annulled 취소`,
  expired:
    '期限届满 届满 专利权有效期届满 有效期届满 期满 期限终止 存续期满 존속기간만료 expired expiry expiration [expired lifetime] [expired full term] [term expired]',
  lapsed: `未缴年费 未缴年费专利权终止 未缴年费终止 未交年费 欠费 欠费终止 费用终止 专利权终止 专利权的终止 权利终止 终止 未缴费 未缴申请费 消灭 消滅 소멸 등록료불납 抹消 lapsed lapse ceased
      terminated termination [expired fee related] [fee related] [non payment] nonpayment`,
  refused: '驳回 公布驳回 发明专利申请公布后的驳回 复审驳回 拒绝 拒絶 拒絶査定 却下 거절 rejected rejection refused refusal',
  withdrawn: `撤回 主动撤回 视为撤回 视撤 发明专利申请公布后的撤回 发明专利申请公布后的视为撤回 专利申请的视为撤回 公布撤回 公布视撤 放弃 视为放弃 视为放弃取得专利权 主动放弃 主动放弃授权 放弃授权
      放弃专利权 放弃取得专利权 视为放弃授权 申请终止 避免重复授权 避免重复放弃 避重放弃 避重授权 重复授权放弃 未进入国家阶段 取下 取下げ 放棄 취하 포기 withdrawn withdrawal abandoned
      abandonment [deemed withdrawn]`,
  inactive: `무효 無効 指定期满 PCT指定期满 失效 无效 无权 失效专利 无效专利 未授权失效 授权后失效 专利权失效 已失效 无效失效 未授权终止 inactive discontinued dead invalid [not in
      force] [not active] [no longer active] [application discontinuation]`,
  active: `有效 有权 授权 已授权 授权公告 授权有效 有效专利 维持有效 权利维持 维持 维持专利权有效 部分无效 宣告部分无效 专利权部分无效 有效授权 专利权维持 有効 存続 登録 特許査定 登録査定 核准 등록 active granted
      grant patented [in force] alive maintained issued
      [no opposition filed] [opposition rejected]`,
  pending: `PCT指定期内 指定期内 PCT进入指定国 PCT未进入指定国 審査中 審査 審査請求 公开 公布 申请公布 审中 在审 审查中 审查 实质审查 实质审查的生效 实质审查生效 实审 进入实审 进入实质审查 实审生效 实审请求生效 申请中 申请 受理 已受理 初审 初审合格 复审 未决
      审查中公开 著录变更待审 尚未授权 审查请求 公開 出願 係属 공개 출원 심사중 pending published publication filed examination [under
      examination] [substantive examination] [application filed] [grant of patent is intended] application`,
  ignored: `专利申请权、专利权的转移 专利申请权的转移 专利申请权转移 专利申请权 专利权的转移 专利权人变更 申请人变更 未授权 未知 不详 未确认 授权许可 许可 质押 转让 权利转移 部分无效请求 无效请求 无效宣告请求 宣告无效请求 无效宣告 无效宣告程序 无效宣告审查 专利权的无效宣告 无效程序 无效口审 诉讼 保全 一案双申 同日申请 [not granted] unknown
      [opposition] [application status] [patent application]`,
};

const ENTRIES: readonly (readonly [string, Meaning])[] = RANK.flatMap((meaning) =>
  (WORDS[meaning].match(/\[[^\]]+\]|\S+/g) ?? []).map((word) => [word.replace(/[[\]]/g, ''), meaning] as const),
);
const scan: (text: string) => readonly Meaning[] = compilePhrases(ENTRIES);
/** Cells that are one Chinese word, which most are, need no scan. */
const WHOLE: ReadonlyMap<string, LegalStatus> = new Map(
  ENTRIES.map(([word, meaning]) => [word, meaning === 'restored' ? 'active' : meaning === 'ignored' ? 'unknown' : meaning]),
);
