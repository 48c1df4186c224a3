/**
 * What a host may ask of an embed in its address, without a server: `theme=light|dark`, `title=off`,
 * `background=transparent`, `lamp=off`. The style sheet reads them from the root element.
 */
const allowed: Readonly<Record<string, readonly string[]>> = {
  theme: ["light", "dark"],
  title: ["off"],
  background: ["transparent"],
  lamp: ["off"],
};

const asked = new URLSearchParams(location.search);
for (const [option, values] of Object.entries(allowed)) {
  const value = asked.get(option);
  if (value !== null && values.includes(value)) document.documentElement.setAttribute(`data-${option}`, value);
}
