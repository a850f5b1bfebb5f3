package vn.motcua.demo;

/** What else happened in the demo locality; played beside its dossiers, in no order. */
interface DemoPart {

    void play();

    /** Whether it is about dossiers, so that all of them have to be there before it is played. */
    default boolean needsDossiers() {
        return false;
    }
}
