export default {
  root: "src",
  title: "Held over time",
  pages: [],
  toc: false,
  pager: false,
  search: false,
  sidebar: false,
  globalStylesheets: [],
};
