package vn.motcua.catalog.national;

/** How sure a recovered value is; only one that must be right is high. */
public enum Confidence {
    HIGH,
    LOW
}
