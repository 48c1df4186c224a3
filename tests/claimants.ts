import type { Claimant } from "../src/dataset/dataset.ts";

/** What a claimant is called, in either language, whole or short. */
export function namesOf({ name, short }: Claimant): readonly string[] {
  return [name.es, name.en, short?.es, short?.en].filter((each) => each !== undefined);
}
