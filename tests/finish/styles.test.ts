import { expect, it } from "vitest";
import { trimmedStyles } from "../../src/finish/styles.ts";

it("style sheets lose the blanks before their first rule and after their last, and nothing else", () => {
  expect(trimmedStyles("<style>\n p{}\nq{} \n</style><p> x </p><script> y </script>")).toBe(
    "<style>p{}\nq{}</style><p> x </p><script> y </script>",
  );
});

it("a page without rules stays as it is", () => {
  expect(trimmedStyles("<style></style><style>\n</style><p>x")).toBe("<style></style><style>\n</style><p>x");
});
