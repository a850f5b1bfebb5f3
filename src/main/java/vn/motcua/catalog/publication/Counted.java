package vn.motcua.catalog.publication;

/** In which days a limit is counted. */
public enum Counted {
    CALENDAR,
    WORKING
}
