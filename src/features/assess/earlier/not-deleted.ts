export const notDeleted =
  'Nothing was deleted: this browser does not let the page at them now. Reload the page, then try again.'
