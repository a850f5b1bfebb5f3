package vn.motcua.communication.material;

/** What a material is for. */
public enum MaterialKind {
    LEAFLET,
    /** Text that a unit begins its own news with. */
    SAMPLE_NEWS,
    /** Text or sound for loudspeakers. */
    BROADCAST
}
