/** Name and type of a party, for showing. */
export interface PartyLabel {
  readonly key: string;
  readonly name: string;
  readonly type: string;
}
