/** What a redesigned page is told: plain data, because the function below is written into the page as text. */
export interface RedesignPlan {
  seed: number;
  /** Attributes that name a field in every language go as well. */
  removeSemantic: boolean;
  /** Labels to print in other words. */
  words: Readonly<Record<string, string>>;
  /** Label and value of a row nobody knows. */
  unknownField: readonly [string, string];
  /** Header and cell of a column nobody knows. */
  unknownColumn: readonly [string, string];
}
