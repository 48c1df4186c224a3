/** A style sheet that a script brings along is bundled as its text. */
declare module "*.css" {
  const text: string;
  export default text;
}
