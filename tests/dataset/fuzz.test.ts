import { fuzz } from "./fuzz.ts";

fuzz(200, 20_261_128, () => undefined);
