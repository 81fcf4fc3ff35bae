/**
 * A whole number that may be known of an application. citedBy, citations: patents citing it and cited by it. claims, inventors: their numbers. symbols:
 * distinct classification symbols that name a main group; symbolSquares: sum of the squares of their numbers in each main group. familySize: applications of
 * the simple family in the data; familyOffices: distinct offices of them; foreignGrants: distinct offices other than its own, the international bureau
 * apart, where one of them was granted. grantYear: year of the grant. pendency: days from filing to grant. age: full years from filing to the cut-off. life:
 * days from grant to the end of the right, or to the cut-off while it lasts; ended: 1 when that end cut the full term short, 0 when the right is in
 * force or ran its full term. inForce: 1 when the right is in force at the cut-off, 0 when it is known not to be (not granted, or ended).
 */
export type MeasuredNumber =
  | 'citedBy'
  | 'citations'
  | 'claims'
  | 'inventors'
  | 'symbols'
  | 'symbolSquares'
  | 'familySize'
  | 'familyOffices'
  | 'foreignGrants'
  | 'grantYear'
  | 'pendency'
  | 'age'
  | 'life'
  | 'ended'
  | 'inForce';
