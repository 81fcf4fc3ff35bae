/** Name and type of a party, for showing. */
export interface PartyLabel {
  readonly key: string;
  readonly name: string;
  readonly type: string;
  /** Key of the topmost parent; left out for a party without one, and for the parent itself. */
  readonly group?: string;
}
