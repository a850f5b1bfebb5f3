package vn.motcua.document;

/** The sheet of paper. */
enum PageSize {
    A5,
    A4
}
